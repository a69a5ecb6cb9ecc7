package org.claimgraph.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;
import org.claimgraph.claim.Actor;

/**
 * An actor whom the rules met and no lexicon has: described where it was met, and marked as
 * proposed. A person who enters it into the lexicon takes the mark away.
 */
public final class ProvisionalTriples {
  private ProvisionalTriples() {}

  /** Writes {@code actor} if it is provisional. */
  public static void write(Actor actor, Triples out) {
    actor
        .guess()
        .ifPresent(
            guess -> {
              Node node = Iris.actor(actor.id());
              out.type(node, NodeFactory.createURI(Cg.NS + guess.kind().term()));
              out.label(node, actor.name());
              out.add(node, SKOS.prefLabel.asNode(), Triples.english(actor.name()));
              actor.forms().stream()
                  .filter(form -> !form.equals(actor.name()))
                  .forEach(f -> out.add(node, SKOS.altLabel.asNode(), Triples.english(f)));
              actor.memberOf().forEach(id -> out.add(node, Cg.MEMBER_OF, Iris.actor(id)));
              if (guess.unnamed()) {
                out.flag(node, Cg.UNNAMED, true);
              }
              out.add(node, Cg.REVIEW, Cg.PROPOSED);
            });
  }
}
