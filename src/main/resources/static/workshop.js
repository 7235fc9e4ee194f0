// The live count: the stream says that the number moved, the page fetches the sentence for it.
const count = document.querySelector("[data-count]");
if (count) {
  count.addEventListener("live", async () => {
    const answer = await fetch(count.dataset.count, { headers: { Accept: "text/plain" } });
    if (answer.ok) { count.textContent = await answer.text(); }
  });
}

// data-print: opens the print dialogue.
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
