// Choosing an edition: another audience brings its usual parts, and the preview and the links follow each choice.
const form = document.querySelector("[data-edition]");
const preview = document.querySelector("[data-preview]");
let waiting = 0;

const follow = () => {
  const chosen = new URLSearchParams(new FormData(form));
  chosen.delete("csrf");
  form.querySelector("[data-count]").textContent = chosen.getAll("part").length;
  preview.src = `${preview.dataset.preview}?${chosen}`;
  for (const link of document.querySelectorAll("[data-edition-link]")) {
    link.search = `?${chosen}`;
  }
};

if (form && preview) {
  form.addEventListener("change", (event) => {
    const usual = event.target.dataset.usual;
    if (usual !== undefined) {
      const parts = usual.split(" ");
      form.elements.for.value = event.target.value;
      for (const box of form.querySelectorAll("[name=part]")) {
        box.checked = parts.includes(box.value);
      }
    }
    clearTimeout(waiting);
    waiting = setTimeout(follow, 250);
  });
}
