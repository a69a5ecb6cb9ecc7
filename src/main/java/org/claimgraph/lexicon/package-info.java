/**
 * The names we know: actors, locations and questions by id.
 *
 * <p>Read {@link org.claimgraph.lexicon.Lexicon} first. Names that look alike are not merged here
 * or anywhere: two entries are the same only if a person wrote one entry.
 */
@NullMarked
package org.claimgraph.lexicon;

import org.jspecify.annotations.NullMarked;
