package org.claimgraph.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads the article of a web page, and what the page says of it. Nothing is ever fetched. */
final class HtmlReader {
  /** As deep as browsers nest; what is deeper is moved up, so no text is lost. */
  private static final int DEPTH = 512;

  private HtmlReader() {}

  /**
   * Reads a page.
   *
   * @throws RefusedArticle with {@code no-text} if it holds no article
   */
  static Content read(DecodedText html) throws RefusedArticle {
    Document page = parse(html.text());
    List<Warning> warnings = new ArrayList<>();
    Metadata metadata = PageMetadata.of(page).checked(warnings);
    String text = MainText.of(page);
    if (text.isEmpty()) {
      throw new RefusedArticle(
          RefusalCode.NO_TEXT,
          "The page shows no text of an article; expected paragraphs of text.");
    }
    return new Content(Optional.empty(), html.with(text, warnings), metadata);
  }

  static Document parse(String html) {
    return Parser.htmlParser().setMaxDepth(DEPTH).parseInput(html, "");
  }
}
