// Every result as a table.

import { element } from "../dom.js";
import { cell, words } from "./cell.js";

/** Rows that are put into the page at once. */
const PAGE = 500;

export const table = { name: "Table", fits: () => 1, draw };

function draw(parent, result) {
  const body = element("tbody");
  const more = element("button", { type: "button", class: "more", onclick: fill });
  const heads = result.variables.map((variable) => element("th", { scope: "col" }, variable));
  parent.append(
    element("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Result" }, element("table", {}, element("thead", {}, element("tr", {}, heads)), body)),
    more,
  );
  fill();

  function fill() {
    const from = body.children.length;
    body.append(...result.rows.slice(from, from + PAGE).map((row) => rowOf(row, result.variables)));
    const left = result.rows.length - body.children.length;
    more.hidden = left <= 0;
    more.textContent = `Show ${Math.min(left, PAGE)} more of ${left}`;
  }
}

function rowOf(row, variables) {
  return element("tr", {}, variables.map((variable) => element("td", { class: words(row[variable]).length > 60 && "long" }, row[variable] ? cell(row[variable]) : "")));
}
