package org.claimgraph.publish.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.claimgraph.graph.Cg;
import org.claimgraph.publish.page.ClaimCard;
import org.claimgraph.publish.page.EntityPage;
import org.claimgraph.publish.page.EvidencePart;
import org.claimgraph.publish.page.Link;
import org.claimgraph.publish.page.Statement;

/** Fills the page of an entity: first what matters for its kind, then everything the graph says. */
final class EntityPages {
  /** Our classes, the telling one first where a thing has several. */
  private static final List<Node> KINDS =
      List.of(
          Cg.CLAIM,
          Cg.SOURCE,
          Cg.QUESTION_CLASS,
          Cg.POSITION_CLASS,
          Cg.DISAGREEMENT,
          Cg.LOCATION,
          Cg.PERSON,
          Cg.ORGANIZATION,
          Cg.STATE,
          Cg.ARMED_FORCE,
          Cg.GROUP,
          Cg.ACTOR,
          SKOS.Concept.asNode());

  /** What opens the page, by property; a property that an entity has not is skipped. */
  private static final List<Node> FACTS =
      List.of(
          Cg.CLAIMANT,
          Cg.VIA,
          Cg.STANCE,
          Cg.CERTAINTY,
          Cg.VOICE,
          Cg.REPORTED_IN,
          Cg.ABOUT,
          Cg.PLACE,
          Cg.MEMBER_OF,
          Cg.TERRITORY,
          Cg.WITHIN,
          Cg.PRECISION,
          Cg.SAID_AT,
          Cg.SAID_ON,
          Cg.EVENT_TIME,
          Cg.TIME_TEXT,
          Cg.QUANTITY,
          Cg.POSITION,
          Cg.QUESTION,
          Cg.BETWEEN,
          Cg.TOPIC,
          Cg.REPLIES_TO,
          Cg.CLAIM_COUNT,
          Cg.ORIGIN_COUNT,
          DCTerms.type.asNode(),
          DCTerms.identifier.asNode(),
          SchemaDO.author.asNode(),
          SchemaDO.publisher.asNode(),
          SchemaDO.datePublished.asNode(),
          SchemaDO.url.asNode(),
          SchemaDO.wordCount.asNode(),
          OWL2.sameAs.asNode(),
          SKOS.exactMatch.asNode(),
          SKOS.closeMatch.asNode(),
          Cg.EXTRACTED_BY,
          Cg.CONFIDENCE,
          Cg.REVIEW);

  private final GraphReader graph;
  private final Terms terms;
  private final ClaimCards cards;
  private final ClaimLists lists;
  private final Statements statements;

  EntityPages(GraphReader graph, Terms terms) {
    this.graph = graph;
    this.terms = terms;
    this.cards = new ClaimCards(graph, terms);
    this.lists = new ClaimLists(graph, terms, cards);
    this.statements = new Statements(terms);
  }

  EntityPage page(Description description, String path) {
    Node entity = description.entity();
    Optional<ClaimCard> claim =
        graph.is(entity, Cg.CLAIM) ? Optional.of(cards.card(entity, entity)) : Optional.empty();
    return new EntityPage(
        terms.label(entity),
        entity.getURI(),
        path,
        kind(entity),
        graph.all(entity, SKOS.altLabel.asNode()).stream().map(terms::label).toList(),
        graph
            .text(entity, RDFS.Nodes.comment)
            .or(() -> graph.text(entity, DCTerms.description.asNode()))
            .orElse(null),
        claim.orElse(null),
        evidence(entity),
        facts(entity),
        related(entity),
        lists.of(entity),
        graph.is(entity, Cg.DISAGREEMENT),
        statements.about(description.own(), entity),
        statements.pointing(description.incoming()),
        description.moreIncoming());
  }

  private String kind(Node entity) {
    return KINDS.stream()
        .filter(kind -> graph.is(entity, kind))
        .findFirst()
        .or(() -> graph.one(entity, RDF.Nodes.type))
        .map(terms::label)
        .orElse("thing");
  }

  private List<Statement> facts(Node entity) {
    List<Statement> facts = new ArrayList<>();
    boolean claim = graph.is(entity, Cg.CLAIM);
    for (Node property : FACTS) {
      List<Node> values = graph.all(entity, property);
      boolean repeats = claim && property.equals(DCTerms.type.asNode()); // its stance and voice
      if (!values.isEmpty() && !repeats) {
        List<Link> shown = values.stream().map(value -> fact(property, value)).toList();
        facts.add(new Statement(terms.property(property), shown));
      }
    }
    return facts;
  }

  private Link fact(Node property, Node value) {
    if (property.equals(Cg.QUANTITY)) {
      return cards.quantity(value);
    }
    return property.equals(Cg.POSITION) ? cards.position(value) : terms.link(value);
  }

  /** Neighbours that point here and are more than a statement: places inside, sides, members. */
  private List<Statement> related(Node entity) {
    return Stream.of(
            related("Places inside", Cg.WITHIN, entity),
            related("Speak for it or belong to it", Cg.MEMBER_OF, entity),
            disagreements(entity),
            related("Replies to it", Cg.REPLIES_TO, entity),
            related("Disagreements it takes part in", Cg.BETWEEN, entity))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Statement> related(String heading, Node property, Node entity) {
    return statement(heading, graph.subjects(property, entity));
  }

  private Optional<Statement> disagreements(Node question) {
    return statement(
        "Disagreements",
        graph.subjects(Cg.QUESTION, question).stream()
            .filter(node -> graph.is(node, Cg.DISAGREEMENT))
            .toList());
  }

  private Optional<Statement> statement(String heading, List<Node> nodes) {
    return nodes.isEmpty()
        ? Optional.empty()
        : Optional.of(new Statement(Link.plain(heading), terms.links(nodes)));
  }

  /** The places in the text, in its order. */
  private List<EvidencePart> evidence(Node claim) {
    return graph.all(claim, Cg.EVIDENCE).stream()
        .sorted(Comparator.comparingInt(this::start))
        .map(this::evidencePart)
        .toList();
  }

  private EvidencePart evidencePart(Node part) {
    return new EvidencePart(
        graph.one(part, Cg.MARKS).map(terms::link).orElse(terms.link(part)),
        selected(part, OA.prefix.asNode()),
        selected(part, OA.exact.asNode()),
        selected(part, OA.suffix.asNode()),
        selected(part, OA.start.asNode()) + "–" + selected(part, OA.end.asNode()));
  }

  private int start(Node part) {
    String start = selected(part, OA.start.asNode());
    return start.isEmpty() ? 0 : Integer.parseInt(start);
  }

  /** A value from whichever selector of a place has it; empty when none has. */
  private String selected(Node part, Node property) {
    return graph.all(part, OA.hasSelector.asNode()).stream()
        .flatMap(selector -> graph.text(selector, property).stream())
        .findFirst()
        .orElse("");
  }
}
