package org.claimgraph.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.article.Article;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Claim;
import org.claimgraph.extract.Extractor;
import org.claimgraph.extract.Extractors;
import org.claimgraph.graph.Comparison;
import org.claimgraph.graph.Iris;
import org.claimgraph.graph.LexiconTriples;
import org.claimgraph.graph.Measurements;
import org.claimgraph.graph.Ontology;
import org.claimgraph.graph.QualityTriples;
import org.claimgraph.graph.Triples;
import org.claimgraph.interpret.Interpretation;

/**
 * Builds the graph of a workspace: a named graph for each article, one for the lexicon, one for the
 * comparison, one for the ontology. Where an article has a reading, the reading is published;
 * otherwise what the rules find in it, and then the rules and their precision have a graph too.
 */
public final class Build {
  private Build() {}

  /**
   * The quads of a workspace, graph by graph, each once, in an order that depends on nothing but
   * the workspace.
   *
   * @param base what data IRIs begin with; {@link Iris#DEFAULT_BASE} leaves them as they are
   */
  public static List<Quad> quads(Workspace workspace, String base) {
    List<Quad> quads = new ArrayList<>();
    Map<Article, Reading> readings = new HashMap<>();
    workspace.readings().forEach(reading -> readings.put(reading.article(), reading));
    List<Claim> claims = new ArrayList<>();
    // What the rules need of the language takes a moment to load; the seeds do without.
    Optional<RuleReader> rules =
        readings.keySet().containsAll(workspace.articles())
            ? Optional.empty()
            : Optional.of(new RuleReader(workspace.lexicon()));
    Map<String, Actor> provisional = new HashMap<>();
    for (Article article : workspace.articles()) {
      List<Triple> known = workspace.known(article);
      Reading reading = readings.get(article);
      ReadArticle read =
          reading != null
              ? ReadArticle.of(reading, known)
              : named(rules.orElseThrow().read(article, workspace), known, provisional);
      add(Iris.source(article), read.triples(), quads);
      claims.addAll(read.claims());
    }
    add(Iris.LEXICON, lexicon(workspace), quads);
    Triples comparison = new Triples();
    Comparison.of(claims).write(comparison);
    add(Iris.COMPARISON, comparison, quads);
    if (claims.stream().anyMatch(claim -> claim.origin().rule().isPresent())) {
      add(Iris.QUALITY, quality(), quads);
    }
    Ontology.shipped().triples().forEach(t -> quads.add(Quad.create(Iris.ONTOLOGY, t)));
    return base.equals(Iris.DEFAULT_BASE)
        ? quads
        : quads.stream().map(q -> Iris.rebase(q, base)).toList();
  }

  /** The graph of a workspace's names and questions. */
  public static Triples lexicon(Workspace workspace) {
    Triples lexicon = new Triples();
    LexiconTriples.write(workspace.lexiconTriples(), lexicon);
    return lexicon;
  }

  /**
   * An article as the rules read it.
   *
   * @param provisional the actors by id that other articles have brought along; of two spellings of
   *     one name the first is kept
   */
  private static ReadArticle named(
      Interpretation found, List<Triple> known, Map<String, Actor> provisional) {
    found.provisional().forEach(actor -> provisional.putIfAbsent(actor.id(), actor));
    return ReadArticle.of(found, known)
        .with(found.provisional().stream().map(a -> provisional.getOrDefault(a.id(), a)).toList());
  }

  /** The rules, and what has been measured of them in the version that is run. */
  public static Triples quality() {
    Triples triples = new Triples();
    QualityTriples.writeMetrics(triples);
    for (Extractor rule : Extractors.all()) {
      QualityTriples.writeRule(rule, triples);
      Measurements.shipped().all().stream()
          .filter(m -> m.rule().equals(rule.id()) && m.version().equals(rule.version()))
          .forEach(m -> QualityTriples.write(m, triples));
    }
    return triples;
  }

  private static void add(Node graph, Triples triples, List<Quad> quads) {
    triples.all().forEach(triple -> quads.add(Quad.create(graph, triple)));
  }
}
