package org.claimgraph.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.claimgraph.article.Article;
import org.claimgraph.claim.Claim;
import org.claimgraph.graph.Iris;
import org.claimgraph.graph.Standard;
import org.claimgraph.graph.Triples;
import org.claimgraph.workspace.Decision;
import org.claimgraph.workspace.ReadArticle;

/**
 * A version of an article that another has replaced, or that was taken out. It is told in terms of
 * provenance alone: its claims are entities that were invalidated and no {@code cg:Claim} any more,
 * so that no question about claims counts them, and whoever follows an old address still finds the
 * words.
 */
final class HistoryTriples {
  private HistoryTriples() {}

  /**
   * Writes a version.
   *
   * @param old the version as it was published last
   * @param successor the version in its place
   */
  static void write(ReadArticle old, ReadArticle successor, Triples out) {
    Article article = old.article();
    Node source = Iris.source(article);
    Node revision = Iris.part(Iris.source(successor.article()), "revision");
    out.add(Iris.source(successor.article()), Standard.WAS_REVISION_OF, source);
    out.type(revision, Standard.ACTIVITY);
    out.add(revision, Standard.USED, Iris.source(successor.article()));
    retire(source, revision, "Earlier version of " + successor.article().name(), out);
    out.text(source, DCTerms.identifier.asNode(), article.name());
    out.text(source, Standard.SHA256, article.sha256());
    Map<String, Claim> now = new HashMap<>();
    successor.claims().forEach(claim -> now.put(Decision.key(claim), claim));
    for (Claim claim : old.claims()) {
      Node node = Iris.claim(claim);
      retire(node, revision, claim.quote().words(), out);
      out.text(node, Standard.PROV_VALUE, claim.quote().words());
      out.add(node, Standard.HAD_PRIMARY_SOURCE, source);
      claim
          .said()
          .claimants()
          .forEach(actor -> out.add(node, Standard.WAS_ATTRIBUTED_TO, Iris.actor(actor.id())));
      Claim same = now.get(Decision.key(claim));
      if (same != null) {
        out.add(Iris.claim(same), Standard.WAS_REVISION_OF, node);
      }
    }
  }

  /**
   * Writes a version that was taken out: that there was one, with these claims, and none of their
   * words.
   *
   * @param id of the version
   * @param claims their ids
   */
  static void write(String id, List<String> claims, Triples out) {
    Node source = Iris.source(id);
    Node removal = Iris.part(source, "removal");
    out.type(removal, Standard.ACTIVITY);
    retire(source, removal, "An article that was taken out", out);
    for (String claim : claims) {
      Node node = Iris.claim(claim);
      retire(node, removal, "A claim of an article that was taken out", out);
      out.add(node, Standard.HAD_PRIMARY_SOURCE, source);
    }
  }

  private static void retire(Node node, Node revision, String label, Triples out) {
    out.type(node, Standard.ENTITY);
    out.label(node, label);
    out.add(node, Standard.WAS_INVALIDATED_BY, revision);
  }
}
