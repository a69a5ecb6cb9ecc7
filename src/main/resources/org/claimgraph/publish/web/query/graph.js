// A result as a graph: triples, or rows that join two things.

import { element } from "../dom.js";
import { Drawing } from "../graph/drawing.js";
import { cell, words } from "./cell.js";
import { names } from "./names.js";
import { cytoscapeParts } from "./parts.js";
import { columnsOf, isThing, number } from "./result.js";

const MOST = 2000;
/** Columns that say who does something to whom. */
const PAIRS = [["subject", "object"], ["who", "whom"], ["claimant", "about"], ["source", "target"], ["from", "to"], ["who", "toWhom"]];
const POLARITY = { asserts: 1, confirms: 1, predicts: 1, warns: 1, denies: -1, doubts: -1, questions: 0, reports: 0 };

export const graph = { name: "Graph", fits, draw };

function fits(result) {
  if (result.triples) return 20;
  if (named(result)) return 4;
  return columnsOf(result, isThing).length >= 2 ? 0.5 : 0;
}

function named({ variables }) {
  return PAIRS.find((pair) => pair.every((name) => variables.includes(name)));
}

async function draw(parent, result) {
  const [called] = await Promise.all([names(result), cytoscapeParts()]);
  const { nodes, edges, left } = graphOf(result, called);
  const canvas = element("div", { class: "canvas", role: "img", "aria-label": "The result, drawn; the same rows are in the view Table" });
  const looked = element("p", { class: "looked", role: "status" }, "Click a node to see what it is.");
  parent.append(canvas, left > 0 && element("p", {}, `${left} further nodes are not drawn; the view Table has them.`) || "", looked);
  const drawing = new Drawing(canvas, {
    select: (id) => {
      drawing.lookAt(id);
      const node = nodes.find((each) => each.id === id);
      if (node) looked.replaceChildren(cell(node.term));
    },
    open: () => {},
  });
  drawing.show({ nodes, edges, directed: true });
  return () => drawing.cy.destroy();
}

function graphOf(result, called) {
  const [from, to] = named(result) ?? columnsOf(result, isThing);
  const between = result.variables.find((name) => name === "predicate" || name === "stance");
  const all = new Map();
  const edges = new Map();
  for (const row of result.rows) {
    if (!row[from] || !row[to]) continue;
    const [source, target] = [row[from], row[to]].map((term) => {
      const id = term.type + " " + term.value;
      if (!all.has(id)) all.set(id, { id, term, label: called.get(term.value) ?? words(term), kind: term.type, shape: isThing(term) ? "ellipse" : "round-rectangle", color: isThing(term) ? "#d9ecf9" : "#fffbe6" });
      return id;
    });
    const kind = words(row[between]);
    const id = [source, kind, target].join("\n");
    const weight = (edges.get(id)?.weight ?? 0) + (number(row.claims) || 1);
    edges.set(id, { id, source, target, kind, weight, width: 0.5 + Math.min(weight, 6) / 2, polarity: POLARITY[kind] });
  }
  const nodes = [...all.values()].slice(0, MOST);
  const drawn = new Set(nodes.map(({ id }) => id));
  return { nodes, edges: [...edges.values()].filter(({ source, target }) => drawn.has(source) && drawn.has(target)), left: all.size - nodes.length };
}
