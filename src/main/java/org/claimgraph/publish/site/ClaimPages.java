package org.claimgraph.publish.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.SchemaDO;
import org.claimgraph.graph.Cg;
import org.claimgraph.graph.Standard;
import org.claimgraph.publish.http.RdfSyntax;
import org.claimgraph.publish.page.ClaimCard;
import org.claimgraph.publish.page.ClaimPage;
import org.claimgraph.publish.page.Entity;
import org.claimgraph.publish.page.EvidencePart;
import org.claimgraph.publish.page.Link;
import org.claimgraph.publish.page.Statement;
import org.claimgraph.publish.site.EvidenceParts.Part;
import org.jspecify.annotations.Nullable;

/** Claims: who says what, in which words, how it was read, and what people decided about it. */
final class ClaimPages {
  /** Replies and versions that are named. */
  private static final int MOST = 100;

  private final GraphReader graph;
  private final Terms terms;
  private final EntityFacts facts;
  private final ClaimCards cards;
  private final EvidenceParts evidence;

  ClaimPages(GraphReader graph, Terms terms, EntityFacts facts, ClaimCards cards) {
    this.graph = graph;
    this.terms = terms;
    this.facts = facts;
    this.cards = cards;
    this.evidence = new EvidenceParts(graph);
  }

  ClaimPage page(Description description, Entity entity) {
    Node claim = description.entity();
    List<Part> parts = evidence.of(claim);
    ClaimCard card = cards.card(claim, claim);
    return new ClaimPage(
        entity,
        card,
        parts.stream()
            .filter(part -> part.marks().equals(Cg.QUOTE))
            .findFirst()
            .map(part -> inArticle(claim, part))
            .orElse(null),
        parts.stream().map(part -> evidencePart(claim, part)).toList(),
        reading(claim),
        reviews(claim),
        related(claim),
        citation(entity, card, claim),
        new String(
            RdfWriting.bytes(description.own(), claim, RdfSyntax.TURTLE), StandardCharsets.UTF_8));
  }

  private @Nullable String inArticle(Node claim, Part part) {
    return graph
        .one(claim, Cg.REPORTED_IN)
        .map(terms::href)
        .map(path -> ArticlePages.words(path, claim, part.start()))
        .orElse(null);
  }

  private EvidencePart evidencePart(Node claim, Part part) {
    return new EvidencePart(
        terms.link(part.marks()),
        part.prefix(),
        part.exact(),
        part.suffix(),
        part.start() + "–" + part.end(),
        inArticle(claim, part));
  }

  /** The plan that was followed, its version, and how often it is right. */
  private List<Statement> reading(Node claim) {
    List<Statement> reading = new ArrayList<>();
    for (Node plan : graph.all(claim, Cg.EXTRACTED_BY)) {
      reading.add(new Statement(terms.property(Cg.EXTRACTED_BY), List.of(terms.link(plan))));
      graph
          .text(plan, DCTerms.description.asNode())
          .ifPresent(says -> reading.add(statement("what it reads", says)));
      version(claim, plan).ifPresent(version -> reading.add(statement("version", version)));
      List<Link> measured =
          graph.subjects(Standard.COMPUTED_ON, plan).stream()
              .map(m -> Link.plain(terms.label(m) + ": " + values(m)))
              .toList();
      if (!measured.isEmpty()) {
        reading.add(new Statement(Link.plain("measured"), measured));
      }
    }
    Stream.of(Cg.CONFIDENCE, Cg.REVIEW)
        .filter(property -> graph.one(claim, property).isPresent())
        .map(p -> new Statement(terms.property(p), terms.links(graph.all(claim, p))))
        .forEach(reading::add);
    return reading;
  }

  /** That of the plan when it was followed, which may be older than the plan is now. */
  private Optional<String> version(Node claim, Node plan) {
    return graph.all(claim, Standard.WAS_GENERATED_BY).stream()
        .flatMap(run -> graph.all(run, Standard.QUALIFIED_ASSOCIATION).stream())
        .filter(association -> graph.all(association, Standard.HAD_PLAN).contains(plan))
        .flatMap(association -> graph.text(association, Standard.VERSION).stream())
        .findFirst()
        .or(() -> graph.text(plan, Standard.VERSION));
  }

  private String values(Node measurement) {
    return graph.all(measurement, Standard.VALUE).stream()
        .map(terms::label)
        .collect(Collectors.joining(", "));
  }

  /** Decisions about the claim, and about what it was corrected from. */
  private List<Statement> reviews(Node claim) {
    return Stream.concat(Stream.of(claim), graph.all(claim, Standard.WAS_REVISION_OF).stream())
        .flatMap(about -> graph.subjects(OA.hasTarget.asNode(), about).stream())
        .distinct()
        .map(
            annotation ->
                new Statement(
                    Link.plain(
                        graph.all(annotation, OA.hasBody.asNode()).stream()
                            .map(terms::label)
                            .collect(Collectors.joining(", "))),
                    graph.all(annotation, OA.bodyValue.asNode()).stream()
                        .map(terms::link)
                        .toList()))
        .toList();
  }

  private List<Statement> related(Node claim) {
    return EntityFacts.present(
        List.of(
            facts.related("Replies to it", some(Cg.REPLIES_TO, claim)),
            facts.related("Comes in the place of", graph.all(claim, Standard.WAS_REVISION_OF)),
            facts.related("Replaced by", some(Standard.WAS_REVISION_OF, claim))));
  }

  private List<Node> some(Node property, Node object) {
    return graph.subjects(property, object, node -> true, 0, MOST);
  }

  /** Who, what, and where it is printed, as far as it is known, with the address that lasts. */
  private String citation(Entity entity, ClaimCard card, Node claim) {
    String who = card.speakers().stream().map(Link::text).collect(Collectors.joining(", "));
    Optional<Node> source = graph.one(claim, Cg.REPORTED_IN);
    List<String> printed = new ArrayList<>();
    source.ifPresent(
        article -> {
          printed.add(names(article, SchemaDO.author.asNode()));
          printed.add("“" + terms.label(article) + "”");
          printed.add(names(article, SchemaDO.publisher.asNode()));
          printed.add(names(article, SchemaDO.datePublished.asNode()));
        });
    String where =
        printed.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    return "%s: “%s”. In: %s. %s".formatted(who, card.quote(), where, entity.iri());
  }

  private String names(Node article, Node property) {
    return graph.all(article, property).stream()
        .map(terms::label)
        .collect(Collectors.joining(" and "));
  }

  private static Statement statement(String name, String value) {
    return new Statement(Link.plain(name), List.of(Link.plain(value)));
  }
}
