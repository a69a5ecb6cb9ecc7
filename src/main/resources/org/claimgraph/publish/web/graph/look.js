// How the graph looks: what a line says is told by its colour and by how it is drawn.

/**
 * For, against, neither: what it is called where lines have a direction and where they have none, the
 * colour's name in the style sheet, the line, and what it ends in.
 */
export const POLARITIES = [
  { polarity: 1, label: "says so: asserts, confirms, predicts, warns", both: "agree", colour: "--for", line: "solid", arrow: "triangle" },
  { polarity: -1, label: "against: denies, doubts", both: "disagree", colour: "--against", line: "dashed", arrow: "tee" },
  { polarity: 0, label: "neither: questions, reports", both: "neither", colour: "--open", line: "dotted", arrow: "vee" },
];

/** A colour that the style sheet has for light and for dark. */
export function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim() || "#777777";
}

/** The style for Cytoscape. */
export function look(directed, many) {
  const ink = colour("--ink");
  return [
    {
      selector: "node",
      style: {
        "background-color": "data(color)",
        shape: "data(shape)",
        label: "data(caption)",
        color: ink,
        "text-outline-color": colour("--paper"),
        "text-outline-width": 2,
        "font-family": "system-ui, sans-serif",
        "font-size": 11,
        "text-wrap": "wrap",
        "text-max-width": 110,
        "text-valign": "bottom",
        "text-margin-y": 3,
        // Too small to read is not worth the time to draw.
        "min-zoomed-font-size": many ? 9 : 6,
        width: "data(size)",
        height: "data(size)",
        "border-width": 1,
        "border-color": colour("--soft"),
      },
    },
    ...POLARITIES.map(({ polarity, colour: name, line }) => ({
      selector: `node[kind = "claim"][polarity = ${polarity}]`,
      style: { "border-width": 2, "border-color": colour(name), "border-style": line },
    })),
    { selector: "node[unseen > 0]", style: { "border-width": 3, "border-style": "double" } },
    {
      selector: "edge",
      style: {
        // A haystack line is straight and cheap; a curve tells several lines between two nodes apart.
        "curve-style": many ? "haystack" : "bezier",
        width: "data(width)",
        "line-color": colour("--soft"),
        "target-arrow-color": colour("--soft"),
        "target-arrow-shape": directed ? "triangle" : "none",
        "arrow-scale": 0.8,
        opacity: 0.75,
      },
    },
    ...POLARITIES.map(({ polarity, colour: name, line, arrow }) => ({
      selector: `edge[polarity = ${polarity}]`,
      style: {
        "line-color": colour(name),
        "target-arrow-color": colour(name),
        "target-arrow-shape": directed ? arrow : "none",
        "line-style": line,
      },
    })),
    { selector: ".away", style: { opacity: 0.15 } },
    { selector: "node.match", style: { "background-color": colour("--mark"), "border-width": 3, "border-color": ink } },
    { selector: "node.at", style: { "border-width": 4, "border-style": "solid", "border-color": colour("--accent") } },
  ];
}
