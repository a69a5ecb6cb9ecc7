package org.claimgraph.article;

import java.util.ArrayList;
import java.util.List;

/**
 * A text and what had to be said about getting it.
 *
 * @param text without byte order mark
 * @param warnings in the order in which they arose
 */
record DecodedText(String text, List<Warning> warnings) {

  DecodedText {
    warnings = List.copyOf(warnings);
  }

  /** The same with {@code later} behind its warnings. */
  DecodedText with(String newText, List<Warning> later) {
    List<Warning> all = new ArrayList<>(warnings);
    all.addAll(later);
    return new DecodedText(newText, all);
  }
}
