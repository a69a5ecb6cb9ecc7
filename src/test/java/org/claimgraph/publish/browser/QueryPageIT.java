package org.claimgraph.publish.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.regex.Pattern;
import org.claimgraph.workspace.NoWorkspace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page Query and the answers of shipped questions: asked, seen in several ways, shared. */
class QueryPageIT {
  private static final String DENIALS =
      """
      PREFIX cg: <https://w3id.org/claimgraph/ns#>
      SELECT ?claim ?claimant { ?claim cg:stance cg:denies ; cg:claimant ?claimant }
      """;

  private static Browser browser;

  @BeforeAll
  static void open() throws NoWorkspace {
    PlaywrightAssertions.setDefaultAssertionTimeout((double) Browser.PATIENCE.toMillis());
    browser = Browser.onSeeds();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @EnumSource
  void theEditorIsWholeInEveryLook(Look look) {
    try (Tab tab = browser.tab(look)) {
      Page page = tab.visit("/sparql").page();
      run(DENIALS, page);
      assertThat(status(page)).hasText("4 rows.");
      tab.shoot("query-run").assertFits().assertAccessible();
    }
  }

  @Test
  void aQueryIsRunByKeysAndSharedWithItsView() {
    String link;
    try (Tab tab = browser.tab(Look.LIGHT)) {
      Page page = tab.visit("/sparql").page();
      run(DENIALS, page);
      assertThat(status(page)).hasText("4 rows.");
      assertThat(chosenView(page)).hasText("Table");
      page.locator("[data-view=Graph]").press("Enter");
      assertThat(page.locator(".canvas canvas").first()).isVisible();
      link = page.url();
    }
    try (Tab tab = browser.tab(Look.LIGHT)) {
      Page page = tab.visit(link).page();
      assertThat(chosenView(page)).hasText("Graph");
      assertThat(page.locator(".CodeMirror-code")).containsText("cg:denies");
      page.locator("#links a", text("to embed")).click();
      assertThat(page).hasURL(Pattern.compile(".*/embed#.*"));
      assertThat(status(page)).hasText("4 rows.");
      assertThat(chosenView(page)).hasText("Graph");
      assertThat(page.locator("header")).hasCount(0);
      page.goBack();
      assertThat(chosenView(page)).hasText("Graph");
    }
  }

  @Test
  void aFaultIsMarkedWhereItIs() {
    try (Tab tab = browser.tab(Look.LIGHT)) {
      Page page = tab.visit("/sparql").page();
      run("SELECT * {\n  ?s ?p ?o FILTR(?o)\n}", page);
      assertThat(status(page)).containsText("Line 2, column 17: ");
      assertThat(page.locator(".CodeMirror-code > div", text("FILTR")).locator(".fault-line"))
          .hasCount(1);
      assertThat(page.locator(".fault")).hasText("(");
      run("ASK {}", page);
      assertThat(status(page)).hasText("1 row.");
      assertThat(page.locator(".fault, .fault-line")).hasCount(0);
    }
  }

  @Test
  void thatMoreRowsExistIsSaid() {
    try (Tab tab = browser.tab(Look.LIGHT)) {
      Page page = tab.visit("/sparql").page();
      run("SELECT * { ?s ?p ?o }", page);
      assertThat(status(page)).containsText("The result has more than 10000 rows");
      page.locator("#status button").click();
      assertThat(status(page))
          .hasText("1,000 rows. More rows exist: the query’s own LIMIT ends them.");
      run(DENIALS + "LIMIT 4", page);
      assertThat(status(page)).hasText("4 rows.");
      run(DENIALS + "LIMIT 3 OFFSET 1", page);
      assertThat(status(page)).hasText("3 rows.");
    }
  }

  @Test
  void aShippedQuestionIsChosenAndItsParameterFilledIn() {
    try (Tab tab = browser.tab(Look.LIGHT)) {
      Page page = tab.visit("/sparql").page();
      page.locator("#example").selectOption("claims-about-a-place");
      assertThat(status(page)).hasText("20 rows.");
      page.locator("#fields [name=place]").fill("place:kursk-oblast");
      page.locator("#fields [name=place]").press("Tab");
      assertThat(status(page)).hasText("5 rows.");
      assertThat(page.locator(".CodeMirror-code")).containsText("id/location/kursk-oblast>");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "claims-on-a-map, Map, .map .dot",
    "dated-claims, Timeline, .timeline .dot",
    "how-many-soldiers, Bars, .bars .bar",
    "who-about-whom, Graph, .canvas canvas",
    "who-denies-what, Table, #result td",
  })
  void theColumnsChooseTheView(String question, String view, String part) {
    try (Tab tab = browser.tab(Look.LIGHT)) {
      Page page = tab.visit("/queries/" + question).page();
      assertThat(chosenView(page)).hasText(view);
      assertThat(page.locator(part).first()).isVisible();
      tab.shoot("answer-" + question).assertFits().assertAccessible();
    }
  }

  @Test
  void aCommentChoosesTheView() {
    try (Tab tab = browser.tab(Look.LIGHT)) {
      Page page = tab.visit("/sparql").page();
      run("#defaultView:Graph\n" + DENIALS, page);
      assertThat(chosenView(page)).hasText("Graph");
    }
  }

  @Test
  void aPlaceIsLookedAtByKeys() {
    try (Tab tab = browser.tab(Look.LIGHT)) {
      Page page = tab.visit("/queries/claims-on-a-map").page();
      page.locator(".map [role=button][aria-label=Khabarovsk]").press("Enter");
      assertThat(page.locator("#result .looked a").last()).hasText("location/khabarovsk");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'SELECT * { ?c a cg:Arm', cg:ArmedForce",
    "'SELECT * { ?c cg:claimantW', cg:claimantWords",
    "'SELECT * { ?c cg:claimant actor:Peskov', actor:dmitry-peskov",
  })
  void whatIsTypedIsCompleted(String typed, String completed) {
    try (Tab tab = browser.tab(Look.LIGHT)) {
      Page page = tab.visit("/sparql").page();
      type(
          """
          PREFIX cg: <https://w3id.org/claimgraph/ns#>
          PREFIX actor: <https://w3id.org/claimgraph/id/actor/>
          """
              + typed,
          page);
      page.keyboard().press("Control+Space");
      assertThat(page.locator(".CodeMirror-hints li").first()).hasText(completed);
      page.keyboard().press("Enter");
      assertThat(page.locator(".CodeMirror-code")).containsText(completed);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Table", "Graph", "Map", "Timeline", "Bars"})
  void valuesAreTextInEveryView(String view) {
    String hostile = "<img src=x onerror=alert(1)>{{n}}";
    try (Tab tab = browser.tab(Look.LIGHT)) {
      Page page = tab.visit("/sparql").page();
      run(
          """
          #defaultView:%s
          PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
          SELECT ?who ?whom ?n ?lat ?long ?day {
            VALUES (?who ?whom ?n ?lat ?long ?day) {
              ("%s" <javascript:alert(1)> 3 50 36 "2024-10-08"^^xsd:date)
            }
          }
          """
              .formatted(view, hostile),
          page);
      assertThat(status(page)).hasText("1 row.");
      assertThat(chosenView(page)).hasText(view);
      assertThat(page.locator("#result img")).hasCount(0);
      assertThat(page.locator("#result a")).hasCount(0);
      page.locator("[data-view=Table]").click();
      assertThat(page.locator("#result td").first()).hasText(hostile);
    }
  }

  private static void run(String query, Page page) {
    type(query, page);
    page.keyboard().press("Control+Enter");
  }

  private static void type(String query, Page page) {
    page.locator(".CodeMirror-lines").click();
    page.keyboard().press("Control+A");
    page.keyboard().insertText(query);
  }

  private static Locator status(Page page) {
    return page.locator("#status");
  }

  private static Locator chosenView(Page page) {
    return page.locator("#views [aria-pressed=true]");
  }

  private static Page.LocatorOptions text(String words) {
    return new Page.LocatorOptions().setHasText(words);
  }
}
