// The matrix of effects: arrows move, digits and minus set a value, each cell is saved by itself. Without this script the
// same cells are edited in a form for each measure.
const table = document.querySelector("#matrix-table");
if (table) { start(); }

function start() {
  const panel = document.querySelector(".cell-panel");
  const status = document.querySelector(".cell-status");
  const clash = panel.querySelector(".cell-clash");
  const reason = panel.querySelector("[name=reason]");
  const undo = panel.querySelector("[data-undo]");
  const token = panel.querySelector("[name=csrf]").value;
  const changed = document.querySelector(".changed[data-seq]");
  const heads = [...table.tHead.rows[0].cells];
  const rows = [...table.tBodies[0].rows];
  const done = [];
  const clashes = new Map();
  let current = null;
  let armed = false;
  let queue = Promise.resolve();
  let waiting = 0;

  table.setAttribute("role", "grid");
  table.setAttribute("aria-describedby", "matrix-help");
  document.querySelector("#matrix-help .keys").hidden = false;
  table.closest(".matrix-scroll").removeAttribute("tabindex");
  for (const row of rows) {
    for (const cell of cells(row)) { cell.tabIndex = -1; }
    row.cells[0].querySelector("a").tabIndex = -1;
  }
  rows[0].cells[1].tabIndex = 0;

  function cells(row) { return [...row.cells].slice(1, -1); }
  function goal(cell) { return heads[cell.cellIndex].dataset.goal; }
  function version(cell) { return cell.dataset.v ?? "0"; }
  function value(cell) {
    if (!cell.className.match(/\b[pm][139]\b|\bz\b/)) { return ""; }
    const look = cell.className.match(/\b([pm])([139])\b/);
    return look ? (look[1] === "m" ? "-" : "") + look[2] : "0";
  }
  function look(number) { return number === "" ? "" : number === "0" ? "z" : number.replace("-", "m").replace(/^([139])/, "p$1"); }
  function signed(number) { return number === "" || number === "0" ? number : number.startsWith("-") ? "\u2212" + number.slice(1) : "+" + number; }
  function say(words) { status.textContent = words; }

  function show(cell, number, why) {
    cell.className = look(number) + (clashes.has(cell) ? " clashed" : "");
    cell.textContent = signed(number);
    if (why && number !== "") { cell.title = why; } else { cell.removeAttribute("title"); }
    if (cell === current) { fill(); }
  }

  function fill() {
    const [measureName, , goalName] = panel.querySelector(".cell-name").children;
    measureName.textContent = current.parentElement.cells[0].textContent.trim();
    goalName.textContent = heads[current.cellIndex].textContent.trim();
    for (const button of panel.querySelectorAll(".scale button")) {
      button.setAttribute("aria-pressed", String(button.value === value(current)));
    }
    if (document.activeElement !== reason) { reason.value = current.title; }
    const other = clashes.get(current);
    clash.hidden = !other;
    clash.querySelector("p").textContent = other ? other.say : "";
    undo.hidden = done.length === 0;
  }

  function choose(cell, focus = true) {
    if (current) { current.tabIndex = -1; current.removeAttribute("aria-selected"); }
    current = cell;
    armed = false;
    current.tabIndex = 0;
    current.setAttribute("aria-selected", "true");
    panel.hidden = false;
    reason.value = current.title;
    fill();
    if (focus) { current.focus(); }
  }

  function set(cell, number, why, remember = true) {
    if (number === value(cell) && why === cell.title) { return; }
    if (remember) { done.push({ cell, number: value(cell), why: cell.title }); }
    clashes.delete(cell);
    show(cell, number, why);
    queue = queue.then(() => save(cell, number, why));
  }

  async function save(cell, number, why) {
    const body = new URLSearchParams({ measure: cell.parentElement.dataset.measure, goal: goal(cell),
      version: version(cell), value: number, reason: why });
    try {
      const answer = await fetch(table.dataset.save, { method: "POST", body, headers: { "X-CSRF-Token": token } });
      const reply = await answer.json();
      if (answer.status === 409) { different(cell, number, why, reply); }
      else if (answer.ok) { kept(cell, reply); }
      else { say(reply.say); cell.classList.add("clashed"); }
    } catch {
      cell.classList.add("clashed");
      say(table.dataset.failed);
    }
  }

  function kept(cell, reply) {
    cell.dataset.v = reply.version;
    cell.parentElement.cells[heads.length - 1].textContent = reply.score;
    table.querySelector(`[data-total="${goal(cell)}"]`).textContent = reply.total;
    own(reply.change);
    say(reply.say);
    if (current) { fill(); }
    clearTimeout(waiting);
    waiting = setTimeout(findings, 1200);
  }

  // Somebody else's value stands in the cell; what was typed here waits until one of the two is chosen.
  function different(cell, number, why, reply) {
    cell.dataset.v = reply.version;
    clashes.set(cell, { number, why, say: reply.say });
    show(cell, reply.value, reply.reason);
    say(reply.say);
  }

  // The stream tells of own changes too: only others' are news.
  function own(change) {
    if (!changed || change !== Number(changed.dataset.seq) + 1) { return; }
    changed.dataset.seq = change;
    if (!(Number(changed.dataset.latest) > change)) { changed.hidden = true; }
  }
  changed?.addEventListener("live", (event) => { changed.dataset.latest = event.detail; });

  async function findings() {
    const answer = await fetch(location.pathname + "?part=findings");
    if (answer.ok) { document.querySelector("#findings").innerHTML = await answer.text(); }
  }

  function takeBack() {
    const last = done.pop();
    if (!last) { say(table.dataset.undone); return; }
    choose(last.cell);
    set(last.cell, last.number, last.why, false);
  }

  function move(event, right, down) {
    const row = rows[Math.min(rows.length - 1, Math.max(0, rows.indexOf(current.parentElement) + down))];
    const column = current.cellIndex + right;
    event.preventDefault();
    if (column < 1) { row.cells[0].querySelector("a").focus(); return; }
    choose(row.cells[Math.min(heads.length - 2, column)]);
  }

  function digit(key) {
    set(current, armed && key !== "0" ? "-" + key : key, current.title);
    armed = false;
  }

  function minus() {
    const now = value(current);
    if (now === "" || now === "0") { armed = true; say(table.dataset.armed); return; }
    set(current, now.startsWith("-") ? now.slice(1) : "-" + now, current.title);
  }

  const MOVES = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1], PageDown: [0, 10], PageUp: [0, -10] };

  table.addEventListener("keydown", (event) => {
    const cell = event.target.closest("tbody td:not(.sum)");
    const link = event.target.closest("tbody th a");
    if (link && event.key === "ArrowRight") { event.preventDefault(); choose(link.closest("tr").cells[1]); }
    if (!cell || event.altKey) { return; }
    if ((event.ctrlKey || event.metaKey) && event.key === "z") { event.preventDefault(); takeBack(); return; }
    const ends = event.ctrlKey ? [-rows.length, rows.length] : [0, 0];
    if (event.key in MOVES && !event.ctrlKey) { move(event, ...MOVES[event.key]); }
    else if (event.key === "Home") { move(event, 1 - current.cellIndex, ends[0]); }
    else if (event.key === "End") { move(event, heads.length, ends[1]); }
    else if (event.ctrlKey || event.metaKey) { return; }
    else if (/^[0139]$/.test(event.key)) { event.preventDefault(); digit(event.key); }
    else if (event.key === "-" || event.key === "\u2212") { event.preventDefault(); minus(); }
    else if (event.key === "Delete" || event.key === "Backspace") { event.preventDefault(); set(current, "", ""); }
    else if (event.key === "Enter" || event.key === "F2") { event.preventDefault(); reason.focus(); reason.select(); }
  });
  table.addEventListener("focusin", (event) => {
    const cell = event.target.closest("tbody td:not(.sum)");
    if (cell && cell !== current) { choose(cell, false); }
  });
  table.addEventListener("click", (event) => {
    const cell = event.target.closest("tbody td:not(.sum)");
    if (cell) { choose(cell); panel.scrollIntoView({ block: "nearest" }); }
  });
  panel.querySelector(".scale").addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button && current) { set(current, button.value, button.value === "" ? "" : current.title); }
  });
  panel.querySelector("form").addEventListener("submit", (event) => {
    event.preventDefault();
    if (value(current) === "" && reason.value.trim() !== "") { say(table.dataset.first); return; }
    set(current, value(current), reason.value.trim());
    current.focus();
  });
  reason.addEventListener("keydown", (event) => {
    if (event.key === "Escape") { reason.value = current.title; current.focus(); }
  });
  undo.addEventListener("click", takeBack);
  clash.querySelector("[data-mine]").addEventListener("click", () => {
    const mine = clashes.get(current);
    clashes.delete(current);
    show(current, value(current), current.title);
    set(current, mine.number, mine.why);
    current.focus();
  });
  clash.querySelector("[data-theirs]").addEventListener("click", () => {
    clashes.delete(current);
    show(current, value(current), current.title);
    current.focus();
  });
}
