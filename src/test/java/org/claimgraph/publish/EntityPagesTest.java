package org.claimgraph.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.claimgraph.graph.Cg;
import org.claimgraph.graph.Iris;
import org.claimgraph.graph.MemoryDataset;
import org.claimgraph.workspace.NoWorkspace;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions, actors, places and claims each have a page that says first what matters for them. */
class EntityPagesTest {
  private static SeedsWeb seeds;
  private static Web changes;

  @BeforeAll
  static void open() throws NoWorkspace {
    seeds = SeedsWeb.open();
    DatasetGraph read = DatasetGraphFactory.create();
    RDFDataMgr.read(read, Path.of("src/test/resources/publish/changes.trig").toUri().toString());
    List<Quad> quads = new ArrayList<>();
    read.find().forEachRemaining(quads::add);
    changes = Web.open(MemoryDataset.of(quads));
  }

  @AfterAll
  static void close() {
    seeds.close();
    changes.close();
  }

  private static Document changed(String path) {
    return SeedsWeb.page(changes, path);
  }

  // ---- questions

  @Test
  void aDisputeIsSaidInOneSentence() {
    assertEquals(
        "Two positions exclude each other: “no” (1 independent origin) against “yes”"
            + " (9 independent origins).",
        seeds.page("/id/question/have-soldiers-been-sent").select(".verdict").text());
    assertEquals(
        "There is one position, and nobody contradicts it.",
        seeds.page("/id/question/will-they-desert").select(".verdict").text());
  }

  @Test
  void positionsStandSideBySideTheOneWithMostOriginsFirst() {
    Document page = seeds.page("/id/question/have-soldiers-been-sent");
    assertEquals(List.of("yes", "no"), page.select(".sides > section > h3 > a").eachText());
    Element no = page.select(".sides > section").get(1);
    assertEquals("Dmitry Peskov", no.select(".who").eachText().get(0));
    assertFalse(no.select("blockquote").isEmpty());
    assertEquals(
        "/id/position/have-soldiers-been-sent/yes",
        page.select(".sides > section").get(0).select("p.more a").attr("href"));
  }

  @Test
  void figuresAreAChartWithTheSameInWordsAndAsATable() {
    Document page = seeds.page("/id/question/how-many-soldiers");
    assertEquals(page.select(".sides > section").size(), page.select("svg text.label").size());
    assertEquals(page.select("svg text.label").size(), page.select(".chart tbody tr").size());
    assertTrue(
        page.select("svg desc").text().contains("about 1,500: National Intelligence Service"));
    Element svg = page.selectFirst("svg[role=img]");
    assertNotNull(svg);
    for (String id : svg.attr("aria-labelledby").split(" ", -1)) {
      assertNotNull(page.getElementById(id), id);
    }
    assertTrue(seeds.page("/id/question/will-they-desert").select("main svg").isEmpty());
  }

  // ---- actors

  @Test
  void anActorAgreesWithSomeAndDisagreesWithOthers() {
    Document page = seeds.page("/id/actor/nis");
    Element peskov = page.selectFirst("tr:has(th a[href=/id/actor/dmitry-peskov])");
    assertNotNull(peskov);
    assertEquals("", peskov.select("td").get(0).text());
    assertTrue(peskov.select("td").get(1).text().contains("no against yes"));
    Element nato = page.selectFirst("tr:has(th a[href=/id/actor/nato-secretary-general])");
    assertNotNull(nato);
    assertTrue(nato.select("td").get(0).text().endsWith("– yes"));
  }

  @Test
  void aChangeOfPositionIsAChangeAndNoContradiction() {
    Document page = changed("/id/actor/mayor");
    assertEquals(
        "Changed from “no” (said on 2024-10-01) to “yes” (said on 2024-11-05).",
        page.select(".change").text());
    assertEquals(
        List.of("said on 2024-10-01", "said on 2024-11-05"),
        page.select(".course .date").eachText());
    assertEquals(1, page.select(".course li.changes").size());
    assertTrue(page.select("#others ~ div th a[href=/id/actor/mayor]").isEmpty());
    assertNotNull(page.selectFirst("tr:has(a[href=/id/actor/union])"));
  }

  @Test
  void answersWithoutDatesAreNoChange() {
    Document page = changed("/id/actor/clerk");
    assertEquals(
        "Both “yes” and “no”; the texts do not say which came first.",
        page.select(".change").text());
    assertEquals(0, page.select(".course li.changes").size());
  }

  @Test
  void aClaimWithoutItsOwnDateHasThatOfItsArticle() {
    assertEquals(
        "printed on 2024-10-02", changed("/id/actor/union").select(".course .date").text());
  }

  @Test
  void whoOnlyCallsItPossibleNeitherAgreesNorDisagrees() {
    assertTrue(changed("/id/actor/council").select("#others").isEmpty());
    assertTrue(changed("/id/actor/union").select("tr a[href=/id/actor/council]").isEmpty());
  }

  // ---- places

  @Test
  void aPlaceIsOnAMapWithWhatIsInside() {
    Document page = seeds.page("/id/location/russia");
    assertEquals(1, page.select(".map circle.main").size());
    assertTrue(page.select(".map text").eachText().containsAll(List.of("Russia", "Moscow")));
    assertTrue(page.select(".map path.land").size() > 20);
    assertTrue(page.select("figcaption").text().startsWith("60.00° north, 100.00° east."));
    assertFalse(page.select("#inside .claim").isEmpty());
    assertTrue(page.select("table a[href=/id/location/vladivostok]").size() == 1);
  }

  @Test
  void aPlaceWithoutAPointIsShownByTheNextPlaceThatHasOne() {
    Document inside = changed("/id/location/pier");
    assertEquals(List.of("Town"), inside.select(".map text").eachText());
    assertEquals(List.of("Town", "Coast"), inside.select("p.around a").eachText());
    Document around = changed("/id/location/coast");
    assertEquals(1, around.select(".map circle").size());
    assertEquals(2, around.select("#inside .claim").size());
  }

  @Test
  void aPointThatIsNoneIsNotDrawn() {
    assertTrue(changed("/id/location/nowhere").select(".map").isEmpty());
  }

  // ---- claims

  @Test
  void aClaimTellsHowItWasReadAndHowToCiteIt() {
    Document page = seeds.page("/id/claim/810e0e385a82e6ff-6eefb6d0608e");
    assertEquals(
        "National Intelligence Service: “nearly 1,500 North Korean soldiers arrived in Russia via"
            + " Vladivostok”. In: Vijay Sakhuja, “North Korea fuels Russia-Ukraine War”, Kalinga"
            + " International Foundation. https://w3id.org/claimgraph/id/claim/810e0e385a82e6ff-6eefb6d0608e",
        page.select(".cite").text());
    assertTrue(page.select("pre").text().matches("(?s).*cg:claimant +actor:nis;.*"));
    String reading = page.select("section:has(#reading)").text();
    assertTrue(reading.contains("Reading of 003_e1df1b681e2dc1bd"), reading);
    assertTrue(reading.contains("version"), reading);
    String words = page.select("main > p > a").attr("href");
    assertEquals("/id/source/810e0e385a82e6ff#words-6eefb6d0608e", words);
  }

  @Test
  void whatPeopleDecidedIsTold(@TempDir Path folder) {
    try (StoredWeb web = StoredWeb.open(folder)) {
      String article = web.stored("According to the Harbour Union, the pier is closed.");
      Document page = SeedsWeb.page(web.web(), "/id/source/" + article);
      String claim = page.select(".numbered blockquote a").attr("href");
      String id = claim.substring(claim.lastIndexOf('/') + 1);
      Document before = SeedsWeb.page(web.web(), claim);
      assertNull(before.getElementById("reviews"));
      assertTrue(before.select("section:has(#reading)").text().contains("Rule "), before.text());
      web.post(
          "/claims/" + id + "/review",
          "application/json",
          "{\"review\": \"accept\", \"comment\": \"I was there\"}");
      String decided = SeedsWeb.page(web.web(), claim).select("section:has(#reviews)").text();
      assertTrue(decided.contains("accepted") && decided.contains("I was there"), decided);
    }
  }

  // ---- all of them

  @Test
  void everyPageSaysTheSameToSearchEngines() {
    for (String path :
        new String[] {
          "actor/nis",
          "location/russia",
          "question/how-many-soldiers",
          "source/810e0e385a82e6ff",
          "claim/810e0e385a82e6ff-6eefb6d0608e",
          "position/have-soldiers-been-sent/yes"
        }) {
      Document page = seeds.page("/id/" + path);
      JsonObject markup = markup(page);
      assertEquals("https://schema.org", markup.get("@context").getAsString());
      assertEquals("https://w3id.org/claimgraph/id/" + path, markup.get("@id").getAsString());
      assertFalse(markup.get("name").getAsString().isEmpty());
      assertEquals("/id/" + path + ".ttl", page.select("link[type=text/turtle]").attr("href"));
      assertEquals(1, page.select("main h1").size());
    }
    JsonObject claim = markup(seeds.page("/id/claim/810e0e385a82e6ff-6eefb6d0608e"));
    assertEquals("Claim", claim.get("@type").getAsString());
  }

  @Test
  void aHostileNameCannotEndTheMarkup() {
    try (Web sample = Web.open()) {
      Document page = SeedsWeb.page(sample, "/id/actor/mallory");
      assertEquals("<script>alert(1)</script>", markup(page).get("name").getAsString());
    }
  }

  private static JsonObject markup(Document page) {
    assertEquals(1, page.select("script:not([src])").size());
    return JsonParser.parseString(page.select("script[type=application/ld+json]").html())
        .getAsJsonObject();
  }

  @Test
  void aLongListIsShownAPageAtATimeAndNothingIsLeftOut() {
    try (Web many = Web.open(MemoryDataset.of(claims(300)))) {
      for (String actor : new String[] {"few", "many"}) {
        Set<String> seen = new TreeSet<>();
        Document page = SeedsWeb.page(many, "/id/actor/" + actor);
        for (Element next = next(page, seen); next != null; next = next(page, seen)) {
          page = SeedsWeb.page(many, next.attr("href").replaceFirst("#.*", ""));
        }
        int all = actor.equals("few") ? 100 : 300;
        assertEquals(all, seen.size());
        assertEquals(Integer.toString(all), page.select("#says h2 small").text());
      }
      var refused = many.get("/id/actor/few?says=x", "Accept", "text/html");
      assertEquals(400, refused.statusCode());
      assertTrue(refused.body().contains("says is no number from 0 to 1000000"), refused.body());
    }
  }

  private static @Nullable Element next(Document page, Set<String> seen) {
    page.select("#says blockquote a")
        .eachAttr("href")
        .forEach(href -> assertTrue(seen.add(href), href));
    return page.selectFirst("#says a[rel=next]");
  }

  private static List<Quad> claims(int count) {
    List<Quad> quads = new ArrayList<>();
    Node graph = NodeFactory.createURI(Iris.DEFAULT_BASE + "id/source/aaaaaaaaaaaaaaaa");
    for (String actor : new String[] {"few", "many"}) {
      Node who = NodeFactory.createURI(Iris.DEFAULT_BASE + "id/actor/" + actor);
      quads.add(Quad.create(graph, who, RDF.Nodes.type, Cg.ACTOR));
      for (int i = 0; i < (actor.equals("few") ? count / 3 : count); i++) {
        Node claim =
            NodeFactory.createURI(graph.getURI().replace("source", "claim") + "-" + actor + i);
        quads.add(Quad.create(graph, claim, RDF.Nodes.type, Cg.CLAIM));
        quads.add(Quad.create(graph, claim, Cg.CLAIMANT, who));
        quads.add(
            Quad.create(graph, claim, Cg.QUOTE, NodeFactory.createLiteralString("words " + i)));
      }
    }
    return quads;
  }
}
