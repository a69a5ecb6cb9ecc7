// Rows with coordinates on a map: shapes of Natural Earth, no tiles, no other host.

import { element, fill, shape } from "../dom.js";
import { rowOf, words } from "./cell.js";
import { countries, d3Parts } from "./parts.js";
import { columnsOf, isText, number } from "./result.js";

const NAMES = [["lat", "long"], ["lat", "lon"], ["latitude", "longitude"]];
const POINT = /^(?:<[^>]*>\s*)?POINT\s*\(\s*(-?[\d.]+)\s+(-?[\d.]+)\s*\)$/i;
const [WIDTH, HEIGHT] = [960, 500];
const MOST_LABELS = 40;

export const map = { name: "Map", fits: (result) => (points(result).length > 0 ? 10 : 0), draw };

async function draw(parent, result) {
  await d3Parts();
  const places = points(result);
  const all = { type: "MultiPoint", coordinates: places.map(({ at }) => at) };
  const projection = d3.geoNaturalEarth1().fitExtent([[60, 40], [WIDTH - 120, HEIGHT - 40]], all);
  if (!(projection.scale() < 3000)) projection.scale(3000).translate([WIDTH / 2, HEIGHT / 2]).center(places[0].at); // one point has no extent
  const most = Math.max(...places.map(({ count }) => count));
  const land = shape("path", { class: "land", d: d3.geoPath(projection)(await countries()) });
  const chosen = element("div", { class: "looked", "aria-live": "polite" }, "Choose a place to see its row.");
  const label = columnsOf(result, isText)[0];
  const dots = places.map(({ at, row, count }) => {
    const [x, y] = projection(at);
    const look = () => fill(chosen, rowOf(result, row));
    const radius = 4 + 14 * Math.sqrt(count / most);
    const dot = shape(
      "g",
      { tabindex: 0, role: "button", "aria-label": words(row[label]), onclick: look, onkeydown: ({ key }) => key === "Enter" && look() },
      shape("circle", { class: "dot", r: radius }),
      places.length <= MOST_LABELS && shape("text", { x: radius + 3, y: 4 }, words(row[label])),
    );
    return shape("g", { transform: `translate(${x} ${y})` }, dot);
  });
  const sheet = shape("g", {}, land, dots);
  const drawn = shape("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: "map", role: "group", "aria-label": "Map" }, sheet);
  d3.select(drawn).call(
    d3.zoom().scaleExtent([1, 40]).on("zoom", ({ transform }) => {
      sheet.setAttribute("transform", transform);
      dots.forEach((dot, i) => dot.setAttribute("transform", `translate(${projection(places[i].at)}) scale(${1 / transform.k})`));
    }),
  );
  parent.append(drawn, chosen);
}

function points({ variables, rows }) {
  const names = NAMES.find((pair) => pair.every((name) => variables.includes(name)));
  const wkt = variables.filter((name) => rows.some((row) => POINT.test(row[name]?.value ?? "")));
  return rows
    .map((row) => {
      const [, long, lat] = wkt.map((name) => POINT.exec(row[name]?.value ?? "")).find(Boolean) ?? [];
      const at = names ? [number(row[names[1]]), number(row[names[0]])] : [Number(long), Number(lat)];
      return { row, at, count: number(row.claims ?? row.count) || 1 };
    })
    .filter(({ at: [long, lat] }) => Math.abs(long) <= 180 && Math.abs(lat) <= 90);
}
