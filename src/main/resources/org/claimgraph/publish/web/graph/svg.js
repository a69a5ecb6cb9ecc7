// The drawing as SVG, as it stands: Cytoscape itself writes pictures of points only.

import { shape } from "../dom.js";
import { DASHES } from "./legend.js";
import { colour } from "./look.js";
import { nodeShape, round } from "./shapes.js";

const MARGIN = 60;
/** Of a caption's lines, in characters; as wide as Cytoscape makes them. */
const WIDEST = 20;

/** An SVG document, as text. */
export function svg(cy, title) {
  const { x1, y1, w, h } = cy.elements().boundingBox();
  const viewBox = [x1 - MARGIN, y1 - MARGIN, w + 2 * MARGIN, h + 2 * MARGIN].map(round).join(" ");
  const drawn = shape(
    "svg",
    { viewBox, width: round(w + 2 * MARGIN), height: round(h + 2 * MARGIN), "font-family": "sans-serif", "font-size": 11 },
    shape("title", {}, title),
    shape("rect", { x: round(x1 - MARGIN), y: round(y1 - MARGIN), width: "100%", height: "100%", fill: colour("--paper") }),
    cy.edges().map(line),
    cy.nodes().map(node),
  );
  return new XMLSerializer().serializeToString(drawn);
}

function line(edge) {
  const { x: ax, y: ay } = edge.sourceEndpoint();
  const { x: bx, y: by } = edge.targetEndpoint();
  const bends = edge.controlPoints() ?? [];
  const via = bends.map(({ x, y }) => `${round(x)} ${round(y)}`).join(" ");
  const path = ["L", "Q", "C"][bends.length] ?? "L";
  const stroke = edge.style("line-color");
  const last = bends.at(-1) ?? { x: ax, y: ay };
  return shape(
    "g",
    { stroke, fill: "none", "stroke-width": round(edge.data("width")), opacity: 0.75 },
    shape("title", {}, [edge.data("kind"), edge.data("quote")].filter(Boolean).join(": ")),
    shape("path", {
      d: bends.length > 2 ? `M${round(ax)} ${round(ay)} L${round(bx)} ${round(by)}` : `M${round(ax)} ${round(ay)} ${path} ${via} ${round(bx)} ${round(by)}`,
      "stroke-dasharray": DASHES[edge.style("line-style")],
    }),
    head(edge.style("target-arrow-shape"), bx, by, Math.atan2(by - last.y, bx - last.x), stroke),
  );
}

/** What a line ends in, turned into its direction. */
function head(arrow, x, y, angle, stroke) {
  const d = { triangle: "M0 0L-8 -4V4Z", tee: "M0 -5V5", vee: "M-8 -4L0 0L-8 4" }[arrow];
  const degrees = round((angle * 180) / Math.PI);
  return d && shape("path", { d, transform: `translate(${round(x)} ${round(y)}) rotate(${degrees})`, fill: arrow === "triangle" ? stroke : "none" });
}

function node(drawn) {
  const { x, y } = drawn.position();
  const radius = drawn.width() / 2;
  return shape(
    "g",
    {},
    shape("title", {}, [drawn.data("label"), drawn.data("quote")].filter(Boolean).join("\n")),
    nodeShape(drawn.data("shape"), x, y, radius, {
      fill: drawn.data("color"),
      stroke: drawn.style("border-color"),
      "stroke-width": drawn.style("border-width"),
      "stroke-dasharray": DASHES[drawn.style("border-style")],
    }),
    shape("text", { y: round(y + radius), "text-anchor": "middle", fill: colour("--ink") }, lines(drawn.data("caption")).map((words) => shape("tspan", { x: round(x), dy: 12 }, words))),
  );
}

/** SVG breaks no lines. */
function lines(caption) {
  return caption.match(new RegExp(`\\S.{0,${WIDEST}}(?=\\s|$)|\\S+`, "gsu")) ?? [];
}
