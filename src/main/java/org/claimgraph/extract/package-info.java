/**
 * The ways of saying something, one class each: from a text to the words that name who says it, the
 * words that attribute it, and the words that are said.
 *
 * <p>Read {@link org.claimgraph.extract.Extractors} first, then any class it lists: its documented
 * examples are its specification, and are run as tests. An extractor sees shapes of sentences;
 * which words are verbs of saying, and what may follow each, is vocabulary and stands in Turtle.
 * Nothing here knows a name, a story, or who is meant.
 *
 * <p>Rules at the end of the list may go on from what those before them found ({@code Heard}): a
 * quotation without a speaker, a denial of "it". Where a text sets several things apart that are
 * said at once, {@code Coordination} makes a claim of each.
 */
@NullMarked
package org.claimgraph.extract;

import org.jspecify.annotations.NullMarked;
