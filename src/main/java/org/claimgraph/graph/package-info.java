/**
 * Terms, IRIs, and claims as triples. Jena starts in this room.
 *
 * <p>Read {@link org.claimgraph.graph.Cg} first (the words we use), then {@link
 * org.claimgraph.graph.ClaimTriples} (what one claim looks like as RDF) and {@link
 * org.claimgraph.graph.Comparison} (what becomes of many).
 *
 * <p>Two decisions. Nobody runs a reasoner over our data, so every triple in our own terms is
 * written a second time in the standard terms that the ontology ties them to; {@link
 * org.claimgraph.graph.Triples} reads those ties from the ontology itself, and so the two cannot
 * drift apart. And there are no blank nodes: a part of a thing is the thing's IRI with a fragment,
 * so everything can be cited and two builds can be compared byte by byte.
 *
 * <p>Disagreements grow with the claims, not with their pairs: a figure is set against the nearest
 * that it excludes ({@code Opposition}), so that thousands of articles with thousands of figures
 * leave every contradicted figure with its contradiction and nobody with millions of nodes.
 *
 * <p>In memory the union of all named graphs is kept a second time as the default graph ({@link
 * org.claimgraph.graph.MemoryDataset}): queries over the union, which is nearly all of them, then
 * run on one flat graph. On disk ({@link org.claimgraph.graph.UnionView}) TDB2 makes the union as
 * it goes.
 *
 * <p>To read an article takes no RDF, and the start of Jena would take longer than the reading. So
 * what the program carries along for it is read as a {@link org.claimgraph.graph.PlainGraph}, which
 * the build makes from the Turtle ({@link org.claimgraph.graph.PlainLines}); {@link
 * org.claimgraph.graph.Prefixes}, {@link org.claimgraph.graph.Labels} and {@link
 * org.claimgraph.graph.Measurements} know no Jena either. A test holds that none of it is loaded.
 */
@NullMarked
package org.claimgraph.graph;

import org.jspecify.annotations.NullMarked;
