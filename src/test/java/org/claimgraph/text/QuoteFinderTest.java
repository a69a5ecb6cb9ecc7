package org.claimgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteFinderTest {

  private static List<String> words(String text, List<Span> spans) {
    return spans.stream().map(span -> span.of(text)).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said “it’s too weak – 40\u00A0tons” 🌉.",
        "He said \"it's too weak - 40 tons\" 🌉.",
        "He said „it‘s too weak — 40\u202Ftons“ 🌉."
      })
  void whatIsFoundIsTheRawTextHoweverTheQuoteIsTyped(String text) {
    QuoteFinder finder = new QuoteFinder(text);
    String raw = text.substring(text.indexOf("it"), text.indexOf(" 🌉") - 1);
    assertEquals(List.of(raw), words(text, finder.all("it's too weak - 40 tons")));
    assertEquals(List.of(raw), words(text, finder.all("it’s too weak — 40\u00A0tons")));
  }

  @Test
  void nothingElseIsForgiven() {
    QuoteFinder finder = new QuoteFinder("The bridge, is old.\nIt stands.");
    assertEquals(List.of(), finder.all("the bridge"));
    assertEquals(List.of(), finder.all("The bridge is old"));
    assertEquals(List.of(), finder.all("old. It"));
    assertEquals(List.of(), finder.all("The  bridge"));
  }

  @Test
  void findsEveryPlaceInTextOrder() {
    QuoteFinder finder = new QuoteFinder("aXaXa");
    assertEquals(List.of(new Span(0, 3), new Span(2, 5)), finder.all("aXa"));
  }

  @Test
  void noWordsStandNowhere() {
    assertEquals(List.of(), new QuoteFinder("text").all(""));
  }

  @Test
  void aPrefixTellsTwoPlacesApart() {
    String text = "First: “too late”.\nThen, again — “too late”.";
    QuoteFinder finder = new QuoteFinder(text);
    assertEquals(2, finder.all("too late").size());
    Span second = new Span(text.lastIndexOf("too"), text.lastIndexOf("”"));
    assertEquals(List.of(second), finder.allAfter("again - \"", "too late"));
    assertEquals(List.of(second), finder.allAfter("Then, again — “", "too late"));
    assertEquals(List.of(), finder.allAfter("never", "too late"));
  }

  @Test
  void spaceBetweenPrefixAndQuoteNeedNotBeTyped() {
    QuoteFinder finder = new QuoteFinder("a b c b");
    assertEquals(List.of(new Span(6, 7)), finder.allAfter("c", "b"));
    assertEquals(List.of(new Span(6, 7)), finder.allAfter("c ", "b"));
  }

  @Test
  void wholeWordsAreNotFoundInsideOthers() {
    String text = "The other day he left. Bru\u0308cke, Bru. 다리 다리는";
    QuoteFinder finder = new QuoteFinder(text);
    assertEquals(List.of(text.indexOf("he left")), starts(finder.allWords("he")));
    assertEquals(List.of(text.indexOf("Bru.")), starts(finder.allWords("Bru")));
    assertEquals(List.of(text.indexOf("다리")), starts(finder.allWords("다리")));
    assertEquals(1, finder.allWords(text).size());
  }

  private static List<Integer> starts(List<Span> spans) {
    return spans.stream().map(Span::start).toList();
  }
}
