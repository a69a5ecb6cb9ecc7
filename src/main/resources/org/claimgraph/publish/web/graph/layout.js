// Where nodes stand. The same graph is always laid out alike, so that a link shows what was seen.

/** Lays out all, or, when `fixed` has any nodes, only what is new around them. */
export function layOut(cy, fixed) {
  const { length } = cy.nodes();
  const many = length > 600;
  const lay = cy.layout({
    name: "fcose",
    quality: many ? "draft" : "default",
    // Each round takes longer the more nodes there are; nobody waits for the last touch.
    numIter: Math.round(2500 * Math.min(1, 200 / length)),
    randomize: fixed.length === 0,
    animate: false,
    fit: fixed.length === 0,
    nodeDimensionsIncludeLabels: true,
    nodeSeparation: 120,
    idealEdgeLength: many ? 60 : 140,
    nodeRepulsion: 20000,
    fixedNodeConstraint: fixed.length === 0 ? undefined : fixed.map((node) => ({ nodeId: node.id(), position: { ...node.position() } })),
  });
  repeatably(() => lay.run());
}

/** Puts new nodes in a ring around the one they came with, from where the layout moves them on. */
export function ring(nodes, center) {
  nodes.forEach((node, i) => {
    const angle = i * 2.399963; // the golden angle: no two lie on a line
    const radius = 60 + 6 * i;
    node.position({ x: center.x + radius * Math.cos(angle), y: center.y + radius * Math.sin(angle) });
  });
}

/** fcose throws dice with Math.random and takes no others; while it runs, they fall alike. */
function repeatably(run) {
  const { random } = Math;
  let state = 1;
  Math.random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0; // Numerical Recipes
    return state / 4294967296;
  };
  try {
    run();
  } finally {
    Math.random = random;
  }
}
