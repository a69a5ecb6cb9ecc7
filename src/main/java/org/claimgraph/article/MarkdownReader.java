package org.claimgraph.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown. {@linkplain FrontMatter What stands before the text} gives the metadata; where it
 * has no title, the first heading of first rank is it.
 */
final class MarkdownReader {
  /** Nobody nests deeper; a text that does would make the parser slow. */
  private static final int NESTING = 100;

  private static final Parser PARSER =
      Parser.builder().maxOpenBlockParsers(NESTING).maxInlineNesting(NESTING).build();

  private MarkdownReader() {}

  static Content read(DecodedText markdown) {
    FrontMatter front = FrontMatter.of(markdown.text());
    Node document = PARSER.parse(markdown.text().substring(front.end()));
    List<Warning> warnings = new ArrayList<>();
    Metadata metadata = front.metadata().or(heading(document)).checked(warnings);
    String text = MarkdownText.of(document);
    return new Content(Optional.empty(), markdown.with(text, warnings), metadata);
  }

  private static StatedMetadata heading(Node document) {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading && heading.getLevel() == 1) {
        return StatedMetadata.titled(MarkdownText.of(heading));
      }
    }
    return StatedMetadata.NONE;
  }
}
