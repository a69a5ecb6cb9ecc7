package org.claimgraph.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.article.Article;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Claim;
import org.claimgraph.extract.Extractor;
import org.claimgraph.extract.Extractors;
import org.claimgraph.graph.ClaimTriples;
import org.claimgraph.graph.Comparison;
import org.claimgraph.graph.Iris;
import org.claimgraph.graph.LexiconTriples;
import org.claimgraph.graph.Measurements;
import org.claimgraph.graph.Ontology;
import org.claimgraph.graph.ProvisionalTriples;
import org.claimgraph.graph.QualityTriples;
import org.claimgraph.graph.RunTriples;
import org.claimgraph.graph.SourceTriples;
import org.claimgraph.graph.Triples;
import org.claimgraph.interpret.FoundClaim;
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
      List<Triple> known = workspace.known().getOrDefault(article, List.of());
      Reading reading = readings.get(article);
      Triples triples;
      if (reading != null) {
        triples = read(reading, known);
        claims.addAll(reading.claims());
      } else {
        Interpretation found = rules.orElseThrow().read(article, workspace);
        triples = byRules(found, known, provisional);
        found.claims().forEach(c -> claims.add(c.claim()));
      }
      add(Iris.source(article), triples, quads);
    }
    Triples lexicon = new Triples();
    LexiconTriples.write(workspace.lexiconTriples(), lexicon);
    add(Iris.LEXICON, lexicon, quads);
    Triples comparison = new Triples();
    new Comparison(claims).write(comparison);
    add(Iris.COMPARISON, comparison, quads);
    if (claims.stream().anyMatch(claim -> claim.origin().rule().isPresent())) {
      add(Iris.QUALITY, quality(), quads);
    }
    Ontology.shipped().triples().forEach(t -> quads.add(Quad.create(Iris.ONTOLOGY, t)));
    return base.equals(Iris.DEFAULT_BASE)
        ? quads
        : quads.stream().map(q -> rebase(q, base)).toList();
  }

  private static Triples read(Reading reading, List<Triple> known) {
    Triples triples = new Triples();
    SourceTriples.write(
        reading.article(), known, reading.furniture(), Optional.of(reading.version()), triples);
    for (Claim claim : reading.claims()) {
      ClaimTriples.write(claim, reading.replies().getOrDefault(claim, List.of()), triples);
    }
    return triples;
  }

  /**
   * The graph of an article that has no reading.
   *
   * @param found what the rules find in it
   * @param known what is known of it beyond its bytes, with the source's IRI as subject
   */
  public static Triples byRules(Interpretation found, List<Triple> known) {
    return byRules(found, known, new HashMap<>());
  }

  /**
   * The same for one of several.
   *
   * @param provisional the actors by id that others have brought along; of two spellings of one
   *     name the first is kept
   */
  private static Triples byRules(
      Interpretation found, List<Triple> known, Map<String, Actor> provisional) {
    Triples triples = new Triples();
    SourceTriples.write(found.article(), known, found.furniture(), Optional.empty(), triples);
    List<Claim> claims = found.claims().stream().map(FoundClaim::claim).toList();
    claims.forEach(claim -> ClaimTriples.write(claim, List.of(), triples));
    for (Actor actor : found.provisional()) {
      provisional.putIfAbsent(actor.id(), actor);
      ProvisionalTriples.write(provisional.getOrDefault(actor.id(), actor), triples);
    }
    RunTriples.writeRules(found.article(), versions(claims), triples);
    return triples;
  }

  /** The version of each rule that found a claim. */
  private static SortedMap<String, String> versions(List<Claim> claims) {
    SortedMap<String, String> versions = new TreeMap<>();
    for (Claim claim : claims) {
      claim.origin().rule().ifPresent(rule -> versions.put(rule, claim.origin().version()));
    }
    return versions;
  }

  /** The rules, and what has been measured of them in the version that is run. */
  private static Triples quality() {
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

  private static Quad rebase(Quad quad, String base) {
    Triple triple = quad.asTriple();
    return Quad.create(
        rebase(quad.getGraph(), base),
        rebase(triple.getSubject(), base),
        rebase(triple.getPredicate(), base),
        rebase(triple.getObject(), base));
  }

  private static Node rebase(Node node, String base) {
    return node.isURI() ? NodeFactory.createURI(Iris.rebase(node.getURI(), base)) : node;
  }
}
