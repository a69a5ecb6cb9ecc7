/**
 * The shape of a sentence: which class each word has, where noun phrases and groups of verbs begin
 * and end, what stands in quotation marks.
 *
 * <p>Read {@link org.claimgraph.grammar.Passage} first: the rules see nothing of a text but it.
 * Word classes come from a list and from how often one class follows another, not from a trained
 * model: a tagger that reads every word is many times slower than everything else together, and the
 * list can be read and corrected. A phrase is found by walking words to the left and to the right,
 * never by a pattern that can run back, so that the time grows with the text and nothing else.
 */
@NullMarked
package org.claimgraph.grammar;

import org.jspecify.annotations.NullMarked;
