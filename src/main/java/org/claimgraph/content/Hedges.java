package org.claimgraph.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.claim.Certainty;
import org.claimgraph.lexicon.Phrases;
import org.claimgraph.lexicon.Token;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.lexicon.World;

/**
 * Reads how sure the words are: modal verbs, hedges and words of certainty. The first one counts,
 * and of several close together the last ("will likely", "can be expected to"). A word right before
 * a bound belongs to the figure ("possibly up to 10,000"), and a question is not sure of anything.
 */
final class Hedges {
  /** How many words may stand between two hedges of one verb: "will, therefore, likely". */
  private static final int CLOSE = 4;

  private static final Set<String> BOUNDS =
      Set.of("up", "at", "as", "more", "fewer", "less", "over");

  private final Phrases<Certainty> hedges;

  Hedges(World world) {
    Map<String, Certainty> phrases = new LinkedHashMap<>();
    world.words(WordList.CERTAIN).forEach(word -> phrases.put(word, Certainty.CERTAIN));
    world.words(WordList.PROBABLE).forEach(word -> phrases.put(word, Certainty.PROBABLE));
    world.words(WordList.POSSIBLE).forEach(word -> phrases.put(word, Certainty.POSSIBLE));
    this.hedges = Phrases.of(phrases);
  }

  /** The certainty of a stretch that is no question; empty if no word shows one. */
  Optional<Certainty> of(List<Token> tokens) {
    Optional<Certainty> found = Optional.empty();
    int until = tokens.size();
    for (int i = 0; i < Math.min(until, tokens.size()); i++) {
      Optional<Phrases.Match<Certainty>> hedge = hedges.from(tokens, i);
      if (hedge.isEmpty()) {
        continue;
      }
      int next = i + hedge.get().length();
      if (next < tokens.size() && BOUNDS.contains(tokens.get(next).lower())) {
        continue;
      }
      if (isMonth(tokens, i)) {
        continue;
      }
      found = Optional.of(hedge.get().value());
      until = next + CLOSE;
      i = next - 1;
    }
    return found;
  }

  /** The month of May. */
  private static boolean isMonth(List<Token> tokens, int at) {
    return at > 0 && tokens.get(at).word().equals("May");
  }
}
