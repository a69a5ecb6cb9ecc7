package org.claimgraph.content;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number in a text, in digits or words.
 *
 * @param first index of its first token
 * @param last index of its last token
 * @param value what it says; for an indefinite plural the smallest number that is still one
 * @param kind how it is written
 * @param multiplied whether a word such as "million" is part of it
 * @param currency the money it gives, if a sign or code of a currency stands before it
 */
record Numeral(
    int first,
    int last,
    BigDecimal value,
    Kind kind,
    boolean multiplied,
    Optional<String> currency) {

  /** How a number is written. */
  enum Kind {
    /** "1500" */
    BARE,
    /** "1,500", "1.5": with a separator. */
    GROUPED,
    /** "fifteen hundred" */
    WORDS,
    /** "hundreds of": no figure, only a lower bound. */
    INDEFINITE
  }

  Numeral times(BigDecimal factor) {
    return new Numeral(first, last, value.multiply(factor), kind, true, currency);
  }

  Numeral plus(BigDecimal rest) {
    return new Numeral(first, last, value.add(rest), kind, multiplied, currency);
  }

  /** The same number, reaching up to the token {@code end}. */
  Numeral until(int end) {
    return new Numeral(first, end, value, kind, multiplied, currency);
  }
}
