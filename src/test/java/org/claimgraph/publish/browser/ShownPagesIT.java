package org.claimgraph.publish.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.claimgraph.workspace.NoWorkspace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page of the seeds in a real browser: nothing fails, nothing comes from elsewhere, nobody is
 * shut out. Pictures of one page of each kind go to {@code target/screenshots}.
 */
class ShownPagesIT {
  private static Browser browser;

  @BeforeAll
  static void open() throws NoWorkspace {
    browser = Browser.onSeeds();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "home, /",
    "questions, /browse/questions",
    "actors, /browse/actors",
    "places, /browse/places",
    "articles, /browse/articles",
    "question, /id/question/how-many-soldiers",
    "dispute, /id/question/have-soldiers-been-sent",
    "disagreement, /id/disagreement/have-soldiers-been-sent/no-vs-yes",
    "region, /id/location/russia",
    "actor, /id/actor/nis",
    "place, /id/location/kursk-oblast",
    "article, /id/source/810e0e385a82e6ff",
    "claim, /id/claim/810e0e385a82e6ff-881ef3ded764",
    "search, /search?q=kursk",
    "nothing-found, /search?q=zzzz",
    "claims, /browse/claims?page=2",
    "query, /sparql",
    "answer, /queries/who-denies-what",
    "ontology, /ns",
  })
  void aPageOfEachKindIsWholeInEveryLook(String name, String path) {
    for (Look look : Look.values()) {
      try (Tab tab = browser.tab(look)) {
        tab.visit(path).assertLight().shoot(name).assertFits().assertAccessible();
      }
    }
  }

  @Test
  void anErrorIsAPageToo() {
    try (Tab tab = browser.tab(Look.LIGHT)) {
      tab.visit("/id/actor/nobody-of-that-name", 404).shoot("unknown").assertAccessible();
    }
  }

  @Test
  void everyPageThatLinksLeadToShowsWithoutAFault() {
    try (Tab tab = browser.tab(Look.LIGHT)) {
      int pages = visitAll(tab, page -> {});
      assertTrue(pages > 150, () -> pages + " pages");
    }
  }

  /** A dialog, or an error of a script, is noted by the tab. */
  @Test
  void namesAndQuotesFullOfMarkupAreTextOnEveryPage() {
    try (Browser hostile = Browser.on(ManyClaims.hostile(HOSTILE));
        Tab tab = hostile.tab(Look.LIGHT)) {
      int pages = visitAll(tab, page -> assertThat(page.locator(FOREIGN)).hasCount(0));
      assertTrue(pages > 5, () -> pages + " pages");
    }
  }

  /** Visits every page once, beginning with the first. */
  private static int visitAll(Tab tab, Consumer<Page> look) {
    Deque<String> waiting = new ArrayDeque<>(List.of("/"));
    Set<String> seen = new TreeSet<>(waiting);
    while (!waiting.isEmpty()) {
      look.accept(tab.visit(waiting.remove()).page());
      for (Object each : (List<?>) tab.page().evaluate(PAGES_LINKED)) {
        String path = String.valueOf(each);
        if (seen.add(path)) {
          waiting.add(path);
        }
      }
    }
    return seen.size();
  }

  private static final String HOSTILE =
      "\"><img src=x onerror=alert(1)><script>alert(2)</script></title><svg onload=alert(3)>";

  /** What no page of ours has. */
  private static final String FOREIGN =
      "img[src=x], svg[onload], body script:not([src]):not([type])";

  /** Paths of pages that the links of a page lead to; of the many claims a few stand for all. */
  private static final String PAGES_LINKED =
      """
      [...document.querySelectorAll('main a[href], nav a[href]')]
        .filter(a => a.origin === location.origin)
        .map(a => a.pathname)
        .filter(p => p === '/' || /^[/](browse|queries|ns$|sparql$|search$)/.test(p)
            || /^[/]id[/](actor|location|question|source|disagreement)[/][^.]*$/.test(p)
            || /^[/]id[/]claim[/][^.]*00[^.]*$/.test(p))
      """;
}
