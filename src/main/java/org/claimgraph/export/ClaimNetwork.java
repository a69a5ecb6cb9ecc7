package org.claimgraph.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.claimgraph.graph.Cg;
import org.claimgraph.graph.Standard;

/**
 * The view {@link View#CLAIMS}: each claim is a node between those who say it, those it is about,
 * and what it answers. Nothing is left out or folded.
 */
final class ClaimNetwork {
  private final Facts facts;
  private final Map<String, Network.Node> nodes = new TreeMap<>();
  private final List<Network.Edge> edges = new ArrayList<>();

  private ClaimNetwork(Facts facts) {
    this.facts = facts;
  }

  static Network of(Facts facts) {
    ClaimNetwork network = new ClaimNetwork(facts);
    // Nodes first, so that an edge to something outside the lexicon finds out that it is.
    List<PublishedClaim> claims = PublishedClaims.in(facts);
    claims.forEach(network::addClaim);
    network.addThings();
    claims.forEach(network::addEdgesOf);
    network.addStructure();
    return new Network(List.copyOf(network.nodes.values()), network.edges);
  }

  private void addClaim(PublishedClaim claim) {
    add(
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

  private void addThings() {
    facts.instancesOf(Cg.ACTOR).forEach(actor -> add(actor, "actor", ofActor(actor)));
    for (Node location : facts.instancesOf(Cg.LOCATION)) {
      add(
          location,
          "location",
          new Attributes()
              .text("type", facts.text(location, DCTerms.type.asNode()))
              .text("precision", facts.text(location, Cg.PRECISION))
              .decimal("lat", facts.decimal(location, Standard.LAT))
              .decimal("long", facts.decimal(location, Standard.LONG)));
    }
    for (Node source : facts.instancesOf(Cg.SOURCE)) {
      add(
          source,
          "source",
          new Attributes().text("article", facts.text(source, DCTerms.identifier.asNode())));
    }
    facts.instancesOf(Cg.QUESTION_CLASS).forEach(node -> add(node, "question", new Attributes()));
    for (Node position : facts.instancesOf(Cg.POSITION_CLASS)) {
      add(
          position,
          "position",
          new Attributes()
              .number("claims", facts.number(position, Cg.CLAIM_COUNT))
              .number("origins", facts.number(position, Cg.ORIGIN_COUNT)));
    }
    for (Node disagreement : facts.instancesOf(Cg.DISAGREEMENT)) {
      add(
          disagreement,
          "disagreement",
          new Attributes()
              .text("type", facts.term(disagreement, DCTerms.type.asNode()))
              .text("reason", facts.text(disagreement, DCTerms.description.asNode())));
    }
  }

  private void addEdgesOf(PublishedClaim claim) {
    claim.source().ifPresent(source -> link(claim.node(), "reportedIn", source, "source"));
    linkAll(claim.node(), "claimant", claim.claimants(), "actor");
    linkAll(claim.node(), "via", claim.via(), "actor");
    linkAll(claim.node(), "about", claim.about(), "actor");
    linkAll(claim.node(), "place", claim.places(), "location");
    linkAll(claim.node(), "saidAt", claim.saidAt(), "location");
    linkAll(claim.node(), "position", claim.positions(), "position");
    linkAll(claim.node(), "question", claim.questions(), "question");
    linkAll(claim.node(), "topic", claim.topics(), "topic");
    linkAll(claim.node(), "repliesTo", claim.repliesTo(), "claim");
  }

  /** What ties the things together without any claim. */
  private void addStructure() {
    for (Node actor : facts.instancesOf(Cg.ACTOR)) {
      linkAll(actor, "memberOf", facts.links(actor, Cg.MEMBER_OF), "actor");
      linkAll(actor, "territory", facts.links(actor, Cg.TERRITORY), "location");
    }
    for (Node location : facts.instancesOf(Cg.LOCATION)) {
      linkAll(location, "within", facts.links(location, Cg.WITHIN), "location");
    }
    for (Node source : facts.instancesOf(Cg.SOURCE)) {
      linkAll(source, "author", facts.links(source, Standard.AUTHOR), "actor");
    }
    for (Node question : facts.instancesOf(Cg.QUESTION_CLASS)) {
      linkAll(question, "topic", facts.links(question, Cg.TOPIC), "topic");
    }
    for (Node position : facts.instancesOf(Cg.POSITION_CLASS)) {
      linkAll(position, "question", facts.links(position, Cg.QUESTION), "question");
    }
    for (Node disagreement : facts.instancesOf(Cg.DISAGREEMENT)) {
      linkAll(disagreement, "between", facts.links(disagreement, Cg.BETWEEN), "position");
      linkAll(disagreement, "question", facts.links(disagreement, Cg.QUESTION), "question");
    }
  }

  private Attributes ofActor(Node actor) {
    return ActorNetwork.describe(actor, facts)
        .texts("otherNames", facts.englishTexts(actor, SKOS.altLabel.asNode()));
  }

  private void linkAll(Node from, String kind, List<Node> targets, String kindOfTarget) {
    targets.forEach(target -> link(from, kind, target, kindOfTarget));
  }

  /** Adds an edge, and its far end when nothing else in the graph says what that is. */
  private void link(Node from, String kind, Node target, String kindOfTarget) {
    add(target, kindOfTarget, new Attributes());
    edges.add(
        new Network.Edge(
            NodeId.of(from.getURI()),
            NodeId.of(target.getURI()),
            kind,
            1,
            new Attributes().sorted()));
  }

  private void add(Node node, String kind, Attributes attributes) {
    String iri = node.getURI();
    String id = NodeId.of(iri);
    if (!nodes.containsKey(id)) {
      nodes.put(
          id,
          new Network.Node(
              id, kind, LegalText.forXml(facts.label(node)), attributes.text("iri", iri).sorted()));
    }
  }
}
