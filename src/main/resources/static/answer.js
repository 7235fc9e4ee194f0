// The page works without this; it only keeps what is typed on this device and saves some typing.
"use strict";
(() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const base = document.body.dataset.base;
  const drafts = "einklang-draft:" + base;
  const codes = "einklang-code:" + base;
  const safely = (action) => { try { return action(); } catch { return null; } };
  document.documentElement.classList.add("js");

  const form = document.querySelector("form[data-draft]");
  const kept = () => [...form.elements].filter((field) => field.name && field.name !== "asked" && field.type !== "submit");
  if (form) {
    const save = () => safely(() => sessionStorage.setItem(drafts, JSON.stringify({
      asked: form.elements.asked.value,
      fields: kept().map((f) => [f.name, f.value, f.type === "checkbox" || f.type === "radio" ? f.checked : null]),
    })));
    const draft = safely(() => JSON.parse(sessionStorage.getItem(drafts)));
    if (form.dataset.draft === "fresh" && draft && draft.asked === form.elements.asked.value) {
      for (const [name, value, checked] of draft.fields) {
        for (const field of kept().filter((f) => f.name === name)) {
          if (checked === null) { field.value = value; } else if (field.value === value) { field.checked = checked; }
        }
      }
    }
    form.addEventListener("input", save);
    if (form.dataset.draft === "typed") { save(); }
  }

  for (const area of all("textarea")) {
    const note = document.createElement("span");
    note.className = "count";
    note.hidden = true;
    area.after(note);
    const count = () => {
      const length = [...area.value.normalize("NFC").trim()].length;
      note.hidden = length < 400;
      note.textContent = length + " / 500";
      note.classList.toggle("over", length > 500);
    };
    area.addEventListener("input", count);
    count();
  }

  const said = (button, text) => { button.textContent = text; button.disabled = true; };
  if (document.querySelector("[data-sent]")) { safely(() => sessionStorage.removeItem(drafts)); }
  if (document.querySelector("[data-forget]")) { safely(() => localStorage.removeItem(codes)); }
  for (const button of all("[data-copy]")) {
    button.hidden = !navigator.clipboard;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(document.getElementById("code").textContent);
      said(button, button.dataset.copy);
    });
  }
  for (const button of all("[data-remember]")) {
    button.addEventListener("click", () => {
      safely(() => localStorage.setItem(codes, document.getElementById("code").textContent));
      said(button, button.dataset.remember);
    });
  }
  for (const input of all("[data-remembered]")) {
    if (!input.value) { input.value = safely(() => localStorage.getItem(codes)) ?? ""; }
  }
  for (const button of all("[data-clear]")) {
    button.addEventListener("click", () => {
      safely(() => sessionStorage.removeItem(drafts));
      safely(() => localStorage.removeItem(codes));
      for (const area of all("textarea")) { area.value = ""; }
      for (const field of all("input")) {
        if (field.type === "checkbox") { field.checked = false; }
        if (field.type === "radio") { field.checked = field.value === ""; }
        if (field.type === "text") { field.value = ""; }
      }
      said(button, button.dataset.clear);
    });
  }
})();
