// Rows with a time on a line: a day is a dot, a month or a year is as long as it is.

import { element, fill, shape } from "../dom.js";
import { rowOf, words } from "./cell.js";
import { d3Parts } from "./parts.js";
import { columnsOf, isText, isTime } from "./result.js";

const [WIDTH, MARGIN, LANE] = [960, 30, 16];

export const timeline = { name: "Timeline", fits: (result) => (columnsOf(result, isTime).length > 0 ? 6 : 0), draw };

async function draw(parent, result) {
  await d3Parts();
  const [column] = columnsOf(result, isTime);
  const spans = result.rows.filter((row) => row[column]).map((row) => ({ row, ...span(row[column].value) }));
  const valid = spans.filter(({ from }) => !Number.isNaN(from.getTime())).sort((a, b) => a.from - b.from || b.to - a.to);
  const scale = d3.scaleUtc().domain([d3.min(valid, ({ from }) => from), d3.max(valid, ({ to }) => to)]).nice().range([MARGIN, WIDTH - MARGIN]);
  const label = columnsOf(result, isText).find((name) => name !== column);
  const chosen = element("div", { class: "looked", "aria-live": "polite" }, "Choose a time to see its row.");
  const ends = []; // of each lane, where it is free again
  const marks = valid.map(({ row, from, to }) => {
    const [x, end] = [scale(from), Math.max(scale(to), scale(from) + LANE - 4)];
    let lane = ends.findIndex((free) => free <= x);
    if (lane < 0) lane = ends.length;
    ends[lane] = end + 2;
    const look = () => fill(chosen, rowOf(result, row));
    const said = `${row[column].value}: ${words(row[label])}`;
    return shape(
      "g",
      { tabindex: 0, role: "button", "aria-label": said, onclick: look, onkeydown: ({ key }) => key === "Enter" && look() },
      shape("title", {}, said),
      shape("rect", { class: "dot", x, y: MARGIN + lane * LANE, width: end - x, height: LANE - 4, rx: LANE / 2 - 2 }),
    );
  });
  const axis = shape("g", { class: "axis", transform: `translate(0 ${MARGIN - 6})` });
  d3.select(axis).call(d3.axisTop(scale));
  parent.append(
    shape("svg", { viewBox: `0 0 ${WIDTH} ${2 * MARGIN + ends.length * LANE}`, class: "timeline", role: "group", "aria-label": "Timeline" }, axis, marks),
    chosen,
  );
}

/** From the beginning of a year, month or day to its end. */
function span(value) {
  const [, year, month, day] = /^(-?\d{4,})(?:-(\d\d))?(?:-(\d\d))?/.exec(value)?.map(Number) ?? [];
  const start = (y, m, d) => new Date(Date.UTC(y, m, d));
  if (day) return { from: start(year, month - 1, day), to: start(year, month - 1, day + 1) };
  return month ? { from: start(year, month - 1, 1), to: start(year, month, 1) } : { from: start(year, 0, 1), to: start(year + 1, 0, 1) };
}
