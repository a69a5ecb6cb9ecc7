package org.claimgraph.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Web pages of several makes: what is the article, and what does the page say of it. */
class PagesTest {

  private static Document page(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of("src/test/resources/articles/pages", name));
    return read(bytes);
  }

  private static Document html(String html) {
    return read(html.getBytes(StandardCharsets.UTF_8));
  }

  private static Document read(byte[] bytes) {
    Outcome outcome = Articles.read("page", "page", bytes, Format.HTML, Optional.empty());
    return assertInstanceOf(Document.class, outcome, outcome::toString);
  }

  @Test
  void aPageWithJsonLd() throws IOException {
    Document document = page("json-ld.html");
    assertEquals(
        new Metadata(
            Optional.of("Harbour bridge will close, says mayor"),
            List.of("Jane Doe", "John Roe"),
            Optional.of("The Harbour Post"),
            Optional.of("2024-10-24"),
            Optional.of("https://post.example/bridge")),
        document.metadata());
    assertEquals(
        """
        Harbour bridge will close, says mayor

        The mayor said on Thursday that the old harbour bridge would close in May, because its piers are “beyond repair”, and that a ferry would run instead.

        Angry traders

        Traders on both banks, however, denied that they had been told.
        “Nobody asked us,” said one of them, who has sold fish there for thirty years.

        The bridge was built in 1931.

        It carries 12,000 cars a day.

        According to the ministry, the work will cost up to 40 million crowns, and it will take at least three years to finish it.""",
        document.article().text());
  }

  @Test
  void aPageWithOpenGraph() throws IOException {
    Document document = page("open-graph.html");
    assertEquals(
        new Metadata(
            Optional.of("Ferry to run all night"),
            List.of("Ann Poe"),
            Optional.of("Valley Times"),
            Optional.of("2024-10-24"),
            Optional.of("https://valley.example/ferry")),
        document.metadata());
    assertEquals(
        """
        Ferry to run all night

        The ferry will run all night from Monday, the harbour master said, because the bridge is closed and nobody can get home after eleven.

        “We have the boats,” she said, “and now we have the crews as well.” Two of them, she added, come from the islands.

        Traders doubt it, however. A spokesman for the market said that the last ferry, on most days, had left before it was full.""",
        document.article().text());
  }

  @Test
  void aPageThatMarksItsParts() throws IOException {
    Document document = page("microdata.html");
    assertEquals(
        new Metadata(
            Optional.of("Mill reopens after flood"),
            List.of("Max Moe"),
            Optional.empty(),
            Optional.of("2023-03-05"),
            Optional.empty()),
        document.metadata());
    assertEquals(
        """
        Mill reopens after flood

        The mill has reopened, its owner said.

        He denied that the flood had hurt\u00A0anyone.""",
        document.article().text());
  }

  @Test
  void aBarePage() throws IOException {
    Document document = page("bare.html");
    assertEquals(Optional.of("Notes on the flood"), document.metadata().title());
    assertEquals(
        """
        Notes on the flood

        The river rose on Sunday night, people on the quay said, and nobody had warned them of it in time.

        The ministry says that it did.""",
        document.article().text());
  }

  @Test
  void aPageLaidOutInATable() throws IOException {
    String text = page("table-layout.html").article().text();
    assertTrue(text.contains("The lock keeper, who has worked on the canal for forty years"), text);
    assertTrue(text.contains("nobody would follow him.\n\nA spokeswoman"), text);
  }

  @Test
  void aPageIsReadInTheCharsetItDeclares() throws IOException {
    Document document = page("declared-windows-1252.html");
    assertEquals("The mayor of the café said that it is “shut”.", document.article().text());
    assertEquals(List.of(), document.warnings());
  }

  @Test
  void theCharsetOfTheHttpHeaderWinsOverThePages() {
    byte[] bytes =
        "<meta charset=\"windows-1252\"><p>The café is shut.".getBytes(StandardCharsets.UTF_8);
    Outcome outcome = Articles.read("p", "p", bytes, Format.HTML, Optional.of("UTF-8"));
    assertEquals("The café is shut.", ((Document) outcome).article().text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>var claim = 'The mayor said';</script>",
        "<style>p { color: red }</style>",
        "<noscript>Please enable scripts</noscript>",
        "<iframe>old browser</iframe>",
        "<nav><p>Home</p></nav>",
        "<aside><p>Read more about it</p></aside>",
        "<footer><p>All rights reserved</p></footer>",
        "<figure><figcaption>A picture of it</figcaption></figure>",
        "<p hidden>unseen</p>",
        "<p aria-hidden=\"true\">unseen</p>",
        "<p style=\"color:red; DISPLAY : none\">unseen</p>",
        "<!-- the mayor said -->",
        "<template><p>unseen</p></template>",
        "<div role=\"complementary\">beside</div>"
      })
  void whatIsNoTextOrUnseenIsDropped(String piece) {
    assertEquals(
        "The mayor said so.\n\nThe end of it.",
        html("<body><p>The mayor said so.</p>" + piece + "<p>The end of it.</p></body>")
            .article()
            .text());
  }

  @Test
  void aHeadlineThatIsNeverClosedIsNotRepeated() {
    assertEquals(
        "Mill reopens\n\nThe mill has reopened.",
        html("<h1>Mill reopens<div itemprop=articleBody><p>Mill reopens<p>The mill has reopened.")
            .article()
            .text());
  }

  @Test
  void nestedDeeperThanAnyPageTheTextIsStillRead() {
    String text = html("<div>".repeat(100_000) + "The mayor said so.").article().text();
    assertEquals("The mayor said so.", text);
  }

  @Test
  void aTangledPageIsReadWithoutReadability() {
    Document document =
        html(
            "<nav>Home</nav><main>"
                + "<div>".repeat(400)
                + "<p>The mayor said so, and the minister did too.</p>".repeat(5_000));
    assertTrue(document.article().text().startsWith("The mayor said so"));
    assertEquals(5_000, document.article().text().split("\n\n", -1).length);
  }

  @Test
  void anAddressThatIsNoWebAddressIsLeftOut() {
    Document document =
        html("<link rel=canonical href='javascript:alert(1)'><p>The mayor said so.");
    assertEquals(Optional.empty(), document.metadata().url());
  }

  @Test
  void brokenJsonLdIsPassedOver() {
    Document document =
        html(
            "<script type=application/ld+json>{\"@type\":</script>"
                + "<meta name=author content='By Jane Doe'><p>The mayor said so.");
    assertEquals(List.of("Jane Doe"), document.metadata().authors());
    assertFalse(document.article().text().contains("@type"));
  }
}
