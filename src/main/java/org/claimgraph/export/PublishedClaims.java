package org.claimgraph.export;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.DCTerms;
import org.claimgraph.export.PublishedClaim.Figure;
import org.claimgraph.graph.Cg;
import org.claimgraph.graph.Standard;

/** The graph's claims, gathered from their triples. */
final class PublishedClaims {
  private static final Comparator<PublishedClaim> AS_PRINTED =
      Comparator.comparing(PublishedClaim::article)
          .thenComparing(claim -> claim.source().map(Node::getURI).orElse(""))
          .thenComparing(claim -> claim.start().orElse(Integer.MAX_VALUE))
          .thenComparing(PublishedClaim::node, NodeCmp::compareRDFTerms);

  /** An article, by what it is sorted. */
  private record NamedSource(String name, Node source) {}

  private final Facts facts;

  private PublishedClaims(Facts facts) {
    this.facts = facts;
  }

  /**
   * All claims, article by article in the order in which they are printed; those of no article come
   * first. The names of the articles are held, and the claims of one article at a time, so that
   * many articles take little memory.
   */
  static Stream<PublishedClaim> in(Facts facts) {
    PublishedClaims claims = new PublishedClaims(facts);
    return Stream.concat(
        claims.withoutSource(), claims.sources().stream().flatMap(claims::printedIn));
  }

  /** Some claims, in the same order. */
  static List<PublishedClaim> of(Collection<Node> nodes, Facts facts) {
    PublishedClaims claims = new PublishedClaims(facts);
    return claims.sorted(nodes.stream().distinct()).toList();
  }

  private Stream<PublishedClaim> withoutSource() {
    List<Node> nodes =
        facts
            .find(Node.ANY, Facts.TYPE, Cg.CLAIM)
            .map(Triple::getSubject)
            .filter(node -> node.isURI() && !facts.has(node, Cg.REPORTED_IN))
            .toList();
    return sorted(nodes.stream());
  }

  private List<Node> sources() {
    Set<Node> sources = new HashSet<>();
    facts
        .find(Node.ANY, Cg.REPORTED_IN, Node.ANY)
        .map(Triple::getObject)
        .filter(Node::isURI)
        .forEach(sources::add);
    return sources.stream()
        .map(source -> new NamedSource(nameOfArticle(source), source))
        .sorted(
            Comparator.comparing(NamedSource::name)
                .thenComparing(NamedSource::source, NodeCmp::compareRDFTerms))
        .map(NamedSource::source)
        .toList();
  }

  private Stream<PublishedClaim> printedIn(Node source) {
    return sorted(
            facts.subjects(Cg.REPORTED_IN, source).stream()
                .filter(node -> facts.isA(node, Cg.CLAIM)))
        .filter(claim -> claim.source().equals(Optional.of(source)));
  }

  private Stream<PublishedClaim> sorted(Stream<Node> nodes) {
    return nodes.map(this::gather).sorted(AS_PRINTED);
  }

  private PublishedClaim gather(Node claim) {
    Optional<Node> source = facts.link(claim, Cg.REPORTED_IN);
    Optional<Node> position = positionOfQuote(claim);
    return new PublishedClaim(
        claim,
        source,
        source.map(this::nameOfArticle).orElse(""),
        facts.links(claim, Cg.CLAIMANT),
        facts.links(claim, Cg.VIA),
        facts.links(claim, Cg.ABOUT),
        facts.links(claim, Cg.PLACE),
        facts.links(claim, Cg.SAID_AT),
        facts.links(claim, Cg.POSITION),
        facts.links(claim, Cg.QUESTION),
        facts.links(claim, Cg.TOPIC),
        facts.links(claim, Cg.REPLIES_TO),
        facts.term(claim, Cg.VOICE),
        facts.term(claim, Cg.STANCE),
        facts.link(claim, Cg.STANCE).flatMap(stance -> facts.number(stance, Cg.POLARITY)),
        facts.term(claim, Cg.CERTAINTY),
        facts.text(claim, Cg.QUOTE).orElse(""),
        facts.text(claim, Cg.EVENT_TIME),
        facts.text(claim, Cg.SAID_ON),
        facts.text(claim, Cg.TIME_TEXT),
        facts.links(claim, Cg.QUANTITY).stream().map(this::figure).toList(),
        facts.term(claim, Cg.REVIEW),
        position.flatMap(selector -> facts.number(selector, Standard.START)),
        position.flatMap(selector -> facts.number(selector, Standard.END)));
  }

  private String nameOfArticle(Node source) {
    return facts
        .text(source, DCTerms.identifier.asNode())
        .orElseGet(() -> NodeId.of(source.getURI()));
  }

  private Optional<Node> positionOfQuote(Node claim) {
    return facts.links(claim, Cg.EVIDENCE).stream()
        .filter(evidence -> facts.graph().contains(evidence, Cg.MARKS, Cg.QUOTE))
        .flatMap(evidence -> facts.links(evidence, Standard.HAS_SELECTOR).stream())
        .filter(selector -> facts.isA(selector, Standard.TEXT_POSITION_SELECTOR))
        .findFirst();
  }

  private Figure figure(Node quantity) {
    return new Figure(
        facts.text(quantity, Cg.MIN).map(PublishedClaims::plain),
        facts.text(quantity, Cg.MAX).map(PublishedClaims::plain),
        facts.text(quantity, Cg.APPROXIMATE),
        facts.text(quantity, Cg.UNIT),
        facts.link(quantity, Cg.COUNT_OF));
  }

  /** {@code 1500} for {@code 1500.0}: Turtle needs the point, a spreadsheet does not. */
  private static String plain(String decimal) {
    if (!decimal.matches("[+-]?\\d*\\.?\\d+")) {
      return decimal;
    }
    BigDecimal number = new BigDecimal(decimal);
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
