// Conventions: pages work without scripts; a script only adds. It finds its place by a data attribute and is silent if
// there is none. Each file is a module that holds no state outside the page.

// data-copy="#id": copies the text of the element and says so in the button's own words (data-copied).
for (const button of document.querySelectorAll("[data-copy]")) {
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", async () => {
    const source = document.querySelector(button.dataset.copy);
    await navigator.clipboard.writeText(source.value ?? source.textContent.trim());
    const before = button.textContent;
    button.textContent = button.dataset.copied;
    setTimeout(() => { button.textContent = before; }, 2000);
  });
}

// data-submit-once: a second tap while the form is on its way does nothing.
for (const form of document.querySelectorAll("form[data-submit-once]")) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) { event.preventDefault(); }
    form.dataset.sent = "yes";
  });
}
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) { delete form.dataset.sent; }
});

// data-live="/path": listens to an event stream and tells the element by the event "live" with the number; one stream
// a page, closed when the page goes, opened again when it comes back.
const live = document.querySelector("[data-live]");
if (live && "EventSource" in window) {
  let stream = null;
  const open = () => {
    stream = new EventSource(live.dataset.live);
    stream.addEventListener("changed", (event) => {
      live.dispatchEvent(new CustomEvent("live", { detail: Number(event.data), bubbles: true }));
    });
  };
  addEventListener("pagehide", () => { stream?.close(); stream = null; });
  addEventListener("pageshow", () => { if (!stream) { open(); } });
}
