/**
 * Where words stand: spans, lines, words, sentences, what is between quotation marks, and finding a
 * quotation in a text.
 *
 * <p>Read {@link org.claimgraph.text.Span} first, then {@link org.claimgraph.text.Words} and {@link
 * org.claimgraph.text.QuoteFinder}.
 *
 * <p>Inside the program offsets are UTF-16 units, because that is what Java's strings count. What
 * is published counts Unicode code points, because that is what the W3C Web Annotation model asks
 * for; {@link org.claimgraph.text.Span#codePoints} is the only place that turns one into the other.
 *
 * <p>{@link org.claimgraph.text.Words} cuts a text once; paragraphs, sentences and quotations are
 * ranges of its words. One pass of a small hand-written scanner serves all of them, because the
 * platform's break iterators know no abbreviations, cut "didn't" and "U.S." otherwise than the
 * rules need it, and take most of the time that reading an article may take.
 */
@NullMarked
package org.claimgraph.text;

import org.jspecify.annotations.NullMarked;
