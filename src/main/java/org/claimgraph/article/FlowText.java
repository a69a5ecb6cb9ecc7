package org.claimgraph.article;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** A tree of HTML as running text: each block is a paragraph, {@code <br>} is a line end. */
final class FlowText implements NodeVisitor {
  /** What a browser lays out as a block, and the cells of tables: pages are laid out in them. */
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  private final Paragraphs paragraphs = new Paragraphs();

  private FlowText() {}

  static String of(Node root) {
    FlowText flow = new FlowText();
    // jsoup walks without recursion: depth costs no stack.
    root.traverse(flow);
    return flow.paragraphs.toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      paragraphs.words(words.getWholeText());
    } else if (node.nameIs("br")) {
      paragraphs.line();
    } else {
      edge(node);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    edge(node);
  }

  private void edge(Node node) {
    if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
      paragraphs.paragraph();
    }
  }
}
