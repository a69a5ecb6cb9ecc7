package org.claimgraph.graph;

import java.util.SortedMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimgraph.article.Article;
import org.claimgraph.claim.Origin;

/**
 * Who read an article, and by which plan: PROV-O's qualified association. A reading by hand is the
 * plan of its own run; the rules of one article run together, each a plan that is described in the
 * quality graph.
 */
public final class RunTriples {
  private static final Node PROGRAM =
      NodeFactory.createURI(Iris.DEFAULT_BASE + "id/agent/claimgraph");

  private RunTriples() {}

  /** The run that produced a claim of {@code article} with this origin. */
  static Node run(Article article, Origin origin) {
    return origin.rule().isPresent()
        ? Iris.part(Iris.source(article), "rules")
        : Iris.part(Iris.reading(article), "run");
  }

  /** The reading as a plan, and the run that followed it. */
  static void writeReading(Article article, String version, Triples out) {
    Node reading = Iris.reading(article);
    Node run = run(article, Origin.reading(version));
    Node association = Iris.part(reading, "association");
    out.type(reading, Standard.PLAN);
    out.type(reading, Standard.ENTITY);
    out.label(reading, "Reading of " + article.name());
    out.text(reading, Standard.VERSION, version);
    out.type(run, Standard.ACTIVITY);
    out.add(run, Standard.USED, Iris.source(article));
    writeAssociation(run, association, reading, out);
    writeProgram(run, out);
  }

  /**
   * The run of the rules over an article.
   *
   * @param versions the version of each rule that found something, by its id
   */
  public static void writeRules(Article article, SortedMap<String, String> versions, Triples out) {
    Node run = Iris.part(Iris.source(article), "rules");
    out.type(run, Standard.ACTIVITY);
    out.add(run, Standard.USED, Iris.source(article));
    versions.forEach(
        (id, version) -> {
          Node association = Iris.part(run, id);
          writeAssociation(run, association, Iris.rule(id), out);
          out.text(association, Standard.VERSION, version);
        });
    writeProgram(run, out);
  }

  private static void writeAssociation(Node run, Node association, Node plan, Triples out) {
    out.add(run, Standard.QUALIFIED_ASSOCIATION, association);
    out.type(association, Standard.ASSOCIATION);
    out.add(association, Standard.HAD_PLAN, plan);
    out.add(association, Standard.AGENT, PROGRAM);
  }

  private static void writeProgram(Node run, Triples out) {
    out.add(run, Standard.WAS_ASSOCIATED_WITH, PROGRAM);
    out.type(PROGRAM, Standard.SOFTWARE_AGENT);
    out.type(PROGRAM, Standard.PROV_AGENT);
    out.label(PROGRAM, "Claimgraph");
  }
}
