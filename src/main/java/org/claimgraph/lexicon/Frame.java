package org.claimgraph.lexicon;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  private static final Map<String, Frame> BY_WORD =
      Stream.of(values())
          .collect(
              Collectors.toMap(
                  frame -> frame.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                  Function.identity()));

  /** The frame that the vocabulary writes as {@code word}, such as {@code np-to}. */
  public static Optional<Frame> of(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }
}
