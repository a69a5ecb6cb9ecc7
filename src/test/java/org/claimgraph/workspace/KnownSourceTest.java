package org.claimgraph.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.claimgraph.article.Articles;
import org.claimgraph.article.Document;
import org.claimgraph.article.Format;
import org.claimgraph.interpret.Circumstances;
import org.claimgraph.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class KnownSourceTest {
  private static final String PAGE =
      """
      {"headline": "Soldiers in Kursk", "author": ["BBC", "Nobody We Know"],
       "datePublished": "2024-10-24", "articleBody": "The Kremlin said that they are in Kursk."}
      """;

  @Test
  void whatAFileSaysHelpsTheSameWithTriplesAndWithout() throws NoWorkspace {
    Workspace seeds = Seeds.names();
    Lexicon lexicon = seeds.lexicon();
    Document document =
        (Document)
            Articles.read(
                "a", "a", PAGE.getBytes(StandardCharsets.UTF_8), Format.JSON, Optional.empty());
    Circumstances direct = seeds.circumstances(document);
    assertFalse(direct.authors().isEmpty());
    assertFalse(direct.published().isEmpty());
    assertEquals(
        KnownSource.circumstances(
            KnownSource.of(document.article(), document.metadata(), lexicon), lexicon),
        direct);
  }
}
