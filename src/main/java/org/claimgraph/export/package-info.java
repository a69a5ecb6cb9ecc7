/**
 * The graph for other programs: triple stores, spreadsheets, Gephi, Cytoscape, Graphviz.
 *
 * <p>Read {@link org.claimgraph.export.Format} first: it is the one list of formats for files,
 * which the commands, the tests and the documentation all ask. (What a query's answer or an entity
 * is written in over HTTP is negotiated by media type, in room {@code publish}.) {@link
 * org.claimgraph.export.Exports} is the door. Behind it stands one small class per target:
 *
 * <ul>
 *   <li>{@code RdfBlocks} and {@code JsonLd} write the dataset itself, quad by quad in the order of
 *       {@code SortedQuads};
 *   <li>{@code ClaimTable} and {@code EdgeTable} write rows, through {@code Csv};
 *   <li>{@code ClaimLines} and {@code TurtleBlocks} write what rules find in single articles, one
 *       after the other, before there is a graph;
 *   <li>{@code GraphMl}, {@code Gexf} and {@code Dot} write a {@code Network}: nodes and edges,
 *       made by {@code ClaimNetwork} or {@code ActorNetwork} and knowing nothing of RDF.
 * </ul>
 *
 * <p>What was decided, and why:
 *
 * <ul>
 *   <li><b>Same data, same bytes.</b> Everything is sorted before it is written; no clock, no hash
 *       order, LF line ends, UTF-8.
 *   <li><b>Claims are nodes, or they are folded, and the reader chooses</b> ({@link
 *       org.claimgraph.export.View}). A claim as a node loses nothing; an edge from claimant to
 *       actor is what network programs can measure. RDF formats always carry everything, so they
 *       refuse the folded view.
 *   <li><b>Ids of nodes are short and valid everywhere</b>: {@code actor:nis} rather than the IRI,
 *       because GraphML's schema allows no slash in an id. The IRI stands beside it.
 *   <li><b>Labels are escaped, not trusted.</b> What XML cannot carry becomes U+FFFD; a cell that a
 *       spreadsheet would run as a formula gets an apostrophe.
 *   <li>The networks are written by us, as streams of XML, JSON or lines: no library at hand writes
 *       time spans and colours.
 * </ul>
 */
@NullMarked
package org.claimgraph.export;

import org.jspecify.annotations.NullMarked;
