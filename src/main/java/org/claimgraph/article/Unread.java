package org.claimgraph.article;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/** Takes out of a page what is no running text, what stands beside it, and what no reader sees. */
final class Unread implements NodeFilter {
  private static final Set<String> NAMES =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "embed",
          "applet",
          "svg",
          "math",
          "canvas",
          "audio",
          "video",
          "map",
          "dialog",
          "datalist",
          "button",
          "input",
          "select",
          "textarea",
          "label",
          "progress",
          "meter",
          "nav",
          "aside",
          "footer",
          "figcaption",
          "caption",
          "rp",
          "rt",
          "del");

  private static final Set<String> ROLES =
      Set.of("navigation", "complementary", "contentinfo", "search", "menu", "dialog", "alert");

  /** For screen readers alone, and what WordPress calls its captions. */
  private static final Set<String> CLASSES =
      Set.of("sr-only", "screen-reader-text", "visually-hidden", "wp-caption-text");

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof Comment) {
      return FilterResult.REMOVE;
    }
    boolean unread =
        node instanceof Element element
            && !element.nameIs("body")
            && (NAMES.contains(element.normalName()) || isBeside(element) || isHidden(element));
    return unread ? FilterResult.REMOVE : FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    return FilterResult.CONTINUE;
  }

  private static boolean isBeside(Element element) {
    return element.hasAttr("role") && ROLES.contains(element.attr("role"));
  }

  private static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return style.contains("display:none")
        || style.contains("visibility:hidden")
        || element.classNames().stream().anyMatch(CLASSES::contains);
  }
}
