package org.claimgraph.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import org.claimgraph.article.Article;
import org.claimgraph.claim.Furniture;
import org.claimgraph.workspace.Reading;
import org.claimgraph.workspace.WorkspaceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a page is no part of the article; and that the article itself is never lost. */
class FurnitureReaderTest {
  private static final String BODY =
      """
      The bridge over the Alm has been closed since Monday, and nobody in the town hall can say when it will open.

      Engineers found cracks in two of the four piers, the mayor said, and the repair may take until spring.
      """;

  private static List<Furniture> read(String text) {
    return Told.FURNITURE.read(Told.article(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "share line          | Share this: Facebook Twitter",
        "share line          | Tweet",
        "related articles    | Read more: Five bridges that never opened",
        "related articles    | RELATED: Five bridges that never opened",
        "newsletter line     | Sign up for our daily newsletter",
        "newsletter line     | Get the best of the week straight to your inbox.",
        "cookie line         | We use cookies to give you a better experience on this site.",
        "navigation          | Home > News > Alm Valley",
        "page furniture      | ADVERTISEMENT",
        "page furniture      | © 2023 Alm Valley Courier. All rights reserved.",
        "licence line        | This article was originally published by the Alm Valley Courier.",
        "comment form        | Leave a Reply",
        "comment form        | Your email address will not be published.",
        "tags                | Tags: bridges, Alm, repair",
        "date line           | Last updated: 3 March 2023, 10.15",
        "credit              | Photo: Alm Valley Courier",
        "caption             | The closed bridge seen from the east bank on Monday (Jo Roth/AFP via Getty Images)",
        "byline              | (Reporting by Jo Roth; Editing by Lu Berg)",
        "pingback            | Pingback: Bridges of the North - A Diary",
        "image junk          | IMG 7xQ9zTkL0pWvB3nR8sYd FjU2mC6hXe1Go5Ia",
        "counter             | 1,204",
        "address             | https://courier.example/alm/bridge"
      })
  void lineShowsByItselfWhatItIs(String kind, String line) {
    List<Furniture> found = read(BODY + "\n" + line + "\n\n" + BODY);
    assertEquals(
        List.of(kind + ": " + line),
        found.stream().map(f -> f.kind() + ": " + f.evidence().words()).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Jo Roth",
        "By Jo Roth and Lu Berg, Alm Valley Courier",
        "Jo Roth, University of Alm",
        "3 March 2023"
      })
  void bylineAndDateStandAboveTheText(String line) {
    assertEquals(1, read("A Bridge Too Old\n\n" + line + "\n\n" + BODY).size(), line);
  }

  @Test
  void paragraphOnTheAuthorBelowTheTextIsABiography() {
    String biography =
        "Jo Roth is a professor of engineering at the University of Alm and the author of two books on bridges.";
    assertEquals(
        List.of("biography"), read(BODY + "\n" + biography).stream().map(Furniture::kind).toList());
    assertEquals(List.of(), read(BODY + "\n" + biography + "\n\n" + BODY + "\n" + BODY));
  }

  @Test
  void everythingFromTheFirstCommentOnIsReaders() {
    String comments =
        "wanderer77\nMarch 4, 2023 at 8:05 pm\nThe mayor said the same last year.\nNobody believes him.";
    List<Furniture> found = read(BODY + "\n" + comments);
    assertEquals(1, found.size());
    assertEquals(comments, found.get(0).evidence().words());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share prices fell after the mayor spoke, and two builders said they would not bid.",
        "By Monday the cracks had grown, the engineers said, and the road was closed.",
        "Read aloud, the report sounds milder than it is.",
        "Related problems were found in 2019 by the same engineers, who warned the town twice.",
        "Search teams said on Tuesday that nobody had been under the bridge when the stones fell.",
        "Follow the river for a mile and you see the second bridge, which the mayor calls safe.",
        "The photo shows the bridge in May, Roth said, before the first crack (the town has denied this).",
        "“Subscribe to that view and you will never build anything,” the mayor said.",
        "Jo Roth, a professor of engineering at the University of Alm, said the piers were too thin.",
        "In October 2021 at 9:30 in the morning a lorry hit the eastern pier, the police said."
      })
  void articleIsNotLost(String line) {
    assertEquals(List.of(), read(BODY + "\n" + line + "\n\n" + BODY), line);
    assertEquals(List.of(), read(line + "\n\n" + BODY), line);
    assertEquals(List.of(), read(BODY + "\n" + line), line);
  }

  @Test
  void readingsOfTheSeedsMarkTheSame() throws Exception {
    for (Reading reading : WorkspaceReader.read(Path.of("seeds")).readings()) {
      Article article = reading.article();
      assertEquals(
          covered(article, reading.furniture()),
          covered(article, Told.FURNITURE.read(article)),
          article.name());
      assertTrue(!reading.furniture().isEmpty());
    }
  }

  /** The characters of the article that are furniture and no white space. */
  private static BitSet covered(Article article, List<Furniture> furniture) {
    BitSet covered = new BitSet();
    for (Furniture stretch : furniture) {
      covered.set(stretch.evidence().span().start(), stretch.evidence().span().end());
    }
    for (int i = 0; i < article.text().length(); i++) {
      covered.set(i, covered.get(i) && !Character.isWhitespace(article.text().charAt(i)));
    }
    return covered;
  }
}
