package org.claimgraph.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkdownTest {

  private static Document read(String markdown) {
    byte[] bytes = markdown.getBytes(StandardCharsets.UTF_8);
    Outcome outcome = Articles.read("a.md", "a", bytes, Format.MARKDOWN, Optional.empty());
    return assertInstanceOf(Document.class, outcome, outcome::toString);
  }

  @Test
  void marksGoAndEachBlockIsAParagraph() {
    assertEquals(
        """
        Ferry to run all night

        The ferry will run, said the master.

        We have the boats,
        she said.

        one

        two

        Old page""",
        read("""
                # Ferry *to run* all night

                The [ferry](https://valley.example) will
                **run**, said the `master`. ![A ferry](f.jpg)

                > We have the boats,\\
                > she said.

                * one
                * two

                <div><script>no()</script><p>Old page</p></div>
                """)
            .article()
            .text());
  }

  @Test
  void theFirstHeadingIsTheTitle() {
    Metadata metadata = read("# Ferry *to run*\n\nThe master said so.").metadata();
    assertEquals(Optional.of("Ferry to run"), metadata.title());
  }

  @Test
  void frontMatterIsMetadataAndNoText() {
    Document document =
        read(
            """
            ---
            title: "Ferry to run"
            date: 2024-10-24
            authors:
              - Ann Poe
              - Max Moe
            source: Valley Times
            url: https://valley.example/ferry
            ---
            The master said so.
            """);
    assertEquals("The master said so.", document.article().text());
    assertEquals(
        new Metadata(
            Optional.of("Ferry to run"),
            List.of("Ann Poe", "Max Moe"),
            Optional.of("Valley Times"),
            Optional.of("2024-10-24"),
            Optional.of("https://valley.example/ferry")),
        document.metadata());
  }

  @Test
  void aLineAcrossAtTheTopIsNoFrontMatter() {
    assertEquals("The master said so.", read("---\n\nThe master said so.").article().text());
  }

  @Test
  void nestingWithoutEndIsReadWithoutRecursion() {
    assertEquals("The master", read("> ".repeat(90) + "The master").article().text());
    String stars = "*a ".repeat(100_000);
    assertEquals(300_000, read(stars + "the master").article().text().length() - 10);
  }
}
