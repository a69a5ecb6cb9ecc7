package org.claimgraph.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.claimgraph.graph.Cg;
import org.claimgraph.graph.Iris;
import org.claimgraph.graph.Standard;
import org.claimgraph.store.ArticleReader.Published;
import org.claimgraph.workspace.Build;
import org.claimgraph.workspace.ReadArticle;
import org.jspecify.annotations.Nullable;

/**
 * What a store holds and how it becomes a graph: originals and catalogue on one side, the database
 * on the other. The second follows from the first.
 */
final class Holdings {
  /** So many articles a transaction: more take memory, fewer take disk and time. */
  static final int BATCH = 200;

  private final Originals originals;
  private final Catalogue catalogue;
  private final Database database;
  private final AtomicReference<@Nullable ArticleReader> reader = new AtomicReference<>();
  private @Nullable Takings takings;

  Holdings(Originals originals, Catalogue catalogue, Database database) {
    this.originals = originals;
    this.catalogue = catalogue;
    this.database = database;
  }

  Originals originals() {
    return originals;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  Database database() {
    return database;
  }

  /** Reads articles with the present names; made when the first article is read. */
  ArticleReader reader() {
    ArticleReader made = reader.get();
    if (made == null || !made.names().files().equals(catalogue.names())) {
      made = new ArticleReader(Names.read(catalogue.names(), originals));
      reader.set(made);
      takings = null; // they know the questions
    }
    return made;
  }

  /**
   * Brings the database up to the catalogue.
   *
   * @param touched what has changed
   * @param fresh what was read in the articles that have just come in, by id
   * @param batch number of the batch that did it
   * @return what is published of each article that was touched and is there
   */
  Map<String, Published> write(Touched touched, Map<String, ReadArticle> fresh, long batch) {
    Map<String, Published> published = new LinkedHashMap<>();
    List<Set<String>> parts = parts(touched.ids());
    for (int i = 0; i < parts.size(); i++) {
      Set<String> part = parts.get(i);
      boolean first = i == 0;
      boolean last = i == parts.size() - 1;
      database.write(
          () -> {
            if (first && touched.names()) {
              database
                  .graphs()
                  .replace(Iris.LEXICON, Build.lexicon(reader().names().workspace()).all());
            }
            published.putAll(writer().write(part, fresh, touched.annotationsOf(part)));
            if (last) {
              database.graphs().setBatch(batch);
            }
          });
    }
    return published;
  }

  /** Writes articles, within {@link Database#write}. */
  GraphWriter writer() {
    ArticleReader with = reader();
    if (takings == null) {
      takings =
          new Takings(
              new StoredTakings(
                  database.data(), database.graphs().base(), with.names().workspace().lexicon()),
              database.graphs());
    }
    return new GraphWriter(database.graphs(), catalogue, originals, with, takings);
  }

  /**
   * Ids of the claims of a version as the database has them, sorted: what is published of it, or
   * its history.
   */
  List<String> claims(String version) {
    DatasetGraph data = database.data();
    Node source = Iris.source(version);
    return Txn.calculateRead(
        data,
        () ->
            Stream.of(
                    database.graphs().pointing(source, Cg.REPORTED_IN, source),
                    database
                        .graphs()
                        .pointing(Iris.history(version), Standard.HAD_PRIMARY_SOURCE, source))
                .flatMap(List::stream)
                .map(triple -> Iris.lastPart(triple.getSubject().getURI()))
                .filter(id -> id.startsWith(version + "-") && id.indexOf('#') < 0)
                .distinct()
                .sorted()
                .toList());
  }

  /** In portions; a single empty one if there is nothing. */
  private static List<Set<String>> parts(Set<String> ids) {
    List<Set<String>> parts = new ArrayList<>();
    Set<String> part = new LinkedHashSet<>();
    for (String id : ids) {
      part.add(id);
      if (part.size() == BATCH) {
        parts.add(part);
        part = new LinkedHashSet<>();
      }
    }
    if (!part.isEmpty() || parts.isEmpty()) {
      parts.add(part);
    }
    return parts;
  }
}
