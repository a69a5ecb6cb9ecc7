package org.claimgraph.publish.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.claimgraph.graph.Cg;
import org.claimgraph.graph.Iris;
import org.claimgraph.publish.page.ClaimList;
import org.claimgraph.publish.page.Entity;
import org.claimgraph.publish.page.EntityPage;

/** The page of an entity: that of its kind, or one that shows what there is. */
final class EntityPages {
  private static final int RELATED = 200;

  private final GraphReader graph;
  private final Terms terms;
  private final Pages pages;
  private final EntityFacts facts;
  private final ClaimLists lists;
  private final ArticlePages articles;
  private final ClaimPages claims;
  private final QuestionPages questions;
  private final ActorPages actors;
  private final PlacePages places;

  EntityPages(GraphReader graph, Terms terms, Pages pages) {
    this.graph = graph;
    this.terms = terms;
    this.pages = pages;
    ClaimCards cards = new ClaimCards(graph, terms);
    this.facts = new EntityFacts(graph, terms, cards);
    this.lists = new ClaimLists(graph, cards);
    this.articles = new ArticlePages(graph, facts, cards);
    this.claims = new ClaimPages(graph, terms, facts, cards);
    this.questions = new QuestionPages(graph, terms, cards, lists);
    this.actors = new ActorPages(graph, terms, facts, lists);
    this.places = new PlacePages(graph, terms, facts, lists);
  }

  /**
   * The page as HTML.
   *
   * @param offsets where its lists begin
   * @param text of the article that it is, if it is one and its text is at hand
   */
  String html(Description description, Offsets offsets, Optional<String> text) {
    Node node = description.entity();
    Entity entity = facts.of(description, offsets.path());
    if (graph.is(node, Cg.CLAIM)) {
      return pages.claim(claims.page(description, entity));
    }
    if (graph.is(node, Cg.SOURCE)) {
      return pages.article(articles.page(node, entity, text, offsets));
    }
    if (graph.is(node, Cg.QUESTION_CLASS)) {
      return pages.question(questions.page(node, entity, offsets));
    }
    if (graph.is(node, Cg.LOCATION)) {
      return pages.place(places.page(node, entity, offsets));
    }
    if (graph.is(node, Cg.ACTOR)) {
      return pages.actor(actors.page(node, entity, offsets));
    }
    return pages.entity(other(node, entity, offsets));
  }

  private EntityPage other(Node node, Entity entity, Offsets offsets) {
    boolean dispute = graph.is(node, Cg.DISAGREEMENT);
    return new EntityPage(
        entity,
        EntityFacts.present(
            List.of(
                facts.related(
                    "Disagreements it takes part in",
                    graph.subjects(Cg.BETWEEN, node, other -> true, 0, RELATED)))),
        dispute ? sides(node, offsets) : lists(node, offsets),
        dispute);
  }

  private List<ClaimList> sides(Node disagreement, Offsets offsets) {
    return graph.all(disagreement, Cg.BETWEEN).stream()
        .flatMap(side -> position(side, offsets))
        .toList();
  }

  private List<ClaimList> lists(Node node, Offsets offsets) {
    if (graph.is(node, Cg.POSITION_CLASS)) {
      return position(node, offsets).toList();
    }
    return ClaimLists.present(
        List.of(
            lists.list("topic", "Claims on this topic", Cg.TOPIC, node, offsets),
            lists.list("read", "Claims read by it", Cg.EXTRACTED_BY, node, offsets)));
  }

  private Stream<ClaimList> position(Node position, Offsets offsets) {
    return lists
        .position(Iris.lastPart(position.getURI()), position, terms.link(position), offsets)
        .stream();
  }
}
