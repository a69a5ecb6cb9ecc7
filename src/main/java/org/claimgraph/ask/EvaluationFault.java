package org.claimgraph.ask;

import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;

/**
 * Where SPARQL has an error of one row, and ARQ lets an exception of Java's end the whole query: it
 * is the query that is to be changed, and nothing is wrong with us.
 */
public enum EvaluationFault {
  /** ARQ takes only the decimal 0 for zero, and lets 0.0 divide. */
  DIVISION_BY_ZERO(
      "division-by-zero",
      "This query divides by a decimal zero such as 0.0; divide only where FILTER or IF has looked"
          + " at the divisor."),
  /** ARQ hands the replacement to Java as it is. */
  BAD_REPLACEMENT(
      "bad-replacement",
      "A REPLACE here has a replacement with a $ or a backslash that stands for no group; write \\\\$"
          + " or \\\\\\\\ for the sign itself.");

  private final String code;
  private final String says;

  EvaluationFault(String code, String says) {
    this.code = code;
    this.says = says;
  }

  /** Which of them an exception is that came out of a query; empty when it is something else. */
  public static Optional<EvaluationFault> of(RuntimeException fault) {
    if (Arrays.stream(fault.getStackTrace())
        .noneMatch(frame -> frame.getClassName().equals(XSDFuncOp.class.getName()))) {
      return Optional.empty();
    }
    if (fault instanceof ArithmeticException) {
      return Optional.of(DIVISION_BY_ZERO);
    }
    return fault instanceof IllegalArgumentException || fault instanceof IndexOutOfBoundsException
        ? Optional.of(BAD_REPLACEMENT)
        : Optional.empty();
  }

  /** A short name for programs. */
  public String code() {
    return code;
  }

  /** What is wrong, and what would be right. */
  public String says() {
    return says;
  }
}
