package org.claimgraph.workspace;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts of one literal: the program's own Turtle has few nodes and long literals. Plain loops,
 * because tens of thousands of words are parted at every start, before anything is compiled.
 */
final class Parts {
  private Parts() {}

  /** What stands between blanks and line ends. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) <= ' ') {
        if (i > from) {
          words.add(text.substring(from, i));
        }
        from = i + 1;
      }
    }
    return words;
  }

  /** What stands between the signs, without the blanks around it; nothing for an empty part. */
  static List<String> between(char sign, String text) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int to = text.indexOf(sign); from <= text.length(); to = text.indexOf(sign, from)) {
      String part = text.substring(from, to < 0 ? text.length() : to).strip();
      if (!part.isEmpty()) {
        parts.add(part);
      }
      from = to < 0 ? text.length() + 1 : to + 1;
    }
    return List.copyOf(parts);
  }
}
