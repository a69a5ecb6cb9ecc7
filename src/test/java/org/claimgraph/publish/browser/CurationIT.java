package org.claimgraph.publish.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.system.Txn;
import org.claimgraph.graph.Iris;
import org.claimgraph.publish.Access;
import org.claimgraph.publish.ClaimgraphServer;
import org.claimgraph.publish.Limit;
import org.claimgraph.publish.ServerOptions;
import org.claimgraph.publish.door.BadToken;
import org.claimgraph.publish.door.Token;
import org.claimgraph.store.Store;
import org.claimgraph.store.Watch;
import org.claimgraph.workspace.NoWorkspace;
import org.claimgraph.workspace.Seeds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An article is added and corrected in a real browser, by clicks and by keys. */
class CurationIT {
  private static final String TOKEN = "0123456789abcdef0123456789abcdef";
  private static final String HOSTILE = "<img src=x onerror=alert(1)> The quay";
  private static final String TEXT =
      "Two \uD83D\uDEA2\uD83D\uDEA2 came late. According to the Dockers' Guild, the quay is closed. The mayor said"
          + " that the bridge is safe.\\n\\nThe harbour <b>looks</b> old and grey, pier by pier.";

  @TempDir private Path folder;
  private Store store;
  private Browser browser;

  @BeforeEach
  void open() throws IOException, BadToken {
    store = Store.create(folder.resolve("store"), Seeds.files(), Iris.DEFAULT_BASE, Watch.NONE, 0);
    browser = Browser.on(ClaimgraphServer.start(store, options()));
  }

  @AfterEach
  void close() {
    if (browser != null) {
      browser.close();
    }
    store.close();
  }

  private ServerOptions options() throws IOException, BadToken {
    Path file = folder.resolve("token");
    if (!Files.exists(file)) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, TOKEN + "\n");
    }
    return Browser.options()
        .with(Limit.UPLOAD_RATE, 0)
        .withAccess(Access.readingOnly().withToken(Token.read(file)));
  }

  private void restart() throws IOException, BadToken {
    browser.close();
    store.close();
    store = Store.open(folder.resolve("store"), Watch.NONE, 0);
    browser = Browser.on(ClaimgraphServer.start(store, options()));
  }

  /** Claims of the graph: stance and quote, in the order of the quotes. */
  private List<String> graph() {
    return Txn.calculateRead(
        store.data(),
        () -> {
          try (QueryExecution asked =
              QueryExecution.dataset(DatasetFactory.wrap(store.data()))
                  .query(
                      "PREFIX cg: <https://w3id.org/claimgraph/ns#> SELECT ?x {"
                          + " ?c a cg:Claim ; cg:stance ?s ; cg:quote ?q ; cg:review ?r"
                          + " BIND(CONCAT(STRAFTER(STR(?r), '#'), ' ', STRAFTER(STR(?s), '#'), ' ', ?q) AS ?x) } ORDER BY ?q")
                  .build()) {
            List<String> rows = new java.util.ArrayList<>();
            asked.execSelect().forEachRemaining(row -> rows.add(row.get("x").toString()));
            return rows;
          }
        });
  }

  private static void click(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true)).click();
  }

  /** Drags the mouse over words of the text. */
  private static void drag(Page page, String words) {
    @SuppressWarnings("unchecked")
    Map<String, Number> box =
        (Map<String, Number>)
            page.evaluate(
                """
                words => {
                  const node = document.getElementById('text').firstChild;
                  const at = node.data.indexOf(words);
                  const range = document.createRange();
                  range.setStart(node, at);
                  range.setEnd(node, at + words.length);
                  range.startContainer.parentElement.scrollIntoView({block: 'center'});
                  const box = range.getBoundingClientRect();
                  return {left: box.left, right: box.right, y: box.top + box.height / 2};
                }
                """,
                words);
    double y = box.get("y").doubleValue();
    page.mouse().move(box.get("left").doubleValue() + 1, y);
    page.mouse().down();
    page.mouse().move(box.get("right").doubleValue() - 1, y);
    page.mouse().up();
  }

  @Test
  void anArticleIsAddedCorrectedAndSaved() throws IOException, BadToken {
    String id;
    try (Tab tab = browser.tab(Look.LIGHT)) {
      Page page = tab.visit("/add").shoot("add-empty").assertAccessible().page();
      page.getByLabel("Token").fill(TOKEN);
      page.getByLabel("Paste it")
          .fill("{\"headline\": \"%s\", \"articleBody\": \"%s\"}".formatted(HOSTILE, TEXT));
      click(page, "Show its claims");
      Locator title = page.locator("#article-title");
      assertThat(title).hasText(HOSTILE);
      assertThat(page.locator("#text")).containsText("<b>looks</b>");
      assertThat(page.locator("#workbench img, #workbench b")).hasCount(0);
      assertThat(page.locator("#claims > li")).hasCount(2);
      assertEquals(0, store.size());

      click(page, "Correct claim 1");
      page.getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName("Words"))
          .fill("quay is closed");
      assertThat(page.locator("[data-part=located]")).hasText("Found in the text.");
      page.getByRole(AriaRole.GROUP, new GetByRoleOptions().setName("Who says it"))
          .getByText("×")
          .click();
      page.getByLabel("One more claimant").fill("National Intelligence Service");
      assertThat(page.locator("[data-part=claimant] option")).not().hasCount(0);
      page.keyboard().press("Enter");
      page.getByLabel("Stance").selectOption("denies");
      tab.shoot("add-correct").assertAccessible();
      click(page, "Keep");
      assertThat(page.locator("#changes")).hasText("1 change");

      click(page, "Reject claim 2");
      click(page, "Undo");
      assertThat(page.locator("#changes")).hasText("1 change");
      click(page, "Reject claim 2");

      drag(page, "old and grey");
      assertThat(page.locator("#selected")).hasText("“old and grey”");
      click(page, "Add a claim with these words");
      page.getByLabel("the author").check();
      click(page, "Keep");

      page.locator("#text").focus();
      for (int i = 0; i < 40 && !page.locator("#selected").textContent().equals("“pier”"); i++) {
        page.keyboard().press("ArrowRight");
      }
      page.keyboard().press("Shift+ArrowRight");
      page.keyboard().press("Shift+ArrowRight");
      assertThat(page.locator("#selected")).hasText("“pier by pier”");
      page.keyboard().press("Shift+ArrowLeft");
      page.keyboard().press("Shift+ArrowRight");
      page.keyboard().press("Enter");
      page.getByLabel("One more claimant").fill("Gwendolyn Harker");
      page.keyboard().press("Enter");
      click(page, "Keep");
      assertThat(page.locator("#changes")).hasText("4 changes");
      tab.shoot("add").assertAccessible().assertFits();
      assertEquals(0, store.size());

      click(page, "Save");
      assertThat(page.locator("#message")).hasText("Saved: the article and 4 changes.");
      assertThat(page.locator("#claims > li")).hasCount(3);
      assertEquals(
          List.of(0, 0),
          page.evaluate("[localStorage.length + sessionStorage.length, document.cookie.length]"));
      id = page.getByText("See it in the graph").getAttribute("href").replaceFirst(".*/", "");
    }
    List<String> claims =
        List.of(
            "accepted asserts old and grey",
            "accepted asserts pier by pier",
            "corrected denies quay is closed");
    assertEquals(claims, graph());
    restart();
    assertEquals(claims, graph());
    try (Tab tab = browser.tab(Look.NARROW)) {
      Page page = tab.visit("/articles/" + id).page();
      assertThat(page.locator("#claims > li")).hasCount(3);
      assertThat(page.locator("#claims")).containsText("Gwendolyn Harker");
      tab.shoot("correct").assertAccessible().assertFits();
      page.getByLabel("Token").fill("wrong");
      click(page, "Reject claim 1");
      tab.expect(401);
      click(page, "Save");
      assertThat(page.locator("#message")).hasText("This is not the token.");
      page.getByLabel("Token").fill(TOKEN);
      click(page, "Save");
      assertThat(page.locator("#claims > li")).hasCount(2);
    }
    assertEquals(2, graph().size());
  }

  @ParameterizedTest
  @EnumSource
  void aFileIsUploadedAndClaimsAreFoundByTheirWordsAndTheOtherWayRound(Look look) {
    try (Tab tab = browser.tab(look)) {
      Page page = tab.visit("/add").page();
      page.getByLabel("Token").fill(TOKEN);
      page.locator("#file")
          .setInputFiles(
              new FilePayload(
                  "pier.html",
                  "text/html",
                  "<html><head><title>Pier</title></head><body><article><h1>Pier</h1><p>According to the Harbour Union, the caf\u00e9 on the pier is closed.</p><p>The mayor said that the bridge is safe for all who walk over it.</p></article></body></html>"
                      .getBytes(StandardCharsets.ISO_8859_1)));
      click(page, "Show its claims");
      assertThat(page.locator("#text")).containsText("the caf\u00e9 on the pier");
      Locator claim = page.locator("#claims > li").first();
      claim.locator(".quote").click();
      assertEquals(
          claim.locator(".quote").textContent().replaceAll("[“”]", ""),
          page.evaluate("[...CSS.highlights.get('current')].map(range => range.toString())[0]"));
      tab.shoot("add-file").assertAccessible().assertFits();
    }
  }

  @Test
  void withoutAStoreThePageSaysWhatToStart() throws NoWorkspace {
    try (Browser seeds = Browser.onSeeds();
        Tab tab = seeds.tab(Look.LIGHT)) {
      Page page = tab.visit("/add").assertAccessible().page();
      assertThat(page.getByRole(AriaRole.STATUS)).containsText("--token-file token");
      assertThat(page.locator("#source")).hasCount(0);
    }
  }
}
