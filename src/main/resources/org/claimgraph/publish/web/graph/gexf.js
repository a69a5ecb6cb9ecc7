// What is drawn as GEXF, with its places and colours, for Gephi. The whole graph as GEXF the server has.

const GEXF = "http://www.gexf.net/1.2draft";
const VIZ = "http://www.gexf.net/1.2draft/viz";
/** What is ours alone, or has a place of its own in GEXF. */
const LEFT_OUT = new Set(["id", "source", "target", "label", "color", "shape", "caption", "size", "width", "weight", "hidden", "unseen"]);

/** A GEXF document, as text. */
export function gexf(cy, directed) {
  const document = window.document.implementation.createDocument(GEXF, "gexf");
  const root = document.documentElement;
  root.setAttribute("version", "1.2");
  const add = (parent, name, attributes, namespace = GEXF) => {
    const made = document.createElementNS(namespace, name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, legal(value)));
    return parent.appendChild(made);
  };
  const graph = add(root, "graph", { defaultedgetype: directed ? "directed" : "undirected" });
  const kinds = { node: names(cy.nodes()), edge: names(cy.edges()) };
  for (const [kind, all] of Object.entries(kinds)) {
    const declared = add(graph, "attributes", { class: kind });
    all.forEach((name) => add(declared, "attribute", { id: name, title: name, type: "string" }));
  }
  const values = (made, data, all) => {
    const list = add(made, "attvalues", {});
    all.filter((name) => data[name] !== undefined).forEach((name) => add(list, "attvalue", { for: name, value: data[name] }));
  };
  const nodes = add(graph, "nodes", {});
  cy.nodes().forEach((node) => {
    const data = node.data();
    const made = add(nodes, "node", { id: data.id, label: data.label });
    values(made, data, kinds.node);
    const [r, g, b] = rgb(data.color);
    add(made, "viz:color", { r, g, b }, VIZ);
    // Gephi's y grows upwards.
    add(made, "viz:position", { x: node.position("x"), y: -node.position("y"), z: 0 }, VIZ);
  });
  const edges = add(graph, "edges", {});
  cy.edges().forEach((edge) => {
    const data = edge.data();
    const made = add(edges, "edge", { id: data.id, source: data.source, target: data.target, label: data.kind, weight: data.weight ?? 1 });
    values(made, data, kinds.edge);
  });
  return '<?xml version="1.0" encoding="UTF-8"?>\n' + new XMLSerializer().serializeToString(document);
}

function names(parts) {
  return [...new Set(parts.map((part) => Object.keys(part.data())).flat())].filter((name) => !LEFT_OUT.has(name)).sort();
}

/** XML has no control characters and no halves of characters. */
function legal(value) {
  return String(value).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "\ufffd");
}

function rgb(hex) {
  return [1, 3, 5].map((from) => parseInt(hex.slice(from, from + 2), 16));
}
