// The page Graph: the address says what is seen; a change of it is a new address.

import { answersFor } from "./answers.js";
import { details, detailsOfLine } from "./details.js";
import { Drawing } from "./drawing.js";
import { legend } from "./legend.js";
import { NodeList } from "./list.js";
import { save } from "./save.js";
import { seen } from "./seen.js";
import { addressOf, CLAIMS, FOLDED, selection, stateOf } from "./state.js";
import { table } from "./table.js";

const part = (id) => document.getElementById(id);
const form = part("selection");
let state = stateOf(location.search);
let graph = { nodes: [], edges: [], hidden: 0 };
let turn = 0;

part("drawn").hidden = false;
part("lines").open = false;
const drawing = new Drawing(part("canvas"), { select: lookAt, open });
const list = new NodeList(part("nodes"), part("search"), { select: lookAt, open, found });

/** Goes to another state; the one before is a step back in the browser's history. */
function go(next) {
  state = next;
  history.pushState(null, "", addressOf(state));
  fillForm();
  return show();
}

async function show() {
  const mine = ++turn;
  say("Fetching …");
  part("canvas").setAttribute("aria-busy", "true");
  try {
    const answers = await answersFor(state);
    if (mine !== turn) return; // overtaken by a later one
    graph = seen(answers, state.steps);
    drawing.show(graph);
    list.show(graph.nodes);
    legend(part("legend"), graph);
    table(part("rows"), part("count"), graph);
    for (const file of part("files").querySelectorAll("a")) file.search = selection(state);
    point();
    say(sum());
  } catch (error) {
    if (mine === turn) say(error.message, true);
  }
  part("canvas").removeAttribute("aria-busy");
  part("undo").disabled = state.steps.length === 0;
  part("edges").checked = state.view !== CLAIMS;
  part("edges").disabled = state.view !== CLAIMS && state.view !== FOLDED;
}

function say(words, wrong = false) {
  part("status").textContent = words;
  part("status").classList.toggle("error", wrong);
}

function sum() {
  const count = `${graph.nodes.length} nodes, ${graph.edges.length} lines.`;
  const left = graph.hidden > 0 && ` ${graph.hidden} further nodes are not drawn: narrow the selection, open single nodes, or take the file with all of it.`;
  return graph.nodes.length === 0 ? "Nothing fits this selection." : count + (left || "");
}

/** Shows a node or a line in the panel; an empty id shows none. Looking is no step, so it replaces the address. */
function lookAt(id) {
  state = { ...state, at: id };
  history.replaceState(null, "", addressOf(state));
  point();
}

function point() {
  const node = graph.nodes.find(({ id }) => id === state.at);
  const edge = graph.edges.find(({ id }) => id === state.at);
  drawing.lookAt(state.at);
  list.lookAt(state.at);
  if (edge) detailsOfLine(part("details"), edge, graph);
  else details(part("details"), node, graph, node ? actions(node) : []);
}

function actions(node) {
  const more = node.unseen > 0 ? ` (${node.unseen} not drawn)` : "";
  return [
    node.unseen !== 0 && ["Show neighbours" + more, () => open(node.id)],
    ["Hide", () => go({ ...state, at: "", steps: [...state.steps, ["hide", node.id]] })],
    ["Start from here", () => go({ ...state, around: node.id, steps: [] })],
  ].filter(Boolean);
}

function open(id) {
  const opened = state.steps.some(([step, of]) => step === "open" && of === id);
  if (!opened) go({ ...state, at: id, steps: [...state.steps, ["open", id]] });
}

function found(ids, count) {
  drawing.mark(ids);
  part("found").textContent = count === null ? "" : `${count} of ${list.nodes.length}`;
}

/** The form as the address has it. */
function fillForm() {
  for (const field of form.elements) {
    const { name, type, value } = field;
    if (type === "checkbox") field.checked = state[name].includes(value);
    else if (name === "source") field.value = state.source[0] ?? "";
    else if (name in state) field.value = state[name];
  }
}

const chosen = () => go(stateOf(new URLSearchParams(new FormData(form))));
form.addEventListener("submit", (event) => {
  event.preventDefault();
  chosen();
});
form.addEventListener("change", chosen);
addEventListener("popstate", () => {
  state = stateOf(location.search);
  fillForm();
  show();
});
part("undo").addEventListener("click", () => go({ ...state, steps: state.steps.slice(0, -1) }));
part("edges").addEventListener("change", ({ target }) => go({ ...state, view: target.checked ? FOLDED : CLAIMS }));
part("closer").addEventListener("click", () => drawing.zoom(1.3));
part("farther").addEventListener("click", () => drawing.zoom(1 / 1.3));
part("fit").addEventListener("click", () => drawing.fit());
part("save").addEventListener("click", ({ target }) => {
  if (target.dataset.format) save(target.dataset.format, drawing, "claimgraph " + state.view);
});
fillForm();
show();
