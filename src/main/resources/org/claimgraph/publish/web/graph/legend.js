// What colours, lines and shapes mean: only those that are in the drawing.

import { element, fill, shape } from "../dom.js";
import { POLARITIES } from "./look.js";
import { nodeShape } from "./shapes.js";

export const DASHES = { solid: null, dashed: "6 3", dotted: "2 3" };

export function legend(list, { nodes, edges, directed }) {
  const kinds = new Map(nodes.map((node) => [node.kind === "actor" ? (node.type ?? "actor") : node.kind, node]));
  const polarities = POLARITIES.filter(({ polarity }) => [...nodes, ...edges].some((part) => part.polarity === polarity));
  fill(
    list,
    ...[...kinds].sort(([a], [b]) => a.localeCompare(b, "en")).map(([kind, node]) =>
      element("li", {}, sample(nodeShape(node.shape, 12, 8, 7, { fill: node.color, stroke: "currentColor" })), kind)),
    ...polarities.map(({ label, both, colour, line, arrow }) => element("li", {}, sample(lineSample(colour, line), directed && head(arrow, colour)), directed ? label : both)),
    nodes.some(({ unseen }) => unseen > 0) &&
      element("li", {}, sample(shape("circle", { cx: 12, cy: 8, r: 7, fill: "none", stroke: "currentColor" }), shape("circle", { cx: 12, cy: 8, r: 4.5, fill: "none", stroke: "currentColor" })), "has neighbours that are not drawn"),
  );
}

/** A small drawing. */
function sample(...parts) {
  return shape("svg", { viewBox: "0 0 24 16", width: 24, height: 16, "aria-hidden": "true" }, parts);
}

function lineSample(colour, line) {
  return shape("line", { x1: 1, y1: 8, x2: 18, y2: 8, class: colour.slice(2), "stroke-width": 2, "stroke-dasharray": DASHES[line] });
}

function head(arrow, colour) {
  const d = { triangle: "M17 4 23 8 17 12Z", tee: "M19 3V13", vee: "M17 4 23 8 17 12" }[arrow];
  return shape("path", { d, class: colour.slice(2), "stroke-width": 2, "fill-opacity": arrow === "triangle" ? 1 : 0 });
}
