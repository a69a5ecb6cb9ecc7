package org.claimgraph.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.article.Article;
import org.claimgraph.claim.Claim;
import org.claimgraph.graph.ClaimTriples;
import org.claimgraph.graph.Comparison;
import org.claimgraph.graph.Iris;
import org.claimgraph.graph.LexiconTriples;
import org.claimgraph.graph.Ontology;
import org.claimgraph.graph.SourceTriples;
import org.claimgraph.graph.Triples;

/**
 * Builds the graph of a workspace: a named graph for each article, one for the lexicon, one for the
 * comparison, one for the ontology.
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
    for (Article article : workspace.articles()) {
      Triples triples = new Triples();
      Optional<Reading> reading = Optional.ofNullable(readings.get(article));
      SourceTriples.write(
          article,
          workspace.known().getOrDefault(article, List.of()),
          reading.map(Reading::furniture).orElse(List.of()),
          reading.map(Reading::version),
          triples);
      reading.ifPresent(
          r -> {
            for (Claim claim : r.claims()) {
              ClaimTriples.write(claim, r.replies().getOrDefault(claim, List.of()), triples);
            }
            claims.addAll(r.claims());
          });
      add(Iris.source(article), triples, quads);
    }
    Triples lexicon = new Triples();
    LexiconTriples.write(workspace.lexiconTriples(), lexicon);
    add(Iris.LEXICON, lexicon, quads);
    Triples comparison = new Triples();
    new Comparison(claims).write(comparison);
    add(Iris.COMPARISON, comparison, quads);
    Ontology.shipped().triples().forEach(t -> quads.add(Quad.create(Iris.ONTOLOGY, t)));
    return base.equals(Iris.DEFAULT_BASE)
        ? quads
        : quads.stream().map(q -> rebase(q, base)).toList();
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
