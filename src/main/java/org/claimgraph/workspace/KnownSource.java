package org.claimgraph.workspace;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.claimgraph.article.Article;
import org.claimgraph.article.Metadata;
import org.claimgraph.claim.PartialDate;
import org.claimgraph.graph.ClaimTriples;
import org.claimgraph.graph.Iris;
import org.claimgraph.graph.Standard;
import org.claimgraph.interpret.Circumstances;
import org.claimgraph.lexicon.Lexicon;

/** What {@code sources.ttl} says of an article, as far as it helps to read it. */
final class KnownSource {
  private static final Node PUBLISHED = schema("datePublished");
  private static final Node PUBLISHER = schema("publisher");
  private static final Node CREDIT = schema("creditText");

  private static final Node LANGUAGE = schema("inLanguage");

  private KnownSource() {}

  private static Node schema(String name) {
    return NodeFactory.createURI("https://schema.org/" + name);
  }

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

  /**
   * What a file says of the article in it, as {@code sources.ttl} would say it. A name that the
   * lexicon does not have is a credit and no actor: who it is, is for a person to say.
   */
  static List<Triple> of(Article article, Metadata metadata, Lexicon lexicon) {
    Node source = Iris.source(article);
    List<Triple> known = new ArrayList<>();
    metadata
        .title()
        .ifPresent(
            title ->
                known.add(
                    Triple.create(
                        source, Standard.HEADLINE, NodeFactory.createLiteralLang(title, "en"))));
    metadata.authors().forEach(name -> known.add(named(source, Standard.AUTHOR, name, lexicon)));
    metadata.publisher().ifPresent(n -> known.add(named(source, PUBLISHER, n, lexicon)));
    metadata
        .published()
        .flatMap(PartialDate::parse)
        .ifPresent(date -> known.add(Triple.create(source, PUBLISHED, ClaimTriples.literal(date))));
    metadata
        .url()
        .flatMap(KnownSource::iri)
        .ifPresent(u -> known.add(Triple.create(source, Standard.URL, u)));
    if (!known.isEmpty()) {
      known.add(Triple.create(source, LANGUAGE, NodeFactory.createLiteralString("en")));
    }
    return known;
  }

  private static Triple named(Node source, Node role, String name, Lexicon lexicon) {
    return lexicon
        .called(name)
        .map(actor -> Triple.create(source, role, Iris.actor(actor.id())))
        .orElseGet(() -> Triple.create(source, CREDIT, NodeFactory.createLiteralString(name)));
  }

  /** The address as an IRI that every syntax of RDF can carry. */
  private static Optional<Node> iri(String url) {
    try {
      return Optional.of(NodeFactory.createURI(new URI(url).toASCIIString()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static Stream<PartialDate> date(Node literal) {
    return PartialDate.parse(literal.getLiteralLexicalForm()).stream();
  }
}
