package org.claimgraph.publish.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.claimgraph.workspace.NoWorkspace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The page Graph, by mouse and by keys. */
class GraphPageIT {
  private static final String AROUND = "/graph?around=actor:nis&limit=8";
  private static final String HOSTILE = "<img src=x onerror=alert(1)>\"'&{{x}}";

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
  void itIsWholeInEveryLook(Look look) {
    try (Tab tab = browser.tab(look)) {
      Page page = tab.visit("/graph").page();
      assertThat(status(page)).hasText("58 nodes, 163 lines.");
      page.locator("#nodes li", text("Dmitry Peskov")).click();
      assertThat(page.locator("#details h2")).hasText("Dmitry Peskov");
      tab.shoot("graph").assertFits().assertAccessible();
    }
  }

  @Test
  void whatIsDrawnIsSavedWhole() throws IOException, ParserConfigurationException, SAXException {
    try (Tab tab = browser.tab(Look.LIGHT)) {
      Page page = tab.visit("/graph").page();
      assertThat(status(page)).hasText("58 nodes, 163 lines.");

      Document gexf = xml(saved("gexf", page));
      assertEquals(58, gexf.getElementsByTagName("node").getLength());
      assertEquals(163, gexf.getElementsByTagName("edge").getLength());
      assertEquals(58, gexf.getElementsByTagName("viz:position").getLength());

      Document svg = xml(saved("svg", page));
      assertEquals(58, svg.getElementsByTagName("text").getLength());
      assertTrue(svg.getElementsByTagName("path").getLength() >= 163);

      JsonObject json =
          JsonParser.parseString(new String(saved("json", page), StandardCharsets.UTF_8))
              .getAsJsonObject()
              .getAsJsonObject("elements");
      assertEquals(58, json.getAsJsonArray("nodes").size());
      assertEquals(163, json.getAsJsonArray("edges").size());

      byte[] png = saved("png", page);
      assertArrayEquals(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, Arrays.copyOf(png, 4));
    }
  }

  @Test
  void keysOpenANodeAndBackAndUndoCloseIt() {
    try (Tab tab = browser.tab(Look.LIGHT)) {
      Page page = tab.visit(AROUND).page();
      assertThat(status(page)).hasText("9 nodes, 8 lines.");
      page.locator("#nodes").focus();
      page.keyboard().press("ArrowDown");
      page.keyboard().press("ArrowDown");
      assertThat(page.locator("#nodes [aria-selected=true]")).containsText("South Korea");
      assertThat(page.locator("#details")).containsText("Show neighbours (12 not drawn)");

      page.keyboard().press("Enter");
      assertThat(status(page)).hasText("16 nodes, 15 lines.");
      assertThat(page).hasURL(Pattern.compile(".*&open=actor%3Asouth-korea&.*"));

      page.goBack();
      assertThat(status(page)).hasText("9 nodes, 8 lines.");
      page.goForward();
      assertThat(status(page)).hasText("16 nodes, 15 lines.");
      page.locator("#undo").click();
      assertThat(status(page)).hasText("9 nodes, 8 lines.");
      assertThat(page.locator("#undo")).isDisabled();
    }
  }

  @Test
  void theLinkShowsWhatWasSeen() {
    String link;
    try (Tab tab = browser.tab(Look.LIGHT)) {
      Page page = tab.visit(AROUND).page();
      page.locator("#nodes li", text("South Korea")).first().click();
      page.locator("#details button", text("Show neighbours")).click();
      assertThat(status(page)).hasText("16 nodes, 15 lines.");
      page.locator("#details button", text("Hide")).click();
      assertThat(status(page)).hasText("15 nodes, 7 lines.");
      page.locator("#nodes li", text("National Intelligence Service")).first().click();
      link = page.url();
    }
    try (Tab tab = browser.tab(Look.DARK)) {
      Page page = tab.visit(link).page();
      assertThat(status(page)).hasText("15 nodes, 7 lines.");
      assertThat(page.locator("#details h2")).hasText("National Intelligence Service");
    }
  }

  @Test
  void claimsAreNodesOrLines() {
    try (Tab tab = browser.tab(Look.LIGHT)) {
      Page page = tab.visit(AROUND).page();
      assertThat(page.locator("#nodes")).containsText("claim");
      page.locator("#edges").check();
      assertThat(page.locator("[name=view]")).hasValue("who-about-whom");
      assertThat(page.locator("#nodes")).not().containsText("claim");
      page.locator("#edges").uncheck();
      assertThat(page.locator("#nodes")).containsText("claim");
    }
  }

  @Test
  void aFilterIsSeenInDrawingTableAndAddress() {
    try (Tab tab = browser.tab(Look.LIGHT)) {
      Page page = tab.visit("/graph").page();
      page.locator("#selection summary").click();
      page.locator("[name=stance][value=denies]").check();
      assertThat(page).hasURL(Pattern.compile(".*stance=denies"));
      assertThat(page.locator("#legend")).containsText("against: denies, doubts");
      assertThat(page.locator("#legend")).not().containsText("asserts");
      page.locator("#lines summary").click();
      List<String> how = page.locator("#rows td:nth-child(2)").allTextContents();
      assertFalse(how.isEmpty());
      assertTrue(how.stream().allMatch("denies"::equals), how::toString);
    }
  }

  @Test
  void aSearchFindsNamesAndWords() {
    try (Tab tab = browser.tab(Look.LIGHT)) {
      Page page = tab.visit("/graph?view=claims").page();
      assertThat(status(page)).containsText("lines.");
      page.locator("#search").fill("nearly 1,500");
      assertThat(page.locator("#nodes li")).hasCount(1);
      assertThat(page.locator("#found")).containsText("1 of ");
    }
  }

  @Test
  void namesAndWordsAreTextWhateverTheyHold()
      throws IOException, ParserConfigurationException, SAXException {
    try (Browser hostile = Browser.on(ManyClaims.hostile(HOSTILE));
        Tab tab = hostile.tab(Look.LIGHT)) {
      for (String path : List.of("/graph", "/graph?view=claims&around=actor:0&at=claim:0")) {
        Page page = tab.visit(path).page();
        assertThat(page.locator("#nodes li").first()).containsText(HOSTILE);
        page.locator("#nodes li").last().click();
        assertThat(page.locator("#details")).containsText(HOSTILE);
        assertThat(page.locator("main img, #canvas script")).hasCount(0);
        Document svg = xml(saved("svg", page));
        assertEquals(0, svg.getElementsByTagName("img").getLength());
        assertEquals(0, xml(saved("gexf", page)).getElementsByTagName("img").getLength());
      }
    }
  }

  @Test
  void ofMoreNodesThanCanBeDrawnTheRestIsCounted() {
    try (Browser many = Browser.on(ManyClaims.of(100, 2000));
        Tab tab = many.tab(Look.LIGHT)) {
      Page page = tab.visit("/graph?view=claims").page();
      assertThat(status(page)).containsText("2000 nodes, ");
      assertThat(status(page)).containsText("100 further nodes are not drawn");
      page.locator("#lines summary").click();
      Locator file = page.locator("#files a", text("GEXF"));
      assertThat(file).hasAttribute("href", Pattern.compile("/export/gexf\\?view=claims"));
    }
  }

  private static Locator status(Page page) {
    return page.locator("#status");
  }

  private static Page.LocatorOptions text(String words) {
    return new Page.LocatorOptions().setHasText(words);
  }

  private static byte[] saved(String format, Page page) throws IOException {
    Download file =
        page.waitForDownload(() -> page.locator("[data-format=" + format + "]").click());
    assertTrue(file.suggestedFilename().endsWith("." + format), file::suggestedFilename);
    try (InputStream in = file.createReadStream()) {
      return in.readAllBytes();
    }
  }

  private static Document xml(byte[] file)
      throws IOException, ParserConfigurationException, SAXException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(file));
  }
}
