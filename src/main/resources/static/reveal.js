// The reveal by keys and clicks. Every step is a page of its own; this fetches the next one and lets cards travel from where
// they lay to where they lie. Without scripts the links do the same, a page at a time.
const still = matchMedia("(prefers-reduced-motion: reduce)");
const wall = () => document.querySelector("[data-reveal]");
let going = false;

const positions = () => new Map([...wall().querySelectorAll("[data-card]")]
  .map((card) => [card.dataset.card, card.getBoundingClientRect()]));

function travel(before) {
  if (still.matches) { return; }
  for (const card of wall().querySelectorAll("[data-card]")) {
    const from = before.get(card.dataset.card);
    if (from) {
      const to = card.getBoundingClientRect();
      card.animate(
        [{ transform: `translate(${from.left - to.left}px, ${from.top - to.top}px) scale(${from.width / to.width})`, transformOrigin: "top left" },
          { transform: "none", transformOrigin: "top left" }],
        { duration: 900, easing: "cubic-bezier(0.2, 0.7, 0.2, 1)" });
    }
  }
}

async function go(url, remember) {
  if (going || !url) { return; }
  going = true;
  try {
    const answer = await fetch(url, { credentials: "same-origin" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const next = page.querySelector("[data-reveal]");
    if (!answer.ok || !next) { location.href = url; return; }
    const before = positions();
    wall().replaceWith(document.importNode(next, true));
    document.title = page.title;
    if (remember) { history.pushState(null, "", url); }
    wall().querySelector("h1").focus({ preventScroll: true });
    scrollTo(0, 0);
    travel(before);
  } catch {
    location.href = url;
  } finally {
    going = false;
  }
}

const link = (rel) => wall()?.querySelector(`a[rel="${rel}"]`)?.href;

addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || !wall()) { return; }
  const onControl = event.target.closest?.("a, button, summary, input");
  const wanted = {
    ArrowRight: "next", ArrowDown: "next", PageDown: "next", " ": "next", Enter: "next",
    ArrowLeft: "prev", ArrowUp: "prev", PageUp: "prev", Backspace: "prev",
  }[event.key];
  if (event.key === "Escape") { location.href = wall().querySelector("[data-leave]").href; }
  if (event.key === "?") { wall().querySelector("details.keys").toggleAttribute("open"); }
  if (wanted && !(onControl && (event.key === " " || event.key === "Enter"))) {
    event.preventDefault();
    go(link(event.shiftKey && event.key === " " ? "prev" : wanted), true);
  }
});

addEventListener("click", (event) => {
  const anchor = event.target.closest("a[rel]");
  if (anchor && wall()?.contains(anchor) && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    go(anchor.href, true);
  } else if (event.target.closest(".slide") && !event.target.closest("a, .scroll") && !String(getSelection())) {
    go(link("next"), true);
  }
});

addEventListener("popstate", () => go(location.href, false));
