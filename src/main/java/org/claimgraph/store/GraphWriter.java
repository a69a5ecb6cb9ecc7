package org.claimgraph.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.claimgraph.claim.Claim;
import org.claimgraph.graph.Iris;
import org.claimgraph.graph.Standard;
import org.claimgraph.graph.Triples;
import org.claimgraph.store.ArticleReader.Published;
import org.claimgraph.store.Catalogue.Tombstone;
import org.claimgraph.store.LogEntry.Added;
import org.claimgraph.workspace.ReadArticle;

/**
 * Writes the graphs of articles as the catalogue has them: each article's own graph, that of a
 * version which another has replaced, what was decided about its claims, and its share of the
 * comparison. Everything is written in the transaction of the caller.
 */
final class GraphWriter {
  private final SummedGraphs graphs;
  private final Catalogue catalogue;
  private final Originals originals;
  private final ArticleReader reader;
  private final Takings takings;

  GraphWriter(
      SummedGraphs graphs,
      Catalogue catalogue,
      Originals originals,
      ArticleReader reader,
      Takings takings) {
    this.graphs = graphs;
    this.catalogue = catalogue;
    this.originals = originals;
    this.reader = reader;
    this.takings = takings;
  }

  /**
   * Brings the graphs of some articles and versions up to the catalogue, whether they came, went or
   * were decided about.
   *
   * @param ids of the articles
   * @param fresh what was read in those that have just come in, by id
   * @param annotated the annotations that may be in the curation graph already
   * @return what is published of each article that is there
   */
  Map<String, Published> write(
      Set<String> ids, Map<String, ReadArticle> fresh, Set<Node> annotated) {
    Map<String, Published> published = new LinkedHashMap<>();
    Map<String, List<Claim>> claims = new LinkedHashMap<>();
    for (String id : ids) {
      Optional<Added> added = catalogue.article(id);
      added.ifPresent(a -> published.put(id, publish(a, fresh)));
      claims.put(
          id, Optional.ofNullable(published.get(id)).map(p -> p.read().claims()).orElse(List.of()));
    }
    takings.replace(claims);
    Triples curation = new Triples();
    for (String id : ids) {
      Published now = published.get(id);
      graphs.replace(Iris.source(id), now == null ? Set.of() : now.read().triples().all());
      graphs.replace(Iris.history(id), history(id, published));
      if (now != null) {
        CurationTriples.write(now.curated(), curation);
      }
    }
    graphs.change(Iris.CURATION, annotations(annotated), curation.all());
    return published;
  }

  private Published publish(Added added, Map<String, ReadArticle> fresh) {
    ReadArticle read = fresh.get(added.id());
    return reader.publish(
        read != null ? read : reader.read(reader.document(added, originals)),
        catalogue.versions(added.id()),
        catalogue.decisions(added.id()),
        originals);
  }

  private Set<Triple> history(String id, Map<String, Published> published) {
    Optional<Tombstone> tombstone = catalogue.tombstone(id);
    if (tombstone.isPresent()) {
      Triples triples = new Triples();
      HistoryTriples.write(id, tombstone.get().claims(), triples);
      return triples.all();
    }
    Optional<Added> old = catalogue.earlier(id);
    Optional<Added> next = old.flatMap(o -> catalogue.successor(id));
    if (next.isEmpty()) {
      return Set.of();
    }
    Map<String, ReadArticle> none = new HashMap<>();
    ReadArticle successor =
        Optional.ofNullable(published.get(next.get().id()))
            .orElseGet(() -> publish(next.get(), none))
            .read();
    Triples triples = new Triples();
    HistoryTriples.write(publish(old.get(), none).read(), successor, triples);
    return triples.all();
  }

  /** What the curation graph says now in these annotations, and of the claims they speak of. */
  private Set<Triple> annotations(Set<Node> annotated) {
    Set<Triple> triples = new LinkedHashSet<>();
    for (Node annotation : annotated) {
      triples.addAll(graphs.about(Iris.CURATION, annotation));
      String claim = annotation.getURI().substring(0, annotation.getURI().indexOf('#'));
      triples.addAll(
          graphs.pointing(Iris.CURATION, Standard.WAS_REVISION_OF, NodeFactory.createURI(claim)));
    }
    return triples;
  }
}
