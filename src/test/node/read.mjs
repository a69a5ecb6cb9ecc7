// node read.mjs FILE...: what programs that are not ours find in each file, a line a file: its name, then counts.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { DOMParser } from "@xmldom/xmldom";
import cytoscape from "cytoscape";
import Graph from "graphology";
import gexf from "graphology-gexf";
import graphml from "graphology-graphml";
import jsonld from "jsonld";

globalThis.DOMParser = DOMParser; // what the graphology readers ask a browser for

/** What tells whether every label came back as it was. */
const digest = labels => createHash("sha256")
  .update(Buffer.concat(labels.map(label => Buffer.from(label)).sort(Buffer.compare).flatMap((label, i) => i ? [Buffer.of(1), label] : [label])))
  .digest("hex").slice(0, 16);

const entries = lists => lists.reduce((sum, attributes) => sum + Object.keys(attributes).length, 0);

/** GEXF and GraphML, by graphology. Its XML reader takes U+0085 and U+2028 for line ends, which XML 1.0 does not. */
function graphology(reader, text) {
  const graph = reader.parse(Graph, text, { allowDuplicateEdges: true, addMissingNodes: false });
  return [graph.order, graph.size, entries(graph.mapNodes((id, { color, ...attributes }) => attributes)),
    digest(graph.mapNodes((id, { label }) => label.replace(/[\n\u0085\u2028]/g, " ")))];
}

/** Cytoscape's JSON, by Cytoscape without a screen; the colour of each node has to be one. */
function drawn(text) {
  const cy = cytoscape({ headless: true, styleEnabled: true, ...JSON.parse(text),
    style: [{ selector: "node", style: { "background-color": "data(color)", shape: "data(shape)" } }] });
  const styled = cy.nodes().filter(node => node.style("background-color").startsWith("rgb") && node.style("shape") === node.data("shape"));
  return [styled.length, cy.edges().length, entries(cy.nodes().map(node => node.data()).map(({ id, color, shape, ...data }) => data)),
    digest(cy.nodes().map(node => node.data("label")))];
}

/** JSON-LD: its triples; framed by the class of claims, as many trees as there are claims. */
async function linked(text) {
  const document = JSON.parse(text);
  const quads = await jsonld.toRDF(document);
  const framed = await jsonld.frame(document, { "@context": document["@context"],
    "@type": "https://w3id.org/claimgraph/ns#Claim", "@embed": "@always" }, { omitGraph: false });
  return [quads.length, framed["@graph"].length, digest(framed["@graph"].map(claim => claim.quote))];
}

for (const file of process.argv.slice(2)) {
  const text = readFileSync(file, "utf8");
  const found = file.endsWith(".gexf") ? graphology(gexf, text)
    : file.endsWith(".graphml") ? graphology(graphml, text)
    : file.endsWith(".cyjs") ? drawn(text)
    : await linked(text);
  console.log(basename(file), ...found);
}
process.exit(0); // Cytoscape waits for frames to be drawn
