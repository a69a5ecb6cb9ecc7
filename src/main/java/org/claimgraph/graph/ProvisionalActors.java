package org.claimgraph.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;
import org.claimgraph.claim.Actor;

/**
 * Actors whom the rules found and no lexicon has, as RDF: the same terms as an entry of a lexicon,
 * and {@code cg:review cg:proposed}, so that nobody takes a guess for an entry.
 */
public final class ProvisionalActors {
  private ProvisionalActors() {}

  /** Writes those of {@code actors} that are provisional, in their order. */
  public static void write(List<Actor> actors, Triples out) {
    for (Actor actor : actors) {
      actor.guess().ifPresent(guess -> write(actor, guess, out));
    }
  }

  private static void write(Actor actor, Actor.Guess guess, Triples out) {
    Node node = Iris.actor(actor.id());
    out.type(node, term(guess.kind().term()));
    out.label(node, actor.name());
    out.add(node, SKOS.prefLabel.asNode(), english(actor.name()));
    for (String form : actor.forms()) {
      if (!form.equals(actor.name())) {
        out.add(node, SKOS.altLabel.asNode(), english(form));
      }
    }
    actor.memberOf().forEach(id -> out.add(node, Cg.MEMBER_OF, Iris.actor(id)));
    if (guess.unnamed()) {
      out.flag(node, Cg.UNNAMED, true);
    }
    out.add(node, Cg.REVIEW, term("proposed"));
  }

  private static Node english(String words) {
    return NodeFactory.createLiteralLang(words, "en");
  }

  private static Node term(String name) {
    return NodeFactory.createURI(Cg.NS + name);
  }
}
