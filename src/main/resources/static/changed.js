// Pages that several people edit: says when somebody else has changed something; the page itself never changes under the reader's hands.
const changed = document.querySelector(".changed[data-seq]");
changed?.addEventListener("live", (event) => {
  if (event.detail > Number(changed.dataset.seq)) { changed.hidden = false; }
});
