// Rows with numbers as bars; from min to max where there are such columns, open where one is not known.

import { element, shape } from "../dom.js";
import { words } from "./cell.js";
import { d3Parts } from "./parts.js";
import { columnsOf, isNumber, isText, number } from "./result.js";

const [WIDTH, NAMES, BAR] = [960, 300, 22];
const MOST = 200;
const LONGEST = 46;

export const bars = { name: "Bars", fits, draw };

function fits(result) {
  const labels = columnsOf(result, isText);
  if (columnsOf(result, isNumber).length === 0 || labels.length === 0 || result.rows.length > MOST) return 0;
  return isRange(result) || labels.length <= 2 ? 3 : 0.5;
}

function isRange({ variables }) {
  return variables.includes("min") && variables.includes("max");
}

async function draw(parent, result) {
  await d3Parts();
  const label = isRange(result) && result.variables.includes("who") ? "who" : columnsOf(result, isText)[0];
  const [value] = columnsOf(result, isNumber);
  const given = result.rows.map((row) => {
    const [from, to] = isRange(result) ? [number(row.min), number(row.max)] : [0, number(row[value])];
    return { name: words(row[label]) || "–", from, to };
  });
  const items = given.filter(({ from, to }) => !Number.isNaN(from) || !Number.isNaN(to));
  const most = Math.max(...items.flatMap(({ from, to }) => [from || 0, to || 0])) || 1;
  const scale = d3.scaleLinear().domain([0, most]).nice().range([NAMES, WIDTH - 90]);
  const axis = shape("g", { class: "axis", transform: "translate(0 24)" });
  d3.select(axis).call(d3.axisTop(scale).ticks(6));
  parent.append(
    shape(
      "svg",
      { viewBox: `0 0 ${WIDTH} ${40 + items.length * BAR}`, class: "bars", role: "img", "aria-label": "The rows as bars; the same numbers are in the view Table" },
      axis,
      items.map((item, i) => bar(item, 32 + i * BAR, scale)),
    ),
    element("p", { class: "looked" }, isRange(result) ? "From the least to the most that is said; a line without an end: no bound is given." : `Bars: ${value}.`),
  );
}

function bar({ name, from, to }, y, scale) {
  const open = Number.isNaN(from) ? "down" : Number.isNaN(to) ? "up" : null;
  const [left, right] = [scale(Number.isNaN(from) ? 0 : from), scale(Number.isNaN(to) ? scale.domain()[1] : to)];
  const [least, most] = [from.toLocaleString("en"), to.toLocaleString("en")];
  const said = { down: `up to ${most}`, up: `at least ${least}` }[open] ?? (from === to || from === 0 ? most : `${least}–${most}`);
  return shape(
    "g",
    {},
    shape("title", {}, `${name}: ${said}`),
    shape("text", { x: NAMES - 8, y: y + BAR / 2 + 1, "text-anchor": "end" }, name.length > LONGEST ? name.slice(0, LONGEST) + "…" : name),
    shape("rect", { class: open ? "bar open" : "bar", x: left, y, width: Math.max(3, right - left), height: BAR - 6 }),
    shape("text", { x: right + 6, y: y + BAR / 2 + 1 }, said),
  );
}
