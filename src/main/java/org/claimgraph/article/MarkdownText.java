package org.claimgraph.article;

import java.util.Locale;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Markdown as its reader sees it: one paragraph a block, without marks, pictures and HTML tags. */
final class MarkdownText {
  private final Paragraphs paragraphs = new Paragraphs();

  private MarkdownText() {}

  /**
   * The text of {@code root} and all below it; walked without the library's visitors, which
   * recurse.
   */
  static String of(Node root) {
    MarkdownText text = new MarkdownText();
    Node node = root;
    while (node != null) {
      text.write(node);
      Node child = node instanceof Image ? null : node.getFirstChild();
      node = child == null ? text.after(node, root) : child;
    }
    return text.paragraphs.toString();
  }

  /** The node behind {@code node} and all below it; the blocks that end on the way are closed. */
  private @Nullable Node after(Node node, Node root) {
    Node last = node;
    while (last != null && last != root) {
      if (last instanceof Block) {
        paragraphs.paragraph();
      }
      if (last.getNext() != null) {
        return last.getNext();
      }
      last = last.getParent();
    }
    return null;
  }

  private void write(Node node) {
    if (node instanceof Block) {
      paragraphs.paragraph();
    }
    if (node instanceof Text words) {
      paragraphs.words(words.getLiteral());
    } else if (node instanceof Code code) {
      paragraphs.words(code.getLiteral());
    } else if (node instanceof FencedCodeBlock code) {
      paragraphs.words(code.getLiteral());
    } else if (node instanceof IndentedCodeBlock code) {
      paragraphs.words(code.getLiteral());
    } else if (node instanceof SoftLineBreak) {
      paragraphs.words("\n");
    } else if (node instanceof HardLineBreak || isBreak(node)) {
      paragraphs.line();
    } else if (node instanceof HtmlBlock html) {
      html(html.getLiteral());
    }
  }

  private static boolean isBreak(Node node) {
    return node instanceof HtmlInline html
        && html.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br");
  }

  private void html(String literal) {
    for (String paragraph : MainText.shown(HtmlReader.parse(literal)).split("\n\n", -1)) {
      paragraphs.paragraph();
      paragraphs.words(paragraph);
    }
  }
}
