// The lines of the drawing as a table: the same for those who do not see the drawing.

import { element, fill } from "../dom.js";
import { href } from "../terms.js";

const MOST = 500;

/** Fills the body of the table, and says in `caption` how much of the drawing it holds. */
export function table(body, caption, { nodes, edges }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  fill(body, ...edges.slice(0, MOST).map((edge) => row(edge, byId)));
  caption.textContent = edges.length > MOST ? `The first ${MOST} of ${edges.length} lines` : `${edges.length} lines`;
}

function row(edge, byId) {
  const claim = edge.claim && href(edge.claim);
  return element(
    "tr",
    {},
    element("td", {}, node(byId.get(edge.source))),
    element("td", {}, edge.kind),
    element("td", {}, node(byId.get(edge.target))),
    element("td", {}, String(edge.weight ?? 1)),
    element("td", { class: "long", dir: "auto" }, edge.quote && claim ? element("a", { href: claim }, edge.quote) : (edge.quote ?? "")),
  );
}

function node({ label, iri }) {
  const page = href(iri ?? "");
  return page ? element("a", { href: page, dir: "auto" }, label) : element("span", { dir: "auto" }, label);
}
