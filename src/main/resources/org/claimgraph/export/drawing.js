"use strict";
// Draws the network in #data. Text is only ever set as text, so that no name can become markup.
const network = JSON.parse(document.getElementById("data").textContent);
const element = id => document.getElementById(id);
const MOST_LISTED = 200;
const HIDDEN = new Set(["id", "source", "target", "label", "color", "shape", "width", "kind", "quote", "otherQuote", "weight"]);

const cy = cytoscape({
  container: element("graph"),
  elements: network.elements,
  minZoom: 0.02,
  maxZoom: 8,
  style: [
    { selector: "node", style: { label: "data(label)", shape: "data(shape)", "background-color": "data(color)",
      "border-width": 1, "border-color": "#595959", "font-size": 11, color: "#111", "text-wrap": "wrap",
      "text-max-width": 130, "min-zoomed-font-size": 7, width: 28, height: 28, "text-valign": "bottom" } },
    { selector: "edge", style: { width: "data(width)", "line-color": "data(color)", "curve-style": "bezier", opacity: 0.8,
      "target-arrow-color": "data(color)", "target-arrow-shape": network.data.directed ? "triangle" : "none" } },
    { selector: "edge:selected, edge.near", style: { label: "data(label)", "font-size": 10, opacity: 1, "text-rotation": "autorotate" } },
    { selector: ".far", style: { opacity: 0.15 } },
    { selector: "node:selected", style: { "border-width": 4, "border-color": "#000" } },
    { selector: ".off", style: { display: "none" } }
  ]
});
cy.layout({ name: "fcose", quality: cy.nodes().length > 500 ? "draft" : "default", randomize: true, animate: false,
  nodeSeparation: 90, idealEdgeLength: 90 }).run();

const nodes = cy.nodes().toArray()
  .sort((one, other) => one.data("label").localeCompare(other.data("label"), "en") || (one.id() < other.id() ? -1 : 1));

function add(parent, name, text, attributes = {}) {
  const child = document.createElement(name);
  if (text !== undefined) child.textContent = text;
  Object.assign(child, attributes);
  parent.append(child);
  return child;
}

function button(parent, text, target) {
  const made = add(parent, "button", text, { type: "button", dir: "auto" });
  made.addEventListener("click", () => choose(target));
}

function quotes(parent, data) {
  for (const name of ["quote", "otherQuote"]) if (data[name]) add(parent, "blockquote", data[name], { dir: "auto" });
}

function attributes(parent, data) {
  const list = add(parent, "dl");
  for (const name of Object.keys(data).filter(key => !HIDDEN.has(key)).sort()) {
    add(list, "dt", name);
    add(list, "dd", String(data[name]), { dir: "auto" });
  }
}

function choose(target) {
  cy.elements().unselect().removeClass("far near");
  target.select();
  const near = target.isNode() ? target.closedNeighborhood() : target.union(target.connectedNodes());
  cy.elements().difference(near).addClass("far");
  near.edges().addClass("near");
  cy.center(target);
  const details = element("details");
  details.replaceChildren();
  const data = target.data();
  if (target.isNode()) {
    add(details, "h2", data.label, { dir: "auto" });
    add(details, "p", data.kind);
    quotes(details, data);
    attributes(details, data);
    const list = add(details, "ul");
    for (const edge of target.connectedEdges().toArray()) {
      const item = add(list, "li");
      const other = edge.source().same(target) ? edge.target() : edge.source();
      const leaves = edge.source().same(target);
      button(item, `${leaves ? "" : "← "}${edge.data("label")}${edge.data("weight") > 1 ? " ×" + edge.data("weight") : ""}${leaves ? " →" : ""}`, edge);
      item.append(" ");
      button(item, other.data("label"), other);
      quotes(item, edge.data());
    }
  } else {
    add(details, "h2", data.label);
    const ends = add(details, "p");
    button(ends, target.source().data("label"), target.source());
    ends.append(network.data.directed ? " → " : " – ");
    button(ends, target.target().data("label"), target.target());
    quotes(details, data);
    attributes(details, data);
  }
}

function all() {
  cy.elements().unselect().removeClass("far near");
  cy.fit(undefined, 20);
}

function list() {
  const wanted = element("search").value.toLowerCase();
  const matches = nodes.filter(node => !node.hasClass("off")
    && [node.data("label"), node.data("quote"), node.data("otherNames")].some(text => text && text.toLowerCase().includes(wanted)));
  element("count").textContent = matches.length > MOST_LISTED
    ? `${matches.length} nodes, of which ${MOST_LISTED} are listed` : `${matches.length} nodes`;
  element("matches").replaceChildren();
  for (const node of matches.slice(0, MOST_LISTED)) button(add(element("matches"), "li"), node.data("label"), node);
}

for (const kind of [...new Set(nodes.map(node => node.data("kind")))].sort()) {
  const label = add(element("legend"), "label");
  const box = add(label, "input", undefined, { type: "checkbox", checked: true });
  add(label, "span", undefined, { className: "swatch" }).style.background = nodes.find(node => node.data("kind") === kind).data("color");
  label.append(" " + kind);
  box.addEventListener("change", () => {
    cy.nodes().filter(node => node.data("kind") === kind).toggleClass("off", !box.checked);
    list();
  });
}
element("tools").addEventListener("submit", event => event.preventDefault());
element("search").addEventListener("input", list);
element("search").addEventListener("keydown", event => {
  const first = element("matches").querySelector("button");
  if (event.key === "Enter" && first) first.click();
});
element("fit").addEventListener("click", all);
cy.on("tap", "node, edge", event => choose(event.target));
element("graph").addEventListener("keydown", event => {
  const moves = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] };
  const middle = { x: cy.width() / 2, y: cy.height() / 2 };
  if (moves[event.key]) cy.panBy({ x: moves[event.key][0], y: moves[event.key][1] });
  else if (event.key === "+" || event.key === "=") cy.zoom({ level: cy.zoom() * 1.25, renderedPosition: middle });
  else if (event.key === "-") cy.zoom({ level: cy.zoom() / 1.25, renderedPosition: middle });
  else if (event.key === "0" || event.key === "Escape") all();
  else return;
  event.preventDefault();
});
list();
