package org.claimgraph.content;

import java.util.List;
import java.util.Set;
import org.claimgraph.lexicon.Token;

/**
 * Tells a stretch that leaves something open: one with a question mark, one that begins with a word
 * of asking and no verb of its own ("how they might respond"), one that says of something that it
 * is unknown.
 */
final class Questioning {
  private static final Set<String> ASKING = Set.of("how", "whether", "why", "what", "who", "which");

  private static final Set<String> UNKNOWN =
      Set.of(
          "unclear", "unknown", "mystery", "unanswered", "unpredictable", "undecided", "uncertain");

  private Questioning() {}

  static boolean isOpen(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean saysSo = i > 0 && i < 8 && UNKNOWN.contains(token.lower());
      boolean asksHow = i > 0 && i < 6 && token.is("how") && isBe(tokens.get(i - 1));
      if (token.is("?") || saysSo || asksHow) {
        return true;
      }
    }
    return !tokens.isEmpty()
        && ASKING.contains(tokens.get(0).lower())
        && !(tokens.size() > 1 && isBe(tokens.get(1)));
  }

  private static boolean isBe(Token token) {
    return token.is("is") || token.is("was") || token.is("are");
  }
}
