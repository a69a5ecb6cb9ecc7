// Answers of the server laid over one another: what is to be drawn.

/** More are not drawn at once: what a browser still moves, and more than an eye takes in. */
const MOST = 2000;

/**
 * Nodes and edges by id, as `{ nodes, edges, directed, hidden }`. Each node says in `unseen` how
 * many of its neighbours are not among them, where that is known.
 */
export function seen(answers, steps) {
  const gone = new Set();
  steps.forEach(([step, id]) => (step === "hide" ? gone.add(id) : gone.delete(id)));
  const nodes = new Map();
  const edges = new Map();
  const neighbours = new Map(); // of each node, as far as the server has counted them
  for (const { elements } of answers) {
    const linked = links(elements.edges.map(({ data }) => data));
    for (const { data } of elements.nodes) {
      if (gone.has(data.id)) continue;
      nodes.set(data.id, { ...nodes.get(data.id), ...data });
      if (data.hidden !== undefined) {
        const count = data.hidden + (linked.get(data.id)?.size ?? 0);
        neighbours.set(data.id, Math.max(count, neighbours.get(data.id) ?? 0));
      }
    }
    elements.edges.forEach(({ data }) => edges.set(data.id, data));
  }
  edges.forEach((edge, id) => {
    if (!nodes.has(edge.source) || !nodes.has(edge.target)) edges.delete(id);
  });
  const shown = links([...edges.values()]);
  nodes.forEach((node, id) => {
    if (neighbours.has(id)) {
      node.unseen = Math.max(0, neighbours.get(id) - (shown.get(id)?.size ?? 0));
    }
  });
  const { directed, hidden } = answers[0].data;
  return strongest({ nodes: [...nodes.values()], edges: [...edges.values()], directed, hidden: hidden ?? 0 });
}

/** The nodes with the most lines, where there are more than can be drawn. */
function strongest({ nodes, edges, directed, hidden }) {
  if (nodes.length <= MOST) return { nodes, edges, directed, hidden };
  const linked = links(edges);
  const strength = ({ id }) => linked.get(id)?.size ?? 0;
  const kept = [...nodes].sort((a, b) => strength(b) - strength(a)).slice(0, MOST);
  const ids = new Set(kept.map(({ id }) => id));
  const between = edges.filter(({ source, target }) => ids.has(source) && ids.has(target));
  return { nodes: kept, edges: between, directed, hidden: hidden + nodes.length - kept.length };
}

function links(edges) {
  const linked = new Map();
  const link = (one, other) => {
    if (one === other) return;
    if (!linked.has(one)) linked.set(one, new Set());
    linked.get(one).add(other);
  };
  edges.forEach(({ source, target }) => {
    link(source, target);
    link(target, source);
  });
  return linked;
}
