package org.claimgraph.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.claimgraph.article.Article;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Evidence;
import org.claimgraph.workspace.NoWorkspace;
import org.claimgraph.workspace.Reading;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article beside its claims: every claim leads to its words, and every word to its claims. */
class ArticlePageTest {
  private static final Map<String, Document> PAGES = new HashMap<>();

  private static SeedsWeb seeds;

  @BeforeAll
  static void open() throws NoWorkspace {
    seeds = SeedsWeb.open();
    for (Article article : seeds.workspace().articles()) {
      PAGES.put(article.id(), seeds.page("/id/source/" + article.id()));
    }
  }

  @AfterAll
  static void close() {
    seeds.close();
  }

  private static Document page(Claim claim) {
    return page(claim.article());
  }

  private static Document page(Article article) {
    return Objects.requireNonNull(PAGES.get(article.id()), article.name());
  }

  private static String name(Claim claim) {
    return claim.id().substring(claim.id().indexOf('-') + 1);
  }

  private static String text(Elements elements) {
    return elements.stream().map(Element::wholeText).collect(Collectors.joining());
  }

  @Test
  void theTextIsWhole() {
    assertEquals(5, PAGES.size());
    for (Article article : seeds.workspace().articles()) {
      assertEquals(article.text(), text(page(article).select("#words > p")));
    }
  }

  @Test
  void theMarkedWordsOfEveryClaimAreItsQuote() {
    assertEquals(256, seeds.claims().size());
    for (Claim claim : seeds.claims()) {
      Elements marked = page(claim).select("#words [data-quotes~=\\b%s\\b]".formatted(name(claim)));
      assertEquals(claim.quote().words(), text(marked), claim.id());
      assertEquals(marked.size(), marked.select("mark").size(), claim.id());
    }
  }

  @Test
  void whatAnnouncesAClaimAndWhoeverIsNamedIsMarkedToo() {
    for (Claim claim : seeds.claims()) {
      claim.said().cue().ifPresent(cue -> assertMarked("cue", cue, claim));
      claim.said().claimantWords().ifPresent(words -> assertMarked("claimant", words, claim));
    }
  }

  /** The words may be those of several claims, and may stand within its quote. */
  private static void assertMarked(String role, Evidence words, Claim claim) {
    String marked =
        text(page(claim).select("#words .%s[data-claims~=\\b%s\\b]".formatted(role, name(claim))));
    assertTrue(marked.contains(words.words()), claim.id() + ": " + words.words() + ": " + marked);
  }

  @Test
  void everyClaimLeadsToItsWordsAndItsWordsLeadBack() {
    for (Claim claim : seeds.claims()) {
      Document page = page(claim);
      String name = name(claim);
      Element card = page.getElementById("claim-" + name);
      assertNotNull(card, claim.id());
      assertEquals(1, card.select("a.number[href=#words-" + name + "]").size());
      Element anchor = page.getElementById("words-" + name);
      assertNotNull(anchor, claim.id());
      assertEquals(1, page.select("#words a.footnote[href=#claim-" + name + "]").size());
      for (Element words : page.select("#words a[data-claims~=\\b" + name + "\\b]")) {
        Element target = page.getElementById(words.attr("href").substring(1));
        assertNotNull(target, words.attr("href"));
        assertTrue(
            target.equals(card) || !target.select("a[href=#claim-" + name + "]").isEmpty(),
            claim.id());
      }
    }
  }

  @Test
  void wordsOfSeveralClaimsLeadToAListOfThem() {
    int shared = 0;
    for (Document page : PAGES.values()) {
      for (Element words : page.select("#words a[data-claims*=' ']")) {
        Element list = page.getElementById(words.attr("href").substring(1));
        assertNotNull(list);
        assertEquals(words.attr("data-claims").split(" ").length, list.select("li").size());
        shared++;
      }
    }
    assertTrue(shared > 20, "only " + shared);
  }

  @Test
  void everyAnchorIsThereOnce() {
    for (Document page : PAGES.values()) {
      List<String> ids = page.select("[id]").eachAttr("id");
      assertEquals(ids.stream().distinct().toList(), ids);
      for (String href : page.select("a[href^=#]").eachAttr("href")) {
        assertNotNull(page.getElementById(href.substring(1)), href);
      }
    }
  }

  @Test
  void whatWasNotReadIsGreyed() {
    for (Reading reading : seeds.workspace().readings()) {
      String unread = text(page(reading.article()).select("#words .unread"));
      assertEquals(
          reading.furniture().stream()
              .map(furniture -> furniture.evidence().words())
              .collect(Collectors.joining()),
          unread);
    }
  }

  @Test
  void aQuoteHasTheToneOfItsStance() {
    for (Claim claim : seeds.claims()) {
      String tone =
          switch (claim.said().stance()) {
            case DENIES, DOUBTS -> "against";
            case QUESTIONS -> "open";
            default -> "for";
          };
      Elements marks = page(claim).select("[data-quotes=" + name(claim) + "] mark");
      marks.forEach(mark -> assertEquals(tone, mark.className(), claim.id()));
    }
  }

  @Test
  void withoutTheTextTheClaimsAreShownAlone() {
    try (Web sample = Web.open()) {
      Document page = SeedsWeb.page(sample, "/id/source/810e0e385a82e6ff");
      assertEquals(0, page.select("#words").size());
      assertEquals(4, page.select("ol.numbered > li").size());
      assertTrue(page.text().contains("The text of this article is not kept here"));
    }
  }

  @Test
  void aHostileTextIsShownAsText(@TempDir Path folder) {
    String text =
        """
        According to <script>alert(1)</script> Ltd, the </p><img src=x onerror=alert(2)> is closed.

        The Harbour Union said that "the --> & &lt;pier&gt; 😀 is open".
        """;
    try (StoredWeb web = StoredWeb.open(folder)) {
      Document page = SeedsWeb.page(web.web(), "/id/source/" + web.stored(text));
      assertEquals(text, text(page.select("#words > p")));
      assertEquals(0, page.select("main script, main img, #words > :not(p)").size());
      assertFalse(page.select("#words mark").isEmpty());
    }
  }

  @Test
  void aLongArticleIsShownInPartsAndAClaimLeadsToItsOwn(@TempDir Path folder) {
    String filler =
        "The weather was fine that day, and nobody took any notice of it. ".repeat(40) + "\n\n";
    String text =
        "According to the Harbour Union, the pier is closed.\n\n"
            + filler.repeat(60)
            + "The mayor said that the bridge is safe.\n";
    try (StoredWeb web = StoredWeb.open(folder)) {
      String address = "/id/source/" + web.stored(text);
      Document first = SeedsWeb.page(web.web(), address);
      assertTrue(first.select("#words").text().contains("the pier is closed"));
      assertFalse(first.select("#words").text().contains("the bridge is safe"));
      StringBuilder whole = new StringBuilder();
      Document part = first;
      for (Element next = part.selectFirst("a[rel=next]");
          next != null;
          next = part.selectFirst("a[rel=next]")) {
        whole.append(text(part.select("#words > p")));
        part = SeedsWeb.page(web.web(), next.attr("href").replaceFirst("#.*", ""));
      }
      whole.append(text(part.select("#words > p")));
      assertEquals(text, whole.toString());
      List<String> claims = part.select(".numbered blockquote a").eachAttr("href");
      String claim = claims.get(claims.size() - 1);
      Element words =
          SeedsWeb.page(web.web(), claim).selectFirst("main > p > a[href^=" + address + "?text=]");
      assertNotNull(words);
      String[] href = words.attr("href").split("#", 2);
      assertNotNull(SeedsWeb.page(web.web(), href[0]).getElementById(href[1]));
    }
  }
}
