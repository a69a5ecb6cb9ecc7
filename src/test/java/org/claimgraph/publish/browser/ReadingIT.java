package org.claimgraph.publish.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimgraph.claim.Claim;
import org.claimgraph.workspace.NoWorkspace;
import org.claimgraph.workspace.Reading;
import org.claimgraph.workspace.Seeds;
import org.claimgraph.workspace.WorkspaceReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Walks that readers take, by clicks and keys: find who denies; follow a claim to its words and
 * back.
 */
class ReadingIT {
  /** The marked words of each claim, by the name of the claim. */
  private static final String MARKED =
      """
      () => {
        const words = {};
        for (const marked of document.querySelectorAll('#words [data-quotes]')) {
          for (const name of marked.dataset.quotes.split(' ').filter(Boolean)) {
            words[name] = (words[name] ?? '') + marked.querySelector('mark').textContent;
          }
        }
        return words;
      }
      """;

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

  @Test
  void theMarkedWordsOfEveryClaimOfTheSeedsAreItsQuote() throws NoWorkspace {
    int claims = 0;
    try (Tab tab = browser.tab(Look.LIGHT)) {
      for (Reading reading : WorkspaceReader.read(Seeds.files()).readings()) {
        Object marked = tab.visit("/id/source/" + reading.article().id()).page().evaluate(MARKED);
        Map<String, String> quotes = new TreeMap<>();
        for (Claim claim : reading.claims()) {
          quotes.put(claim.id().substring(claim.id().indexOf('-') + 1), claim.quote().words());
        }
        assertEquals(quotes, new TreeMap<>((Map<?, ?>) marked));
        claims += quotes.size();
      }
    }
    assertEquals(256, claims);
  }

  @Test
  void whoDeniesIsFoundFromTheHomePage() {
    try (Tab tab = browser.tab(Look.LIGHT)) {
      Page page = tab.visit("/").page();
      page.getByRole(
              AriaRole.LINK,
              named("Has North Korea sent soldiers to Russia, or is it sending them?"))
          .first()
          .click();
      assertTrue(
          page.locator(".verdict").textContent().startsWith("Two positions exclude each other"));
      Locator no = page.locator(".sides > section").filter(has("h3 a:text-is('no')", page));
      assertEquals("Dmitry Peskov", no.locator(".who a").first().textContent());
      no.locator(".who a").first().click();
      assertEquals("Dmitry Peskov", page.locator("h1").textContent());
      assertTrue(page.locator("#says .claim.against").count() > 0);
    }
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Locator.FilterOptions has(String selector, Page page) {
    return new Locator.FilterOptions().setHas(page.locator(selector));
  }

  @Test
  void aClaimIsFollowedToItsWordsAndBack() {
    try (Tab tab = browser.tab(Look.LIGHT)) {
      Page page = tab.visit("/id/claim/810e0e385a82e6ff-6eefb6d0608e").page();
      page.getByText("Read these words where they stand in the article").click();
      Locator words = page.locator("#words [data-quotes='6eefb6d0608e']");
      assertEquals(
          "nearly 1,500 North Korean soldiers arrived in Russia via Vladivostok",
          String.join("", words.allTextContents()));
      assertTrue(inView(words.first()), "the words are not in view");
      assertTrue(isChosen(words.first()), "the words do not stand out");
      words.first().click();
      Locator card = page.locator("#claim-6eefb6d0608e");
      assertTrue(inView(card) && isChosen(card), "the claim is not in view");
      card.locator("blockquote a").click();
      assertTrue(page.url().endsWith("/id/claim/810e0e385a82e6ff-6eefb6d0608e"), page.url());
    }
  }

  @Test
  void byKeysANumberInTheTextLeadsToItsClaimAndThatToItsWords() {
    try (Tab tab = browser.tab(Look.LIGHT)) {
      Page page = tab.visit("/id/source/810e0e385a82e6ff").page();
      page.locator("#words a.footnote").nth(2).focus();
      page.keyboard().press("Enter");
      Locator card = page.locator(".numbered > li").nth(2);
      assertTrue(isChosen(card));
      card.locator("a.number").focus();
      page.keyboard().press("Enter");
      assertTrue(page.url().contains("#words-"), page.url());
    }
  }

  @Test
  void wordsOfSeveralClaimsOfferAListOfThem() {
    for (Look look : List.of(Look.LIGHT, Look.NARROW)) {
      try (Tab tab = browser.tab(look)) {
        Page page = tab.visit("/id/source/810e0e385a82e6ff").page();
        Locator shared = page.locator("#words a[data-quotes*=' ']").first();
        String list = shared.getAttribute("href");
        assertTrue(!page.locator(list).isVisible());
        shared.click();
        assertTrue(page.locator(list).isVisible());
        page.locator(list + " li a").first().click();
        assertTrue(inView(page.locator(".numbered > li.chosen").first()));
      }
    }
  }

  private static boolean inView(Locator element) {
    return (boolean)
        element.evaluate(
            "e => { const r = e.getBoundingClientRect();"
                + " return r.bottom > 0 && r.top < innerHeight; }");
  }

  private static boolean isChosen(Locator element) {
    return (boolean) element.evaluate("e => e.classList.contains('chosen')");
  }
}
