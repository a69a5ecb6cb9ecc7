package org.claimgraph.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.claimgraph.lexicon.Phrases;
import org.claimgraph.lexicon.Token;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.lexicon.World;

/**
 * Reads negation and conditions. A negating word reaches to the end of its clause; a clause ends at
 * a semicolon, a dash, or a word that opens another one ("that", "which", "because", "but"). So the
 * main clause of "it is not true that they left" is negated, and of "they left because there was no
 * food" is not. Two negations cancel out.
 */
final class Polarity {
  private static final Set<String> OPENERS =
      Set.of(
          "which",
          "who",
          "whom",
          "whose",
          "because",
          "although",
          "though",
          "while",
          "whereas",
          "but",
          "since",
          "so",
          "after",
          "before",
          "when",
          "where",
          "until",
          "than",
          ";",
          ":");

  private final Phrases<String> negations;
  private final Phrases<String> conditions;

  Polarity(World world) {
    this.negations = Phrases.of(world.words(WordList.NEGATION));
    this.conditions = Phrases.of(world.words(WordList.CONDITION));
  }

  /** Whether the first clause is negated. */
  boolean isNegated(List<Token> tokens) {
    int end = 0;
    while (end < tokens.size() && !(end > 0 && OPENERS.contains(tokens.get(end).lower()))) {
      end++;
    }
    return isNegated(tokens, 0, end);
  }

  /** Whether an odd number of negations stands from {@code first} up to {@code end}. */
  private boolean isNegated(List<Token> tokens, int first, int end) {
    return isNegated(tokens, first, end, at -> false);
  }

  /**
   * Whether an odd number of negations stands from {@code first} up to {@code end}.
   *
   * @param used tells the tokens whose meaning has been taken into account already
   */
  boolean isNegated(List<Token> tokens, int first, int end, IntPredicate used) {
    boolean negated = false;
    for (int i = first; i < end; i++) {
      Optional<Phrases.Match<String>> negation = negations.from(tokens, i);
      boolean counts = negation.isPresent() && !isIdle(tokens, i);
      if ((counts || endsInNot(tokens.get(i))) && !used.test(i)) {
        negated = !negated;
      }
      i += negation.map(match -> match.length() - 1).orElse(0);
    }
    return negated;
  }

  private static boolean endsInNot(Token token) {
    return token.lower().endsWith("n't");
  }

  /** "no longer than", "no doubt", "not only", "no fewer than" negate nothing. */
  private static boolean isIdle(List<Token> tokens, int at) {
    if (at + 1 >= tokens.size() || !(tokens.get(at).is("no") || tokens.get(at).is("not"))) {
      return false;
    }
    return Set.of(
            "doubt",
            "only",
            "fewer",
            "less",
            "more",
            "matter",
            "least",
            "just",
            "merely",
            "question")
        .contains(tokens.get(at + 1).lower());
  }

  /** Whether something in the stretch holds only under a condition. */
  boolean isConditional(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      boolean strengthens =
          i > 0
              && (tokens.get(i - 1).is("particularly")
                  || tokens.get(i - 1).is("even")
                  || tokens.get(i - 1).is("especially"));
      if (!strengthens && conditions.from(tokens, i).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
