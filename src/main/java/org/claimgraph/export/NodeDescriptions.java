package org.claimgraph.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.claimgraph.graph.Cg;
import org.claimgraph.graph.Standard;

/** What is known of a thing by itself, the same in every view. */
record NodeDescriptions(Facts facts) {
  private static final Map<String, Node> TYPES_OF_ACTORS =
      new TreeMap<>(
          Map.of(
              "person", Cg.PERSON,
              "organization", Cg.ORGANIZATION,
              "state", Cg.STATE,
              "armed force", Cg.ARMED_FORCE,
              "group", Cg.GROUP));

  /** The node of a thing of some kind. */
  Network.Node of(Node thing, String kind) {
    return kind.equals("claim")
        ? of(PublishedClaims.of(List.of(thing), facts).get(0))
        : node(thing, kind, attributes(thing, kind));
  }

  /** The node of a claim. */
  Network.Node of(PublishedClaim claim) {
    return node(
        claim.node(),
        "claim",
        new Attributes()
            .text("article", claim.article())
            .text("voice", claim.voice())
            .text("stance", claim.stance())
            .number("polarity", claim.polarity())
            .text("certainty", claim.certainty())
            .text("quote", claim.quote())
            .text("eventTime", claim.eventTime())
            .text("saidOn", claim.saidOn())
            .text("timeText", claim.timeText())
            .texts("figures", claim.figures().stream().map(PublishedClaim.Figure::inWords).toList())
            .text("review", claim.review())
            .number("start", claim.start())
            .number("end", claim.end()));
  }

  private Network.Node node(Node thing, String kind, Attributes attributes) {
    String iri = thing.getURI();
    return new Network.Node(
        NodeId.of(iri),
        kind,
        LegalText.forXml(facts.label(thing)),
        attributes.text("iri", iri).sorted());
  }

  private Attributes attributes(Node thing, String kind) {
    return switch (kind) {
      case "actor" -> actor(thing);
      case "location" -> location(thing);
      case "source" ->
          new Attributes().text("article", facts.text(thing, DCTerms.identifier.asNode()));
      case "position" ->
          new Attributes()
              .number("claims", facts.number(thing, Cg.CLAIM_COUNT))
              .number("origins", facts.number(thing, Cg.ORIGIN_COUNT));
      case "disagreement" ->
          new Attributes()
              .text("type", facts.term(thing, DCTerms.type.asNode()))
              .text("reason", facts.text(thing, DCTerms.description.asNode()));
      default -> new Attributes();
    };
  }

  private Attributes actor(Node actor) {
    return new Attributes()
        .text(
            "type",
            TYPES_OF_ACTORS.entrySet().stream()
                .filter(type -> facts.isA(actor, type.getValue()))
                .map(Map.Entry::getKey)
                .findFirst())
        .flag("unnamed", facts.text(actor, Cg.UNNAMED))
        .texts("otherNames", facts.englishTexts(actor, SKOS.altLabel.asNode()));
  }

  private Attributes location(Node location) {
    return new Attributes()
        .text("type", facts.text(location, DCTerms.type.asNode()))
        .text("precision", facts.text(location, Cg.PRECISION))
        .decimal("lat", facts.decimal(location, Standard.LAT))
        .decimal("long", facts.decimal(location, Standard.LONG));
  }
}
