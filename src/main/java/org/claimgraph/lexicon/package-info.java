/**
 * The names we know: actors, locations and questions by id.
 *
 * <p>Read {@link org.claimgraph.lexicon.Lexicon} first. Names that look alike are not merged here
 * or anywhere: two entries are the same only if a person wrote one entry.
 *
 * <p>{@link org.claimgraph.lexicon.World} is what the program knows before it has seen a story:
 * countries, institutions, places, lists of words. It is data in Turtle, read in room {@code
 * workspace}. {@link org.claimgraph.lexicon.Gazetteer} finds the names of both in a text; where
 * both have one, the workspace's entry is meant, because a curator knows the story and we do not.
 * An entry of the world that no workspace has gets an id of its own from its name.
 *
 * <p>{@link org.claimgraph.lexicon.QuestionCue} is how a curator says by which words a question's
 * answers are recognised. Regular expressions were not taken: they can be made to run for hours,
 * and few curators read them.
 */
@NullMarked
package org.claimgraph.lexicon;

import org.jspecify.annotations.NullMarked;
