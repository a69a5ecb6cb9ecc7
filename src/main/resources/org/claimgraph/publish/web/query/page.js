// The page Query: the form becomes an editor, the result is seen in several ways, the link keeps both.

import { element, fill } from "../dom.js";
import { ask } from "./ask.js";
import { Editor } from "./editor.js";
import { examples } from "./examples.js";
import { hasMore, limited } from "./limit.js";
import { fragment, shared } from "./share.js";
import { Views } from "./views.js";

const FIRST = 1000;

const part = (id) => document.getElementById(id);
const form = part("ask");
const textarea = part("query");
/** What the server was asked for: a shipped question, or ?query= in the address. */
const asked = part("answer").dataset.asked ?? "";
let state = shared(location.hash);
let waiting = null;

const editor = form && new Editor(part("editor"), textarea, run);
const views = new Views(part("views"), part("result"), (view) => {
  state = { ...state, view };
  history.replaceState(null, "", fragment(state));
  links();
});

function run() {
  const query = editor.query;
  const same = query === state.query;
  state = { query, view: same ? state.view : "" };
  if (!same) history.pushState(null, "", fragment(state));
  return show();
}

async function show() {
  waiting?.abort();
  waiting = new AbortController();
  const { signal } = waiting;
  const { query, view } = state;
  part("server-result")?.remove(); // asked again, to be seen in every view
  say("Asking …");
  fill(part("links"));
  editor?.unmark();
  views.empty();
  try {
    const result = await ask(query, signal);
    say(count(result));
    links();
    await views.show(result, query, view);
    if (await hasMore(query, result, signal)) say(count(result) + " More rows exist: the query’s own LIMIT ends them.");
  } catch (error) {
    if (error.name !== "AbortError") refuse(error);
  }
}

function count({ rows, triples }) {
  const what = triples ? ["triple", "triples"] : ["row", "rows"];
  return `${rows.length.toLocaleString("en")} ${what[rows.length === 1 ? 0 : 1]}.`;
}

function say(...words) {
  part("status").classList.remove("error");
  fill(part("status"), ...words);
}

/** What went wrong, where, and for a result that is too large the way out: a cut one would be taken for the whole. */
function refuse({ message, place, code }) {
  const where = place ? `Line ${place.line}, column ${place.column}: ` : "";
  const less = () => {
    editor.query = limited(editor.query, FIRST);
    run();
  };
  say(where + message, code === "result-too-large" && editor && element("button", { type: "button", onclick: less }, `Show the first ${FIRST} rows`));
  part("status").classList.add("error");
  if (place && editor) editor.mark(place, message);
}

/** The same result as a link, for another page to embed, and for programs. */
function links() {
  const file = (format, name) => element("a", { href: "/sparql?" + new URLSearchParams({ query: state.query, format }) }, name);
  const graph = /^\s*(CONSTRUCT|DESCRIBE)\b/im.test(state.query);
  fill(
    part("links"),
    element("a", { href: "/sparql" + fragment(state) }, editor ? "Link to this" : "Open in the editor"),
    " · ", element("a", { href: "/embed" + fragment(state) }, "Only the result, to embed"),
    " · ", graph ? file("ttl", "Turtle") : file("csv", "CSV"),
    " · ", graph ? file("json-ld", "JSON-LD") : file("json", "JSON"),
  );
}

/** Goes where the address says; a change of the fragment by hand is a step in the history, too. */
function follow() {
  state = shared(location.hash);
  state.query ||= asked;
  if (!state.query) return;
  if (editor) editor.query = state.query;
  show();
}

if (form) {
  textarea.closest("p").hidden = true;
  part("examples").hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    run();
  });
  examples(part("example"), part("fields"), (query) => {
    editor.query = query;
    run();
  });
}
addEventListener("popstate", follow);
follow();
