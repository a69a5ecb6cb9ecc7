package org.claimgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuotePrefixesTest {

  private static List<Optional<String>> of(String text, String quote) {
    return QuotePrefixes.of(text, new QuoteFinder(text).all(quote));
  }

  @Test
  void aQuoteThatStandsOnceNeedsNone() {
    assertEquals(List.of(Optional.empty()), of("He said the dam holds.", "the dam holds"));
  }

  @Test
  void theFewestWordsThatTellThePlacesApartAreTaken() {
    assertEquals(
        List.of(Optional.of("Lind said"), Optional.of("Voss said")),
        of("Lind said the dam holds. Voss said the dam holds.", "the dam holds"));
  }

  @Test
  void whatIsNotQuotedCountsToo() {
    String text = "The dam holds, says the headline. Voss: The dam holds";
    List<Span> second = List.of(new QuoteFinder(text).all("The dam holds").get(1));
    assertEquals(List.of(Optional.of("Voss:")), QuotePrefixes.of(text, second));
  }

  @Test
  void quotesThatOnlyBeginAlikeNeedNone() {
    String text =
        "The harbour office will close on Monday. The harbour office will close on Friday.";
    assertEquals(
        List.of(Optional.empty(), Optional.empty()), QuotePrefixes.of(text, Sentences.of(text)));
  }

  @Test
  void marksOfAnotherMakeAreTheSameWords() {
    assertEquals(
        List.of(Optional.of("Lind:"), Optional.of("Voss:")),
        of("Lind: it's over. Voss: it’s over.", "it's over"));
  }

  @Test
  void theBeginningOfTheTextHasNothingBeforeIt() {
    assertEquals(
        List.of(Optional.empty(), Optional.of("holds.")),
        of("The dam holds. The dam leaks.", "The dam"));
  }

  @Test
  void aQuoteThatIsRepeatedWithoutEndHasNone() {
    String text = "No! ".repeat(200);
    assertEquals(200, of(text, "No!").stream().filter(Optional::isEmpty).count());
  }

  @Test
  void manyQuotesOfALongTextAreToldApart() {
    StringBuilder text = new StringBuilder();
    List<Span> quotes = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      text.append("Speaker ").append(i).append(" said ");
      int start = text.length();
      text.append("number ").append(i / 2).append(" is the figure of the year.");
      quotes.add(new Span(start, text.length()));
      text.append(' ');
    }
    List<Optional<String>> prefixes = QuotePrefixes.of(text.toString(), quotes);
    for (int i = 0; i < prefixes.size(); i++) {
      assertEquals(Optional.of(i + " said"), prefixes.get(i));
    }
  }
}
