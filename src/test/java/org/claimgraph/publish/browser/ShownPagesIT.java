package org.claimgraph.publish.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
    "disagreement, ",
    "actor, /id/actor/nis",
    "place, /id/location/kursk-oblast",
    "article, /id/source/810e0e385a82e6ff",
    "claim, /id/claim/810e0e385a82e6ff-881ef3ded764",
    "query, /sparql",
    "answer, /queries/who-denies-what",
    "ontology, /ns",
  })
  void aPageOfEachKindIsWholeInEveryLook(String name, String path) {
    for (Look look : Look.values()) {
      try (Tab tab = browser.tab(look)) {
        tab.visit(path).shoot(name).assertFits().assertAccessible();
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
      Deque<String> waiting = new ArrayDeque<>(List.of("/"));
      Set<String> seen = new TreeSet<>(waiting);
      while (!waiting.isEmpty()) {
        tab.visit(waiting.remove());
        for (Object each : (List<?>) tab.page().evaluate(PAGES_LINKED)) {
          String path = String.valueOf(each);
          if (seen.add(path)) {
            waiting.add(path);
          }
        }
      }
      assertTrue(seen.size() > 150, seen::toString);
    }
  }

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
