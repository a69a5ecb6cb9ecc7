package org.claimgraph.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds for all bytes and all texts. */
class ArticlesPropertiesTest {

  @Property
  void anyBytesAreReadOrRefusedAndNeverThrow(@ForAll byte[] bytes, @ForAll Format format) {
    Outcome outcome = Articles.read("a", "a", bytes, format, Optional.empty());
    if (outcome instanceof Document document) {
      assertEquals(Sha256.hex(bytes), document.article().sha256());
      assertTrue(document.article().text().codePoints().anyMatch(Character::isLetterOrDigit));
    }
  }

  @Property
  void anyPiecesOfMarkupAreReadOrRefused(@ForAll("markup") String markup, @ForAll Format format) {
    byte[] bytes = markup.getBytes(StandardCharsets.UTF_8);
    List<Outcome> outcomes = new ArrayList<>();
    outcomes.add(Articles.read("a", "a", bytes, format, Optional.empty()));
    new Inputs(new ByteArrayInputStream(bytes)).read(List.of("-"), outcomes::add);
    assertTrue(outcomes.size() >= 2);
  }

  @Provide
  Arbitrary<String> markup() {
    return Arbitraries.of(
            "<p>",
            "</p>",
            "<div hidden>",
            "<h1>",
            "<table><td>",
            "<br>",
            "<script>",
            "</script>",
            "<!--",
            "<article>",
            "<b>",
            "</b>",
            "&amp;",
            "&#xD800;",
            "<title>",
            "<svg>",
            "<select>",
            "<form>",
            "<script type=application/ld+json>",
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "\"",
            "\"@type\"",
            "\"Article\"",
            "\"author\"",
            "\"articleBody\"",
            "1e999",
            "null",
            "\\ud800",
            "# ",
            "> ",
            "- ",
            "*",
            "_",
            "`",
            "---\n",
            "title: ",
            "\n",
            "\n\n",
            "    ",
            "![",
            "](",
            "The mayor said so. ",
            "\uFEFF",
            "é",
            "🌉")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  @Property
  void plainTextIsReadAsItIs(@ForAll("texts") String text) {
    Outcome outcome =
        Articles.read(
            "a", "a", text.getBytes(StandardCharsets.UTF_8), Format.TEXT, Optional.empty());
    if (outcome instanceof Document document && document.warnings().isEmpty()) {
      assertEquals(text, document.article().text());
    }
  }

  /**
   * Short English words and any characters that texts may hold, among them bidi and zero-width
   * ones.
   */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> any =
        Arbitraries.integers()
            .between(0x20, Character.MAX_CODE_POINT)
            .filter(c -> Character.isDefined(c) && Character.getType(c) != Character.SURROGATE)
            .map(Character::toString);
    Arbitrary<String> usual =
        Arbitraries.of("the ", "mayor ", "\r\n", "\t", "\u200B", "\u202E", "\u00A0", "\u2028", "“");
    return Arbitraries.frequencyOf(Tuple.of(1, any), Tuple.of(5, usual))
        .list()
        .ofMaxSize(60)
        .map(pieces -> "The " + String.join("", pieces));
  }

  @Property
  void theTextOfAPageHasNoSpaceToSpare(@ForAll("markup") String markup) {
    String text = FlowText.of(HtmlReader.parse(markup));
    assertTrue(!text.contains("\n\n\n") && !text.contains("  "), text);
  }
}
