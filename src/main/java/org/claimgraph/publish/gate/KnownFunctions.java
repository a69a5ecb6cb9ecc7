package org.claimgraph.publish.gate;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The functions that may be called by IRI: casts, and what Jena has of XPath and of its own library
 * that computes a value from its arguments and does nothing else.
 *
 * <p>A list of names, since a namespace promises nothing: beside {@code fn:abs} there is {@code
 * fn:apply}, which calls any function whose IRI it is given, and beside {@code afn:sqrt} there are
 * {@code afn:wait}, {@code afn:eval}, {@code afn:print} and {@code afn:context}.
 */
final class KnownFunctions {
  private static final String XPATH = "http://www.w3.org/2005/xpath-functions#";
  private static final String MATH = "http://www.w3.org/2005/xpath-functions/math#";
  private static final String ARQ = "http://jena.apache.org/ARQ/function#";
  private static final String CASTS = "http://www.w3.org/2001/XMLSchema#";

  private static final Set<String> NAMES =
      Stream.of(
              names(
                  XPATH,
                  """
                  abs boolean ceiling collation-key concat contains dateTime encode-for-uri ends-with
                  floor format-number lower-case matches normalize-space normalize-unicode not
                  replace round round-half-to-even starts-with string-length substring
                  substring-after substring-before upper-case
                  """),
              names(
                  XPATH,
                  """
                  adjust-date-to-timezone adjust-dateTime-to-timezone adjust-time-to-timezone
                  day-from-date day-from-dateTime days-from-duration
                  hours-from-dateTime hours-from-duration hours-from-time
                  minutes-from-dateTime minutes-from-duration minutes-from-time
                  month-from-date month-from-dateTime months-from-duration
                  seconds-from-dateTime seconds-from-duration seconds-from-time
                  timezone-from-date timezone-from-dateTime timezone-from-time
                  year-from-date year-from-dateTime years-from-duration
                  """),
              names(MATH, "acos asin atan atan2 cos exp exp10 log log10 pi pow sin sqrt tan"),
              names(
                  ARQ,
                  """
                  bnode e localname max min namespace now pi sha1sum sqrt strjoin strlen struuid
                  substr substring uuid
                  """))
          .flatMap(names -> names)
          .collect(Collectors.toUnmodifiableSet());

  private KnownFunctions() {}

  private static Stream<String> names(String namespace, String names) {
    return Stream.of(names.strip().split("\\s+")).map(namespace::concat);
  }

  static String xpath(String name) {
    return XPATH.concat(name);
  }

  static String math(String name) {
    return MATH.concat(name);
  }

  static String arq(String name) {
    return ARQ.concat(name);
  }

  /** Whether a query may call the function of this IRI. */
  static boolean has(String iri) {
    return NAMES.contains(iri) || iri.startsWith(CASTS);
  }
}
