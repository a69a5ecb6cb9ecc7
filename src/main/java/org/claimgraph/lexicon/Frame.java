package org.claimgraph.lexicon;

import java.util.Locale;
import java.util.Optional;

/** What can follow a cue and be the content, or part of what it needs before its content. */
public enum Frame {
  /** "said that X". */
  THAT,
  /** "said X", a clause without "that". */
  BARE,
  /** "said: 'X'". */
  QUOTE,
  /** "X, she said". */
  ASIDE,
  /** "denied X", a noun phrase. */
  NP,
  /** "vowed to X". */
  TO,
  /** "urged Y to X". */
  NP_TO,
  /** "told Y that X". */
  NP_THAT,
  /** "explained to Y that X". */
  TO_NP_THAT,
  /** "asked whether X". */
  WH,
  /** "described Y as X". */
  AS,
  /** "criticised Y for X". */
  NP_FOR,
  /** "called Y X". */
  NP_NP,
  /** "denied doing X". */
  ING,
  /** "his claim of X". */
  OF;

  /** The frame that the vocabulary writes as {@code word}, such as {@code np-to}. */
  public static Optional<Frame> of(String word) {
    String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
    for (Frame frame : values()) {
      if (frame.name().equals(name)) {
        return Optional.of(frame);
      }
    }
    return Optional.empty();
  }
}
