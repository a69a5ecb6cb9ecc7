package org.claimgraph.export;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.DCTerms;
import org.claimgraph.export.PublishedClaim.Figure;
import org.claimgraph.graph.Cg;
import org.claimgraph.graph.Standard;

/** The graph's claims, gathered from their triples. */
final class PublishedClaims {
  private static final Comparator<PublishedClaim> AS_PRINTED =
      Comparator.comparing(PublishedClaim::article)
          .thenComparing(claim -> claim.start().orElse(Integer.MAX_VALUE))
          .thenComparing(PublishedClaim::node, NodeCmp::compareRDFTerms);

  private final Facts facts;

  private PublishedClaims(Facts facts) {
    this.facts = facts;
  }

  /** All claims, article by article in the order in which they are printed. */
  static List<PublishedClaim> in(Facts facts) {
    PublishedClaims claims = new PublishedClaims(facts);
    return facts.instancesOf(Cg.CLAIM).stream().map(claims::gather).sorted(AS_PRINTED).toList();
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
