package org.claimgraph.publish.site;

import java.util.List;
import org.apache.jena.graph.Node;
import org.claimgraph.graph.Cg;
import org.claimgraph.publish.page.ActorPage;
import org.claimgraph.publish.page.Entity;

/** Actors: what they say, what is said of them, with whom they agree, and how that changed. */
final class ActorPages {
  /** Claims whose positions are compared. */
  private static final int COMPARED = 250;

  private static final int MEMBERS = 200;

  private final GraphReader graph;
  private final Terms terms;
  private final EntityFacts facts;
  private final ClaimLists lists;
  private final TextOrder order;

  ActorPages(GraphReader graph, Terms terms, EntityFacts facts, ClaimLists lists) {
    this.graph = graph;
    this.terms = terms;
    this.facts = facts;
    this.lists = lists;
    this.order = new TextOrder(graph);
  }

  ActorPage page(Node actor, Entity entity, Offsets offsets) {
    List<Node> said = lists.some(Cg.CLAIMANT, actor, 0, COMPARED + 1);
    List<Node> compared = order.sorted(said.stream().limit(COMPARED).toList());
    Positions positions = new Positions(graph);
    return new ActorPage(
        entity,
        EntityFacts.present(
            List.of(
                facts.related(
                    "Speak for it or belong to it",
                    graph.subjects(Cg.MEMBER_OF, actor, node -> true, 0, MEMBERS)))),
        ClaimLists.present(
            List.of(
                lists.list("says", "Says", Cg.CLAIMANT, actor, offsets),
                lists.list("passes-on", "Passes on", Cg.VIA, actor, offsets),
                lists.list("about", "What is said of it", Cg.ABOUT, actor, offsets))),
        new Alignments(graph, terms, positions).of(actor, compared),
        new Courses(graph, terms, positions).of(compared),
        said.size() > COMPARED ? ClaimLists.number(COMPARED) : null);
  }
}
