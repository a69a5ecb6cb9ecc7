package org.claimgraph.publish.browser;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.export.OutsideProgram;
import org.claimgraph.graph.Iris;
import org.claimgraph.graph.MemoryDataset;
import org.claimgraph.publish.ClaimgraphServer;
import org.claimgraph.publish.Limit;
import org.claimgraph.publish.ServerOptions;
import org.claimgraph.workspace.Build;
import org.claimgraph.workspace.NoWorkspace;
import org.claimgraph.workspace.Seeds;
import org.claimgraph.workspace.WorkspaceReader;

/**
 * Debian's Chromium before a server of ours. Open one for a class of tests, and a {@link Tab} for
 * each test. Without Chromium the tests are skipped; see {@link OutsideProgram}.
 */
public final class Browser implements AutoCloseable {
  private final ClaimgraphServer server;
  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  private Browser(ClaimgraphServer server, Path program) {
    this.server = server;
    this.playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    this.chromium =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(program)
                    // Tests run as root, and in containers whose /dev/shm is small.
                    .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu")));
  }

  /** Before the graph of the seeds. */
  public static Browser onSeeds() throws NoWorkspace {
    return on(
        MemoryDataset.of(Build.quads(WorkspaceReader.read(Seeds.files()), Iris.DEFAULT_BASE)));
  }

  /** Before any data, which are only read. */
  public static Browser on(DatasetGraph data) {
    Path program = chromium();
    return new Browser(ClaimgraphServer.start(data, options()), program);
  }

  /**
   * Before a server that runs already, and is closed with it: for what needs a store or a token.
   *
   * @param server started with {@link #options}, or as patient
   */
  public static Browser on(ClaimgraphServer server) {
    return new Browser(server, chromium());
  }

  /** A free port, and no limit on how fast a page may ask. */
  public static ServerOptions options() {
    return ServerOptions.defaults().withPort(0).with(Limit.RATE, 0);
  }

  private static Path chromium() {
    return Path.of(OutsideProgram.chromium().command().get(0));
  }

  /** A tab with nothing in it, nor in its storage; closing it tells what went wrong in it. */
  public Tab tab(Look look) {
    return new Tab(chromium.newContext(look.options(server.url())), server.url(), look);
  }

  /** Where the server is; ends in a slash. */
  public String url() {
    return server.url();
  }

  @Override
  public void close() {
    playwright.close(); // and the browser with it
    server.close();
  }
}
