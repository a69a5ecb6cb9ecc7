package org.claimgraph.publish;

import static org.claimgraph.publish.Web.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.ask.ShippedQueries;
import org.claimgraph.graph.Iris;
import org.claimgraph.graph.MemoryDataset;
import org.claimgraph.publish.http.ContentPolicy;
import org.claimgraph.workspace.Build;
import org.claimgraph.workspace.NoWorkspace;
import org.claimgraph.workspace.Seeds;
import org.claimgraph.workspace.WorkspaceReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages for people: whole, linked, escaped, and without anything that runs. */
class PagesTest {
  private static final Pattern HREF = Pattern.compile(" (?:href|action|src)=\"([^\"]*)\"");

  /** A script that comes neither from a file of ours nor is data for search engines. */
  private static final Pattern SCRIPT_WITHIN =
      Pattern.compile("<script(?! src=\"/web/| type=\"application/ld\\+json\">)");

  private static final int PAGES = 400;

  private static Web web;

  @BeforeAll
  static void open() {
    web = Web.open();
  }

  @AfterAll
  static void close() {
    web.close();
  }

  private static String page(String path) {
    HttpResponse<String> response = web.get(path, "Accept", "text/html");
    assertEquals(200, response.statusCode(), path);
    return response.body();
  }

  @Test
  void everyLinkLeadsToAPageAndEveryPageKeepsTheRules() {
    Set<String> seen = crawl(web);
    for (String reached : new String[] {"/ns", "/sparql", "/id/actor/nis", "/browse/claims"}) {
      assertTrue(seen.contains(reached), reached);
    }
  }

  @Test
  void theSeedsMakeSuchPagesToo() throws NoWorkspace {
    var quads = Build.quads(WorkspaceReader.read(Seeds.files()), Iris.DEFAULT_BASE);
    try (Web seeds = Web.open(MemoryDataset.of(quads))) {
      assertTrue(crawl(seeds).contains("/id/actor/dmitry-peskov"));
    }
  }

  /** Follows the links of our own, so each kind of page is seen, from the start page on. */
  private static Set<String> crawl(Web site) {
    Deque<String> waiting = new ArrayDeque<>(Set.of("/"));
    Set<String> seen = new TreeSet<>(waiting);
    int followed = 0;
    while (!waiting.isEmpty() && followed < PAGES) {
      String path = waiting.remove();
      followed++;
      HttpResponse<String> response = site.get(path, "Accept", "text/html,*/*;q=0.8");
      assertEquals(200, response.statusCode(), path);
      boolean page = header("Content-Type", response).startsWith("text/html");
      assertEquals(
          page ? ContentPolicy.PAGE : ContentPolicy.DATA,
          header("Content-Security-Policy", response));
      assertEquals("nosniff", header("X-Content-Type-Options", response));
      assertEquals("no-referrer", header("Referrer-Policy", response));
      if (page) {
        assertNothingRuns(path, response.body());
        for (String target : links(path, response.body())) {
          if (seen.add(target)) {
            waiting.add(target);
          }
        }
      }
    }
    assertTrue(followed > 100, "only " + followed + " pages were reached");
    return seen;
  }

  /** The paths of ours that a page leads to. */
  private static List<String> links(String path, String html) {
    List<String> links = new ArrayList<>();
    Matcher link = HREF.matcher(html);
    while (link.find()) {
      String href = link.group(1).replace("&amp;", "&");
      assertTrue(href.matches("(?s)[/#].*|https?://.*"), path + " links to " + href);
      String target = URI.create(path).resolve(href).toString().replaceFirst("#.*", "");
      if (target.startsWith("/")) {
        links.add(target);
      }
    }
    return links;
  }

  private static void assertNothingRuns(String path, String html) {
    assertFalse(SCRIPT_WITHIN.matcher(html).find(), path);
    assertFalse(html.contains("<img"), path);
    assertFalse(Pattern.compile("<[^>]*\\son\\w+=").matcher(html).find(), path);
    assertFalse(html.contains("=\"javascript:"), path);
    assertFalse(html.contains("=\"data:"), path);
    assertFalse(html.contains("<style"), path);
    assertFalse(html.contains(" style="), path);
  }

  @Test
  void hostileValuesAreShownAsText() {
    String page = page("/id/actor/mallory");
    assertNothingRuns("mallory", page);
    assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), page);
    assertTrue(page.contains("<li>javascript:alert(1)</li>"), page);
    assertTrue(page.contains("<li>data:text/html,x</li>"), page);
    assertTrue(page.contains("href=\"https://example.org/mallory\""), page);
  }

  @Test
  void hostileParametersAreShownAsText() {
    String attack = Web.encoded("\"><script>alert(1)</script>");
    for (String path :
        new String[] {
          "/queries/who-denies-what?place=" + attack,
          "/queries/" + attack,
          "/sparql?query=" + attack,
          "/id/" + attack,
          "/browse/" + attack,
        }) {
      HttpResponse<String> response = web.get(path, "Accept", "text/html");
      assertTrue(response.statusCode() >= 400, path);
      assertNothingRuns(path, response.body());
    }
  }

  @Test
  void aClaimShowsItsWordsItsRolesAndItsEvidence() {
    String page = page("/id/claim/42da2920be9231f4-000000000001");
    assertTrue(page.contains("<blockquote>a battalion was formed in Ussuriysk</blockquote>"), page);
    for (String shown :
        new String[] {
          "a BBC source", "BBC", "Another Invented Article", "North Korean troops", "reports",
          "Ussuriysk", "last week", "attributed", "<mark>claims</mark>", "800–"
        }) {
      assertTrue(page.contains(shown), shown);
    }
    String figures = page("/id/claim/810e0e385a82e6ff-000000000001");
    assertTrue(figures.contains("about 1,500 soldiers"), figures);
  }

  @Test
  void anActorShowsWhatItSaysAndWhatIsSaidOfIt() {
    String nis = page("/id/actor/nis");
    assertTrue(nis.contains("Says"));
    assertTrue(nis.contains("nearly 1,500 North Korean soldiers arrived in Russia"));
    assertTrue(nis.contains("href=\"/id/actor/south-korea\""));
    assertTrue(page("/id/actor/north-korean-troops").contains("What is said of it"));
    assertTrue(page("/id/actor/bbc").contains("Passes on"));
  }

  @Test
  void anArticleShowsItsClaimsInTheOrderOfTheText() {
    String page = page("/id/source/810e0e385a82e6ff");
    int at = -1;
    for (String quote :
        new String[] {
          ">nearly 1,500", ">North Korean personnel had", ">It could escalate", ">the pact obliges"
        }) {
      int next = page.indexOf(quote);
      assertTrue(next > at, quote);
      at = next;
    }
  }

  @Test
  void aQuestionShowsItsAnswersWithTheirOriginsAndItsDisagreements() {
    String page = page("/id/question/have-soldiers-been-sent");
    assertTrue(page.contains("3 independent origins"), page);
    assertTrue(page.indexOf("3 independent origins") < page.indexOf("1 independent origin<"));
    assertTrue(page.contains("/id/disagreement/have-soldiers-been-sent/yes-vs-no"));
    assertTrue(page("/id/question/will-they-fight").contains("Asked by"));
    assertTrue(
        page("/id/disagreement/have-soldiers-been-sent/yes-vs-no").contains("One side says"));
  }

  @Test
  void everyShippedQuestionAnswersOnAPageWithItsQueryAndDownloads() {
    assertFalse(ShippedQueries.all().isEmpty());
    for (var question : ShippedQueries.all()) {
      String page = page("/queries/" + question.name());
      assertTrue(page.contains("<table>"), question.name());
      assertTrue(page.contains("The query"), question.name());
      question.parameters().forEach(p -> assertTrue(page.contains("name=\"" + p.name() + "\"")));
      assertTrue(page.contains("format=csv\"") || page.contains("format=ttl\""), question.name());
    }
  }

  @Test
  void aParameterOfAQuestionCanBeChanged() {
    String path = "/queries/what-does-an-actor-say?actor=";
    assertTrue(page(path + "actor%3Admitry-peskov").contains("had been sent to the front"));
    assertTrue(page(path).contains("value=\"actor:nis\""), "an empty field means the default");
    HttpResponse<String> wrong = web.get(path + "&speaker=x", "Accept", "text/html");
    assertEquals(400, wrong.statusCode());
    assertTrue(wrong.body().contains("role=\"alert\""));
  }

  @Test
  void aMistypedQuestionNamesTheNearest() {
    HttpResponse<String> response = web.get("/queries/who-denis-what", "Accept", "text/html");
    assertEquals(404, response.statusCode());
    assertTrue(response.body().contains("/queries/who-denies-what"), response.body());
  }

  @Test
  void theOntologyHasAnAnchorForEveryTerm() {
    String page = page("/ns");
    for (String term : new String[] {"Claim", "claimant", "denies", "originCount"}) {
      assertTrue(page.contains("id=\"" + term + "\""), term);
    }
  }

  @Test
  void theStartPageCountsAndNamesTheDisputes() {
    String page = page("/");
    assertTrue(page.contains("<b>8</b> claims"), page);
    assertTrue(page.contains("<b>2</b> disagreements"), page);
    assertTrue(page.contains("href=\"/id/question/have-soldiers-been-sent\""), page);
  }
}
