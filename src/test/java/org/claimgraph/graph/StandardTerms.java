package org.claimgraph.graph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * The terms of published vocabularies that this project may use: {@code
 * vocabulary/standard-terms.txt}, where each has been looked up.
 */
public final class StandardTerms {
  private static final Pattern IRI =
      Pattern.compile("https?://[\\w.-]+(?:/[\\w./~-]*)?(?:#[\\w-]*)?");

  private static final Set<String> KNOWN = read();

  /** Where the vocabularies live; whatever else we name there had better be one of their terms. */
  private static final Set<String> HOSTS =
      KNOWN.stream().map(term -> URI.create(term).getHost()).collect(Collectors.toSet());

  private StandardTerms() {}

  /** All of them, sorted. */
  static Set<String> known() {
    return KNOWN;
  }

  /** Those of the IRIs in {@code text} that look like standard terms and are none. */
  static Set<String> unknownIn(String text) {
    return unknown(IRI.matcher(text).results().map(MatchResult::group));
  }

  /** Those of the IRIs in {@code triples}, datatypes too, that look like such and are none. */
  public static Set<String> unknownIn(Collection<Triple> triples) {
    return unknown(
        triples.stream()
            .flatMap(t -> Stream.of(t.getSubject(), t.getPredicate(), t.getObject()))
            .filter(node -> node.isURI() || node.isLiteral())
            .map((Node node) -> node.isURI() ? node.getURI() : node.getLiteralDatatypeURI()));
  }

  private static Set<String> unknown(Stream<String> iris) {
    return iris.filter(iri -> HOSTS.contains(URI.create(iri).getHost()))
        .filter(iri -> !iri.endsWith("#") && !iri.endsWith("/"))
        .filter(iri -> !KNOWN.contains(iri))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    StandardTerms.class.getResourceAsStream("/vocabulary/standard-terms.txt")),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
