package org.claimgraph.publish.gate;

import java.util.ArrayDeque;
import java.util.Deque;
import org.claimgraph.publish.http.Refusal;

/**
 * Refuses regular expressions that may take longer than anybody waits: the time limit does not
 * reach into a match. What is left takes, at worst, a time that grows with a small power of the
 * text's length.
 */
final class PatternGate {
  private static final int LONGEST = 200;
  private static final int MOST_REPETITIONS = 3;
  private static final int MOST_OPTIONS = 8;

  /** What has been seen in a group so far. */
  private static final class Group {
    private boolean repeatable = true;
  }

  private final String pattern;
  private final Deque<Group> open = new ArrayDeque<>();
  private Group closed = new Group();
  private int repetitions;
  private int options;

  private PatternGate(String pattern) {
    this.pattern = pattern;
  }

  /**
   * Lets the pattern pass.
   *
   * @return how many times it repeats something: the power that its time may grow with
   * @throws Refusal 403 with the reason
   */
  static int check(String pattern) {
    if (pattern.length() > LONGEST) {
      throw refused("is longer than " + LONGEST + " characters; test for shorter ones one by one");
    }
    PatternGate gate = new PatternGate(pattern);
    gate.read();
    return gate.repetitions;
  }

  static Refusal refused(String reason) {
    return Refusal.of(
        403,
        "pattern-refused",
        "A regular expression here "
            + reason
            + ". Matching cannot be stopped once it runs; CONTAINS, STRSTARTS and STRENDS may do.");
  }

  private void read() {
    open.push(new Group());
    int at = 0;
    while (at < pattern.length()) {
      char next = pattern.charAt(at);
      boolean group = false;
      switch (next) {
        case '\\' -> at = escape(at + 1);
        case '[' -> at = characterClass(at + 1);
        case '(' -> at = open(at + 1);
        case ')' -> {
          close();
          group = true;
          at++;
        }
        case '|' -> {
          open.element().repeatable = false;
          at++;
        }
        default -> at++;
      }
      if (next != '(' && next != '|') {
        at = quantifier(at, group);
      }
    }
  }

  private int escape(int at) {
    char escaped = at < pattern.length() ? pattern.charAt(at) : 'Q';
    if (Character.isDigit(escaped) || escaped == 'k') {
      throw refused("refers back to one of its groups; write out what is to be found");
    }
    if (escaped == 'Q' || escaped == 'E') {
      throw refused("quotes by \\Q or ends in a backslash; put a backslash before each character");
    }
    return at + 1;
  }

  /** Skips a class of characters; classes within classes are Java's own and hard to follow. */
  private int characterClass(int from) {
    int at = from;
    if (at < pattern.length() && pattern.charAt(at) == '^') {
      at++;
    }
    int first = at;
    while (at < pattern.length()) {
      char next = pattern.charAt(at);
      if (next == ']' && at > first) {
        return at + 1;
      }
      if (next == '[' || next == ']' || next == '&') {
        throw refused("has [, ] or & bare within [ ]; put a backslash before it");
      }
      at = next == '\\' ? escape(at + 1) : at + 1;
    }
    throw refused("opens [ and does not close it");
  }

  private int open(int at) {
    open.push(new Group());
    if (!pattern.startsWith("?", at)) {
      return at;
    }
    if (!pattern.startsWith("?:", at)) {
      throw refused("has (? that is not (?: ; there is no looking around here");
    }
    return at + 2;
  }

  private void close() {
    if (open.size() < 2) {
      throw refused("closes ) without (");
    }
    closed = open.pop();
    if (!closed.repeatable) {
      open.element().repeatable = false; // what holds it must not be repeated either
    }
  }

  private int quantifier(int from, boolean group) {
    char next = from < pattern.length() ? pattern.charAt(from) : ' ';
    if (next != '*' && next != '+' && next != '?' && next != '{') {
      return from;
    }
    if (next == '?') {
      options++;
    } else {
      if (group && !closed.repeatable) {
        throw refused("repeats a group with a choice or a repetition in it; repeat one of them");
      }
      repetitions++;
    }
    open.element().repeatable = false;
    if (repetitions > MOST_REPETITIONS || options > MOST_OPTIONS) {
      throw refused(
          "has more than %s of *, + and {} or more than %s of ?; use fewer"
              .formatted(MOST_REPETITIONS, MOST_OPTIONS));
    }
    int at = next == '{' ? pattern.indexOf('}', from) + 1 : from + 1;
    if (at == 0) {
      throw refused("opens { and does not close it");
    }
    boolean lazy = pattern.startsWith("?", at) || pattern.startsWith("+", at);
    return lazy ? at + 1 : at;
  }
}
