/**
 * Where words stand: spans, lines, sentences, and finding a quotation in a text.
 *
 * <p>Read {@link org.claimgraph.text.Span} first, then {@link org.claimgraph.text.QuoteFinder}.
 *
 * <p>Inside the program offsets are UTF-16 units, because that is what Java's strings count. What
 * is published counts Unicode code points, because that is what the W3C Web Annotation model asks
 * for; {@link org.claimgraph.text.Span#codePoints} is the only place that turns one into the other.
 *
 * <p>Sentences are found by the platform's own break rules, mended where an abbreviation fools
 * them. They serve to show people what has not been read; no claim depends on them.
 */
@NullMarked
package org.claimgraph.text;

import org.jspecify.annotations.NullMarked;
