/**
 * Asking the graph: the shipped questions and their parameters, run over a dataset or a remote
 * endpoint.
 *
 * <p>Read {@link org.claimgraph.ask.ShippedQuery} first: a query file opens with its question in
 * plain words, then its parameters, and the rest is SPARQL as any endpoint takes it. {@link
 * org.claimgraph.ask.ShippedQueries} is the list of those in {@code queries/}, {@link
 * org.claimgraph.ask.Asking} runs a query and {@link org.claimgraph.ask.ResultFormat} says how the
 * answer can be written.
 *
 * <p>Decided: a parameter is an ordinary variable with a default in the header, so the file runs
 * unchanged in every SPARQL program (the variable is then simply free). A value is bound by
 * replacing the variable in the <em>parsed</em> query with an RDF term. Text templates were
 * refused, because a value could then become syntax; {@code VALUES} blocks too, because they do not
 * reach into sub-queries.
 */
@NullMarked
package org.claimgraph.ask;

import org.jspecify.annotations.NullMarked;
