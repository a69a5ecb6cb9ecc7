// The drawing itself, by Cytoscape. It shows whatever it is given, and moves only what is new.

import { look } from "./look.js";
import { layOut, ring } from "./layout.js";

const MANY = 600;
const LONGEST_CAPTION = 60;

export class Drawing {
  /** `select(id)` is told of a click on a node or a line, `open(id)` of a double click; the empty id is the ground. */
  constructor(container, { select, open }) {
    cytoscape.warnings(false); // of lines that two overlapping nodes hide
    this.cy = cytoscape({ container, minZoom: 0.02, maxZoom: 4, hideEdgesOnViewport: true, textureOnViewport: true, boxSelectionEnabled: false });
    this.cy.on("tap", (event) => select(event.target === this.cy ? "" : event.target.id()));
    this.cy.on("dbltap", "node", (event) => open(event.target.id()));
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.graph && this.restyle());
  }

  /** Draws a graph. What is drawn already stays where it is. */
  show(graph) {
    const { cy } = this;
    this.graph = graph;
    const wanted = new Set([...graph.nodes, ...graph.edges].map(({ id }) => id));
    const before = cy.nodes().filter((node) => wanted.has(node.id()));
    const fresh = graph.nodes.filter(({ id }) => before.getElementById(id).empty());
    this.restyle();
    cy.batch(() => {
      cy.elements().filter((part) => !wanted.has(part.id())).remove();
      graph.nodes.forEach((node) => before.getElementById(node.id).data("unseen", node.unseen));
      cy.add(fresh.map((node) => ({ group: "nodes", data: captioned(node) })));
      cy.add(graph.edges.filter(({ id }) => cy.getElementById(id).empty()).map((edge) => ({ group: "edges", data: { width: 1.2, ...edge } })));
    });
    if (fresh.length === 0) return;
    const added = cy.collection(fresh.map(({ id }) => cy.getElementById(id)));
    if (before.nonempty()) ring(added, middle(added, before));
    layOut(cy, before.length > MANY ? [] : before.toArray());
    if (before.nonempty() && added.some((node) => !this.inSight(node))) this.fit();
  }

  /** The colours of the style sheet, which light and dark have different ones of. */
  restyle() {
    this.cy.style(look(this.graph.directed, this.graph.nodes.length > MANY));
  }

  /** Brings a node or a line forward, with what it is linked to; the empty id brings all back. */
  lookAt(id) {
    const { cy } = this;
    cy.batch(() => {
      cy.$(".away, .at").removeClass("away at");
      const part = cy.getElementById(id);
      if (id === "" || part.empty()) return;
      part.addClass("at");
      const near = part.isNode() ? part.closedNeighborhood() : part.union(part.connectedNodes());
      cy.elements().difference(near).addClass("away");
      if (part.isNode() && !this.inSight(part)) cy.center(part);
    });
  }

  inSight(node) {
    const { x1, y1, x2, y2 } = this.cy.extent();
    const { x, y } = node.position();
    return x > x1 && x < x2 && y > y1 && y < y2;
  }

  /** Marks what a search has found. */
  mark(ids) {
    this.cy.batch(() => {
      this.cy.$(".match").removeClass("match");
      ids.forEach((id) => this.cy.getElementById(id).addClass("match"));
    });
  }

  zoom(factor) {
    const { cy } = this;
    cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  }

  fit() {
    this.cy.fit(undefined, 20);
  }
}

function captioned(node) {
  const words = node.kind === "claim" && node.quote ? `“${node.quote}”` : node.label; // who says it stands beside it
  const caption = words.length > LONGEST_CAPTION ? words.slice(0, LONGEST_CAPTION).trimEnd() + "…" : words;
  const size = node.kind === "claim" ? 18 : 22 + Math.min(24, 3 * Math.sqrt((node.says ?? 0) + (node.saidOf ?? 0)));
  return { shape: "ellipse", color: "#dddddd", ...node, caption, size };
}

/** Where the new nodes hang on. */
function middle(added, before) {
  const held = added.neighborhood("node").intersection(before);
  return held.nonempty() ? held[0].position() : { x: 0, y: 0 };
}
