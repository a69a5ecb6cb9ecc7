// The shapes of nodes as SVG draws them, beside Cytoscape, which has them built in.

import { shape } from "../dom.js";

/** Corners around (0, 0), each between -1 and 1. */
const CORNERS = {
  rectangle: [[-1, -1], [1, -1], [1, 1], [-1, 1]],
  diamond: [[0, -1], [1, 0], [0, 1], [-1, 0]],
  tag: [[-1, -1], [0.25, -1], [1, 0], [0.25, 1], [-1, 1]],
  pentagon: regular(5),
  hexagon: regular(6, Math.PI / 6),
  octagon: regular(8, Math.PI / 8),
};

/** A node of a shape, `radius` wide and high from its middle. */
export function nodeShape(name, x, y, radius, attributes) {
  const corners = CORNERS[name];
  if (corners) {
    const points = corners.map(([dx, dy]) => `${round(x + dx * radius)},${round(y + dy * radius)}`).join(" ");
    return shape("polygon", { points, ...attributes });
  }
  if (name === "round-rectangle" || name === "barrel") {
    const [left, top, side] = [round(x - radius), round(y - radius), round(2 * radius)];
    return shape("rect", { x: left, y: top, width: side, height: side, rx: round(radius / 3), ...attributes });
  }
  return shape("circle", { cx: round(x), cy: round(y), r: round(radius), ...attributes });
}

export function round(number) {
  return Math.round(number * 10) / 10;
}

function regular(corners, turn = 0) {
  return Array.from({ length: corners }, (_, i) => {
    const angle = turn + (2 * Math.PI * i) / corners - Math.PI / 2;
    return [Math.cos(angle), Math.sin(angle)];
  });
}
