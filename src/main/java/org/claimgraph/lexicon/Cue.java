package org.claimgraph.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.claim.Certainty;
import org.claimgraph.claim.Stance;

/**
 * A word or phrase that says that somebody says something.
 *
 * @param id last part of its IRI, such as {@code deny}
 * @param kind what kind of word it is
 * @param forms its inflected forms in lower case, each form with its spellings; a verb has five:
 *     base, third person, past, past participle, -ing
 * @param particle the words after a verb that belong to it ("out" in "point out"), or empty
 * @param frames what may follow
 * @param prepositions the prepositions that may introduce the content ("called for")
 * @param passive what may follow its passive: "to", "that", "agent"
 * @param stance what the claimant does with the content
 * @param certainty how sure the word shows the claimant to be
 */
public record Cue(
    String id,
    Kind kind,
    List<List<String>> forms,
    String particle,
    Set<Frame> frames,
    Set<String> prepositions,
    Set<String> passive,
    Stance stance,
    Optional<Certainty> certainty) {

  /** The kinds of word. */
  public enum Kind {
    VERB,
    NOUN,
    ADJECTIVE,
    SOURCE,
    UNATTRIBUTED,
    AUTHOR
  }

  /** The forms of a verb. */
  public enum Form {
    BASE,
    THIRD,
    PAST,
    PARTICIPLE,
    ING
  }

  /** Whether the frame is one of its frames. */
  public boolean takes(Frame frame) {
    return frames.contains(frame);
  }
}
