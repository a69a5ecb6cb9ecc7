package org.claimgraph.publish;

import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.claim.Claim;
import org.claimgraph.graph.Iris;
import org.claimgraph.graph.MemoryDataset;
import org.claimgraph.publish.site.ArticleTexts;
import org.claimgraph.workspace.Build;
import org.claimgraph.workspace.NoWorkspace;
import org.claimgraph.workspace.Seeds;
import org.claimgraph.workspace.Workspace;
import org.claimgraph.workspace.WorkspaceReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The seeds with their texts behind a real server, and its pages as a browser sees them. */
final class SeedsWeb implements AutoCloseable {
  private final Workspace workspace;
  private final Web web;

  private SeedsWeb(Workspace workspace, Web web) {
    this.workspace = workspace;
    this.web = web;
  }

  static SeedsWeb open() throws NoWorkspace {
    Workspace seeds = WorkspaceReader.read(Seeds.files());
    DatasetGraph data = MemoryDataset.of(Build.quads(seeds, Iris.DEFAULT_BASE));
    ArticleTexts texts = ArticleTexts.of(seeds.articles());
    return new SeedsWeb(
        seeds, Web.around(ClaimgraphServer.start(data, texts, Web.options().withPort(0))));
  }

  Workspace workspace() {
    return workspace;
  }

  /** All claims of the readings. */
  List<Claim> claims() {
    return workspace.readings().stream().flatMap(reading -> reading.claims().stream()).toList();
  }

  Web web() {
    return web;
  }

  Document page(String path) {
    return page(web, path);
  }

  static Document page(Web web, String path) {
    var response = web.get(path, "Accept", "text/html");
    if (response.statusCode() != 200) {
      throw new AssertionError(path + " answers " + response.statusCode());
    }
    return Jsoup.parse(response.body(), web.server().url());
  }

  @Override
  public void close() {
    web.close();
  }
}
