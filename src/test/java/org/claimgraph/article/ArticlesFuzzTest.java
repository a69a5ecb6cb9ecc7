package org.claimgraph.article;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;

/**
 * Hostile bytes for each reader. In the build the saved corpus runs ({@code
 * src/test/resources/org/claimgraph/article/ArticlesFuzzTestInputs}); {@code JAZZER_FUZZ=1 mvn test
 * -Dtest=ArticlesFuzzTest#page} looks for new ones.
 */
class ArticlesFuzzTest {

  @FuzzTest
  void page(byte[] bytes) {
    read(bytes, Format.HTML);
  }

  @FuzzTest
  void json(byte[] bytes) {
    read(bytes, Format.JSON);
  }

  @FuzzTest
  void markdown(byte[] bytes) {
    read(bytes, Format.MARKDOWN);
  }

  @FuzzTest
  void anything(byte[] bytes) {
    new Inputs(new ByteArrayInputStream(bytes)).read(List.of("-"), ArticlesFuzzTest::look);
  }

  private static void read(byte[] bytes, Format format) {
    look(Articles.read("fuzz", "fuzz", bytes, format, Optional.empty()));
  }

  private static void look(Outcome outcome) {
    if (outcome instanceof Document document) {
      String text = document.article().text();
      if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
        throw new AssertionError("a document without text: " + document);
      }
    } else if (outcome.toString().lines().count() != 1) {
      throw new AssertionError("a refusal of several lines: " + outcome);
    }
  }
}
