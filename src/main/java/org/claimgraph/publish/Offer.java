package org.claimgraph.publish;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/**
 * The media types in which an answer of Fuseki's can be had. They are negotiated here, because
 * Fuseki takes {@code q=0} for a wish and sends its favourite to those who accept none of them.
 *
 * @param says what they are, for people
 * @param mediaTypes the media types; the first goes to those who have no preference
 */
record Offer(String says, List<String> mediaTypes) {
  /** Of SELECT and ASK. The two general names at the end are what many clients ask for. */
  static final Offer RESULTS =
      new Offer(
          "SPARQL results in JSON, XML, CSV and TSV",
          List.of(
              "application/sparql-results+json",
              "application/sparql-results+xml",
              "text/csv",
              "text/tab-separated-values",
              "application/json",
              "application/xml"));

  /** Of CONSTRUCT and DESCRIBE, and of one graph. */
  static final Offer GRAPH =
      new Offer(
          "Turtle, N-Triples, JSON-LD and RDF/XML",
          List.of(
              "text/turtle",
              "application/n-triples",
              "application/ld+json",
              "application/rdf+xml"));

  /** Of all graphs with their names. */
  static final Offer DATASET =
      new Offer(
          "TriG, N-Quads and JSON-LD",
          List.of("application/trig", "application/n-quads", "application/ld+json"));

  private static final String SETTLED = "org.claimgraph.accept";

  /**
   * Decides on a media type; from then on it is the only one that the request accepts.
   *
   * @throws Refusal 406 when none of these is acceptable
   */
  void settle(HttpServletRequest request) {
    String mediaType =
        Accept.of(request).best(mediaTypes).orElseThrow(() -> Refusal.notAcceptable(says));
    request.setAttribute(SETTLED, mediaType);
  }

  /** The only media type that the request accepts, once that is decided. */
  static Optional<String> settled(HttpServletRequest request) {
    return Optional.ofNullable((String) request.getAttribute(SETTLED));
  }
}
