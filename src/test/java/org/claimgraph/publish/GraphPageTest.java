package org.claimgraph.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.claimgraph.workspace.NoWorkspace;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page Graph without scripts: what would be drawn is a table. */
class GraphPageTest {
  private static SeedsWeb seeds;

  @BeforeAll
  static void open() throws NoWorkspace {
    seeds = SeedsWeb.open();
  }

  @AfterAll
  static void close() {
    seeds.close();
  }

  @Test
  void withoutAskingItShowsWhoSpeaksAboutWhom() {
    Document page = seeds.page("/graph");
    assertEquals("who-about-whom", chosen("view", page));
    assertEquals("58 nodes, 163 lines.", page.select("#count").text());
    assertEquals(163, page.select("#rows tr").size());
    Element denial = page.select("#rows tr:contains(Dmitry Peskov):contains(denies)").get(0);
    assertEquals("/id/actor/dmitry-peskov", denial.select("a").get(0).attr("href"));
    assertTrue(denial.select("td.long a").attr("href").startsWith("/id/claim/"), denial.text());
    assertFalse(page.select("noscript").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"claims", "who-about-whom", "agreement", "sources", "places"})
  void everyViewHasLines(String view) {
    Document page = seeds.page("/graph?view=" + view);
    assertEquals(view, chosen("view", page));
    assertFalse(page.select("#rows tr").isEmpty());
  }

  @Test
  void aroundOneThingItShowsItsClaims() {
    Document page = seeds.page("/graph?around=actor:nis&limit=8");
    assertEquals("claims", chosen("view", page));
    assertEquals("actor:nis", page.select("[name=around]").val());
    assertEquals("9 nodes, 8 lines.", page.select("#count").text());
    page = seeds.page("/graph?around=actor:nis&limit=5");
    assertEquals("6 nodes, 5 lines; 3 further nodes are left out.", page.select("#count").text());
  }

  @Test
  void aLongTableEndsAndTheFilesHaveAll() {
    Document page = seeds.page("/graph?view=claims");
    assertEquals(500, page.select("#rows tr").size());
    assertTrue(page.select("#count").text().contains("(the first 500 are listed)"), page.text());
    List<String> files = page.select("#files a").eachAttr("href");
    assertEquals("/export/gexf?view=claims", files.get(0));
    for (String file : files) {
      assertEquals(200, seeds.web().get(file).statusCode(), file);
    }
  }

  @Test
  void aFilterStaysInTheForm() {
    Document page =
        seeds.page("/graph?stance=denies&stance=doubts&kind=actor&from=2024&to=2024-12");
    assertEquals(
        List.of("denies", "doubts"), page.select("[name=stance][checked]").eachAttr("value"));
    assertEquals(List.of("actor"), page.select("[name=kind][checked]").eachAttr("value"));
    assertEquals("2024", page.select("[name=from]").val());
    assertTrue(
        page.select("#rows td:nth-child(2)").eachText().stream()
            .allMatch(List.of("denies", "doubts")::contains));
  }

  @Test
  void whatTheScriptKeepsInTheAddressIsLeftToIt() {
    Document page = seeds.page("/graph?around=actor:nis&open=actor:south-korea&at=actor:nis");
    assertFalse(page.select("#rows tr").isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "view=calims, 400, There is no view calims",
    "around=actor:nobody, 404, The graph says nothing of actor:nobody.",
    "stance=maybe, 400, There is no stance maybe",
    "from=yesterday, 400, yesterday is no date",
    "limit=0, 400, limit=0 is out of range",
  })
  void whatMeansNothingIsSaidOnThePage(String query, int status, String says) {
    HttpResponse<String> response = seeds.web().get("/graph?" + query, "Accept", "text/html");
    assertEquals(status, response.statusCode());
    Document page = Jsoup.parse(response.body());
    assertTrue(page.select("[role=alert]").text().startsWith(says), page.text());
    assertFalse(page.select("#selection").isEmpty());
  }

  @Test
  void whatIsTypedIsText() {
    String typed = "\"><script>alert(1)</script>";
    HttpResponse<String> response =
        seeds.web().get("/graph?around=" + Web.encoded(typed), "Accept", "text/html");
    Document page = Jsoup.parse(response.body());
    assertEquals(typed, page.select("[name=around]").val());
    assertTrue(page.select("main script:not([src])").isEmpty(), page.html());
  }

  private static String chosen(String name, Document page) {
    return page.select("[name=" + name + "] option[selected]").val();
  }
}
