package org.claimgraph.publish.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.claimgraph.graph.Cg;
import org.claimgraph.publish.page.Entity;
import org.claimgraph.publish.page.Link;
import org.claimgraph.publish.page.Statement;

/** What the page of any entity has: its names, what is worth saying first, and everything else. */
final class EntityFacts {
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
          SKOS.closeMatch.asNode());

  private final GraphReader graph;
  private final Terms terms;
  private final ClaimCards cards;
  private final Figures figures;
  private final Statements statements;

  EntityFacts(GraphReader graph, Terms terms, ClaimCards cards) {
    this.graph = graph;
    this.terms = terms;
    this.cards = cards;
    this.figures = new Figures(graph, terms);
    this.statements = new Statements(terms);
  }

  /**
   * What every page has.
   *
   * @param path of the page, without suffix
   */
  Entity of(Description description, String path) {
    Node entity = description.entity();
    String title = terms.label(entity);
    return new Entity(
        title,
        entity.getURI(),
        path,
        kind(entity),
        graph.all(entity, SKOS.altLabel.asNode()).stream().map(terms::label).toList(),
        graph
            .text(entity, RDFS.Nodes.comment)
            .or(() -> graph.text(entity, DCTerms.description.asNode()))
            .orElse(null),
        facts(entity),
        SchemaOrgMarkup.of(entity, description.own(), title),
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
      return figures.words(value);
    }
    return property.equals(Cg.POSITION) ? cards.position(value) : terms.link(value);
  }

  /** Entities under a heading, if there are any. */
  Optional<Statement> related(String heading, List<Node> nodes) {
    return nodes.isEmpty()
        ? Optional.empty()
        : Optional.of(new Statement(Link.plain(heading), terms.links(nodes)));
  }

  /** The headings that have something under them. */
  static List<Statement> present(List<Optional<Statement>> statements) {
    return statements.stream().flatMap(Optional::stream).toList();
  }
}
