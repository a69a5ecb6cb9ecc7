/**
 * What a claim says: the actors, places, dates and figures in a stretch of text, how sure it is,
 * whether it is negated, and which of a story's questions it answers.
 *
 * <p>Read {@link org.claimgraph.content.ContentReader} first, which hands the words to one class
 * per kind of content, and each of them can be read on its own.
 *
 * <p>Nothing here knows grammar beyond the words around a name or a figure: the stretch is short,
 * and a rule that looks at three words can be told to a person who wonders about its result. Each
 * rule would rather leave a field empty than guess, because a wrong figure under somebody's name
 * does harm and a missing one does not. No rule looks back over the text more than once, so the
 * time grows with the length of the stretch.
 */
@NullMarked
package org.claimgraph.content;

import org.jspecify.annotations.NullMarked;
