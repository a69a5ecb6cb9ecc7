package org.claimgraph.workspace;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimgraph.article.Article;
import org.claimgraph.article.Metadata;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.PartialDate;
import org.claimgraph.lexicon.Lexicon;

/** What a file says of the article in it, as an entry of {@code sources.ttl}. */
public final class SourceTurtle {
  private static final String INDENT = "    ";

  private SourceTurtle() {}

  /**
   * The lines of the entry; none if the file says nothing. A name that the lexicon does not have is
   * a comment: who it is, is for a person to say.
   */
  public static List<String> of(Article article, Metadata metadata, Lexicon lexicon) {
    List<String> fields = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    metadata.title().ifPresent(t -> fields.add("schema:headline " + words(t) + "@en"));
    metadata.authors().forEach(name -> actor("schema:author", name, lexicon, fields, unknown));
    metadata
        .publisher()
        .ifPresent(name -> actor("schema:publisher", name, lexicon, fields, unknown));
    metadata
        .published()
        .flatMap(PartialDate::parse)
        .ifPresent(date -> fields.add("schema:datePublished " + ClaimTurtle.date(date)));
    metadata.url().flatMap(SourceTurtle::iri).ifPresent(url -> fields.add("schema:url " + url));
    if (fields.isEmpty() && unknown.isEmpty()) {
      return List.of();
    }
    fields.add("schema:inLanguage \"en\"");
    List<String> lines = new ArrayList<>();
    lines.add("<%s> a cg:Source ;".formatted(path(article)));
    for (int i = 0; i < fields.size(); i++) {
      lines.add(INDENT + fields.get(i) + (i == fields.size() - 1 ? " ." : " ;"));
    }
    lines.addAll(unknown);
    return lines;
  }

  private static void actor(
      String field, String name, Lexicon lexicon, List<String> fields, List<String> unknown) {
    Optional<Actor> actor = lexicon.called(name);
    actor.ifPresentOrElse(
        a -> fields.add(field + " " + ClaimTurtle.name(a)),
        () -> unknown.add("# %s %s: enter the name as an actor".formatted(field, words(name))));
  }

  private static String words(String text) {
    return ClaimTurtle.literal(text);
  }

  private static String path(Article article) {
    try {
      return new URI(null, null, "articles/" + article.name() + ".txt", null).toASCIIString();
    } catch (URISyntaxException e) {
      return "articles/NAME.txt";
    }
  }

  private static Optional<String> iri(String url) {
    try {
      return Optional.of("<%s>".formatted(new URI(url).toASCIIString()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
