// Files of what is drawn, made in the browser: nothing is sent anywhere.

import { element } from "../dom.js";
import { gexf } from "./gexf.js";
import { colour } from "./look.js";
import { svg } from "./svg.js";

/** Each format: how the drawing becomes a file of it. */
const FORMATS = {
  svg: (drawing, title) => new Blob([svg(drawing.cy, title)], { type: "image/svg+xml" }),
  png: (drawing) => drawing.cy.png({ output: "blob-promise", full: true, scale: 2, maxWidth: 8000, maxHeight: 8000, bg: colour("--paper") }),
  gexf: (drawing) => new Blob([gexf(drawing.cy, drawing.graph.directed)], { type: "application/gexf+xml" }),
  json: (drawing) => new Blob([JSON.stringify(json(drawing.cy), null, 1)], { type: "application/json" }),
};

/** Saves the drawing as a file named after its title. */
export async function save(format, drawing, title) {
  const address = URL.createObjectURL(await FORMATS[format](drawing, title));
  element("a", { href: address, download: `${title.replace(/[^\p{L}\p{N}]+/gu, "-")}.${format}` }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // the browser is still reading it
}

/** As Cytoscape reads it again: data and places, no style. */
function json(cy) {
  const parts = (all) => all.map((part) => ({ data: part.data(), ...(part.isNode() && { position: part.position() }) }));
  return { elements: { nodes: parts(cy.nodes()), edges: parts(cy.edges()) } };
}
