package org.claimgraph.workspace;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimgraph.article.Article;
import org.claimgraph.lexicon.Lexicon;

/**
 * Hostile Turtle as a reading. In the build the saved corpus runs; {@code JAZZER_FUZZ=1 mvn test
 * -Dtest=ReadingFuzzTest} looks for new ones.
 */
class ReadingFuzzTest {
  private static final Article ARTICLE =
      new Article(
          "a", "The mayor said that the bridge is safe. The bridge is safe.", "0".repeat(64));

  private static final Lexicon NOBODY =
      new Lexicon(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

  /** Whatever it says, each claim's words stand in the article, and what is wrong is a finding. */
  @FuzzTest
  void reading(byte[] bytes) {
    List<Finding> findings = new ArrayList<>();
    Readings.read("readings/a.ttl", bytes, ARTICLE, List.of(), NOBODY, findings)
        .ifPresent(
            reading ->
                reading
                    .claims()
                    .forEach(
                        claim -> {
                          if (!ARTICLE.text().contains(claim.quote().words())) {
                            throw new AssertionError("not in the article: " + claim.quote());
                          }
                        }));
    for (Finding finding : findings) {
      if (finding.toString().lines().count() != 1) {
        throw new AssertionError("a finding of several lines: " + finding);
      }
    }
  }
}
