// The comparison: says when somebody else has changed the board; the page itself never changes under the reader's hands.
const changed = document.querySelector(".changed[data-seq]");
changed?.addEventListener("live", (event) => {
  if (event.detail > Number(changed.dataset.seq)) { changed.hidden = false; }
});
