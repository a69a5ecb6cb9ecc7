/**
 * What there is in the graph, how much of it, and finding it by its words.
 *
 * <p>Read {@link org.claimgraph.publish.search.Catalogue} first: it is read once for a version of
 * the data, and lists, figures, search and suggestions are answered from it, so none of them costs
 * more than what it shows.
 *
 * <p>Decided:
 *
 * <ul>
 *   <li><b>In memory.</b> A text index on disk (jena-text) would have to be written in the same
 *       transactions as the store and be looked after as it is; words of quotes are few. About 130
 *       bytes a claim are held. The quotes themselves stay where they are.
 *   <li><b>Words and their beginnings</b>, without case, accents and punctuation. No stemming: who
 *       looks for a quote knows its words.
 * </ul>
 */
@NullMarked
package org.claimgraph.publish.search;

import org.jspecify.annotations.NullMarked;
