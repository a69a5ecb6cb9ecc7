package org.claimgraph.workspace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.claimgraph.claim.PartialDate;
import org.claimgraph.graph.Standard;
import org.claimgraph.interpret.Circumstances;
import org.claimgraph.lexicon.Lexicon;

/** What {@code sources.ttl} says of an article, as far as it helps to read it. */
final class KnownSource {
  private static final Node PUBLISHED = NodeFactory.createURI("https://schema.org/datePublished");

  private KnownSource() {}

  /** Ids of the authors who are actors. */
  static List<String> authors(List<Triple> known) {
    return known.stream()
        .filter(t -> t.getPredicate().equals(Standard.AUTHOR) && t.getObject().isURI())
        .map(t -> t.getObject().getURI())
        .filter(iri -> iri.startsWith(LexiconReader.ACTOR))
        .map(iri -> iri.substring(LexiconReader.ACTOR.length()))
        .toList();
  }

  /** Authors and date. */
  static Circumstances circumstances(List<Triple> known, Lexicon lexicon) {
    Optional<PartialDate> published =
        known.stream()
            .filter(t -> t.getPredicate().equals(PUBLISHED) && t.getObject().isLiteral())
            .flatMap(t -> date(t.getObject()))
            .findFirst();
    return new Circumstances(
        authors(known).stream().flatMap(id -> lexicon.actor(id).stream()).toList(), published);
  }

  private static Stream<PartialDate> date(Node literal) {
    return PartialDate.parse(literal.getLiteralLexicalForm()).stream();
  }
}
