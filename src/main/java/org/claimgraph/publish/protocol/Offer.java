package org.claimgraph.publish.protocol;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.publish.http.Accept;
import org.claimgraph.publish.http.Refusal;

/**
 * The formats in which an answer of Fuseki's can be had. They are negotiated here, because Fuseki
 * takes {@code q=0} for a wish, sends its favourite to those who accept none of its own, and
 * refuses a {@code format=} that it does not know.
 *
 * @param says what they are, for people
 * @param formats the first goes to those who have no preference
 */
record Offer(String says, List<Format> formats) {
  /**
   * One format.
   *
   * @param names what it is called in {@code format=} and {@code output=}
   */
  record Format(String mediaType, Set<String> names) {
    private static Format of(String mediaType, String... names) {
      return new Format(mediaType, Set.of(names));
    }
  }

  /** Of SELECT and ASK. The two general names at the end are what many clients accept. */
  static final Offer RESULTS =
      new Offer(
          "SPARQL results in JSON, XML, CSV and TSV",
          List.of(
              Format.of("application/sparql-results+json", "json"),
              Format.of("application/sparql-results+xml", "xml"),
              Format.of("text/csv", "csv"),
              Format.of("text/tab-separated-values", "tsv"),
              Format.of("application/json"),
              Format.of("application/xml")));

  /** Of CONSTRUCT and DESCRIBE, and of one graph. The last is what N-Triples were sent as once. */
  static final Offer GRAPH =
      new Offer(
          "Turtle, N-Triples, JSON-LD and RDF/XML",
          List.of(
              Format.of("text/turtle", "ttl", "turtle"),
              Format.of("application/n-triples", "nt", "n-triples"),
              Format.of("application/ld+json", "json-ld", "json"),
              Format.of("application/rdf+xml", "xml", "rdf+xml"),
              Format.of("text/plain")));

  /** Of all graphs with their names. */
  static final Offer DATASET =
      new Offer(
          "TriG, N-Quads and JSON-LD",
          List.of(
              Format.of("application/trig", "trig"),
              Format.of("application/n-quads", "nq", "n-quads"),
              Format.of("application/ld+json", "json-ld", "json")));

  private static final String NAMED = "org.claimgraph.format";
  private static final String SETTLED = "org.claimgraph.accept";

  /** Keeps what the address calls a format; Fuseki is not to see it. */
  static void name(HttpServletRequest request) {
    String format = request.getParameter("format");
    request.setAttribute(NAMED, format == null ? request.getParameter("output") : format);
  }

  /**
   * Decides on a media type, by the name of a format if the address has one that is known here,
   * else by the Accept header. From then on it is the only one that the request accepts.
   *
   * @throws Refusal 406 when none of these is acceptable
   */
  void settle(HttpServletRequest request) {
    String mediaType =
        named(request)
            .or(() -> Accept.of(request).best(formats.stream().map(Format::mediaType).toList()))
            .orElseThrow(() -> Refusal.notAcceptable(says));
    request.setAttribute(SETTLED, mediaType);
  }

  private Optional<String> named(HttpServletRequest request) {
    Object name = request.getAttribute(NAMED);
    return formats.stream()
        .filter(format -> name instanceof String known && format.names().contains(known))
        .map(Format::mediaType)
        .findFirst();
  }

  /** The only media type that the request accepts, once that is decided. */
  static Optional<String> settled(HttpServletRequest request) {
    return Optional.ofNullable((String) request.getAttribute(SETTLED));
  }
}
