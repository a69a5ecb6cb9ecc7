package org.claimgraph.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Triple;
import org.claimgraph.article.Article;
import org.claimgraph.article.Document;
import org.claimgraph.article.Original;
import org.claimgraph.article.Outcome;
import org.claimgraph.article.Refusal;
import org.claimgraph.store.LogEntry.Added;
import org.claimgraph.workspace.Curation;
import org.claimgraph.workspace.Curation.Curated;
import org.claimgraph.workspace.Decision;
import org.claimgraph.workspace.Finding;
import org.claimgraph.workspace.Naming;
import org.claimgraph.workspace.ReadArticle;
import org.claimgraph.workspace.Reading;
import org.claimgraph.workspace.Readings;
import org.claimgraph.workspace.RuleReader;

/**
 * Reads articles as a store publishes them: by the reading that a person has made, or else by the
 * rules; then what people decided is laid over it. The same bytes, names and decisions give the
 * same claims, whenever they are read.
 */
final class ArticleReader {
  private final Names names;
  private final RuleReader rules;

  ArticleReader(Names names) {
    this.names = names;
    this.rules = new RuleReader(names.workspace().lexicon());
  }

  /**
   * What is published of an article, and what could not be carried over from its earlier version.
   *
   * @param curated the article with the decisions laid over it
   * @param unfit what of a reading that was made for an earlier version does not fit this one
   */
  record Published(Curated curated, List<Finding> unfit) {
    ReadArticle read() {
      return curated.read();
    }
  }

  Names names() {
    return names;
  }

  /**
   * Reads an article that has just come in, as if there were no other; nothing is kept.
   *
   * @return what the reading that stands ready for it says, or else the rules
   */
  ReadArticle read(Document document) {
    Article article = document.article();
    List<Triple> known = known(document);
    Optional<Reading> reading = names.reading(article.sha256());
    return reading
        .map(made -> ReadArticle.of(made, known))
        .orElseGet(() -> ReadArticle.of(rules.read(article, known), known));
  }

  /**
   * Lays what people decided over an article that was read; a reading that was made for an earlier
   * version of it goes before the rules, as far as its quotes stand.
   *
   * @param read what {@link #read} gave
   * @param versions the article and its earlier versions, the newest first
   */
  Published publish(
      ReadArticle read, List<Added> versions, Collection<Decision> decisions, Originals originals) {
    List<Finding> unfit = new ArrayList<>();
    ReadArticle base =
        read.reading().isPresent()
            ? read
            : earlierReading(versions, read, originals, unfit).orElse(read);
    return new Published(
        Curation.apply(base, decisions, names.workspace().lexicon()), List.copyOf(unfit));
  }

  private Optional<ReadArticle> earlierReading(
      List<Added> versions, ReadArticle read, Originals originals, List<Finding> unfit) {
    for (Added version : versions) {
      Optional<Reading> made = names.reading(version.sha256());
      if (made.isPresent()) {
        String path = "readings/%s.ttl".formatted(made.get().article().name());
        String sha256 = names.files().get(path);
        return sha256 == null
            ? Optional.empty()
            : Readings.read(
                    path,
                    originals.get(sha256),
                    read.article(),
                    read.known(),
                    names.workspace().lexicon(),
                    unfit)
                .map(fitting -> ReadArticle.of(fitting, read.known()));
      }
    }
    return Optional.empty();
  }

  /** Whether a reading stands ready for an article, so that its language does not matter. */
  boolean hasReading(Document document) {
    return names.reading(document.article().sha256()).isPresent();
  }

  /** Whom and where a person means who decides about the claims of an article. */
  Naming naming(ReadArticle read) {
    return new Naming(read, names.workspace().lexicon(), rules);
  }

  /**
   * The document in the bytes that were kept.
   *
   * @throws StoreFault if they cannot be read any more
   */
  Document document(Added added, Originals originals) {
    byte[] bytes = originals.get(added.sha256());
    Original original = new Original(added.name(), added.format(), added.charset(), bytes);
    Outcome outcome = original.read(added.name());
    if (outcome instanceof Document document) {
      return document;
    }
    // It was welcome when it came, for the reading that a person had made of it.
    if (outcome instanceof Refusal refusal && refusal.foreign().isPresent()) {
      return refusal.foreign().get();
    }
    throw StoreFault.unusable(
        "The article %s cannot be read any more: %s".formatted(added.id(), outcome));
  }

  private List<Triple> known(Document document) {
    List<Triple> said = knownBySha(document.article());
    return said.isEmpty() ? names.workspace().known(document) : said;
  }

  /** What {@code sources.ttl} says of these bytes, whatever they are called now. */
  private List<Triple> knownBySha(Article article) {
    return names.article(article.sha256()).map(names.workspace()::known).orElse(List.of());
  }
}
