// What is known of the node that is looked at: its words, its lines, and where its page is.

import { element, fill } from "../dom.js";
import { href } from "../terms.js";

const MOST_LINES = 25;

/** What an attribute is called, for those that are shown; the rest is for programs. */
const SHOWN = {
  type: "is", stance: "stance", voice: "voice", certainty: "certainty", eventTime: "when", saidOn: "said on",
  timeText: "time", figures: "figures", review: "review", precision: "precision", says: "claims by it", saidOf: "claims about it",
  claims: "claims", origins: "independent origins", positions: "positions", article: "article",
};

/** Shows a node in a panel, or nothing without one; `actions` are buttons, as name and what is done. */
export function details(panel, node, graph, actions) {
  if (!node) {
    fill(panel, element("p", { class: "hint" }, "Choose a node to see its words and its lines."));
    return;
  }
  const page = href(node.iri ?? "");
  const facts = Object.entries(SHOWN).filter(([name]) => node[name] !== undefined && node[name] !== "");
  fill(
    panel,
    element("h2", { dir: "auto" }, page ? element("a", { href: page }, node.label) : node.label),
    element("p", { class: "kind" }, node.kind),
    node.quote && element("blockquote", { dir: "auto" }, node.quote),
    element("p", { class: "actions" }, actions.map(([name, done]) => element("button", { type: "button", onclick: done }, name))),
    facts.length > 0 && element("dl", {}, facts.map(([name, words]) => [element("dt", {}, words), element("dd", { dir: "auto" }, String(node[name]))])),
    lines(node, graph),
  );
}

/** The same for a line. */
export function detailsOfLine(panel, edge, graph) {
  const labels = labelsOf(graph);
  fill(
    panel,
    element("h2", {}, edge.kind),
    element("p", {}, words(edge, labels)),
    edge.question && element("p", { dir: "auto" }, edge.question),
    edge.otherQuote && element("p", {}, element("q", { dir: "auto" }, edge.otherQuote)),
  );
}

function labelsOf({ nodes }) {
  return new Map(nodes.map(({ id, label }) => [id, label]));
}

function lines(node, graph) {
  const labels = labelsOf(graph);
  const own = graph.edges.filter(({ source, target }) => source === node.id || target === node.id);
  const left = own.length - MOST_LINES;
  return own.length > 0 && [
    element("h3", {}, own.length === 1 ? "1 line" : `${own.length} lines`),
    element("ul", { class: "lines" }, own.slice(0, MOST_LINES).map((edge) => element("li", {}, words(edge, labels)))),
    left > 0 && element("p", {}, `${left} more are in the table below.`),
  ];
}

/** Who, how, whom; and the words of the claim behind it, which lead to its page. */
function words(edge, labels) {
  const page = edge.claim && href(edge.claim);
  const count = edge.claims > 1 && ` (${edge.claims} claims)`;
  return [
    element("span", { dir: "auto" }, labels.get(edge.source)), " ", element("b", {}, edge.kind), " ",
    element("span", { dir: "auto" }, labels.get(edge.target)), count,
    edge.quote && [": ", element("q", { dir: "auto" }, page ? element("a", { href: page }, edge.quote) : edge.quote)],
  ];
}
