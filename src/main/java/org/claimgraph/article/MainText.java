package org.claimgraph.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * The part of a page that is the article. What the page itself marks as {@code articleBody} is
 * believed; otherwise Mozilla's Readability decides, and where it finds nothing, the whole page is
 * taken. Beforehand everything goes that is no running text or that no reader sees.
 */
final class MainText {
  /** What is no part of the running text, by the element's name. */
  private static final String NO_TEXT =
      "script, style, noscript, template, iframe, object, embed, applet, svg, math, canvas, audio, video,"
          + " map, dialog, datalist, button, input, select, textarea, label, progress, meter, nav, aside,"
          + " footer, figcaption, caption, rp, rt, del";

  /** What is hidden from readers, or marked as standing beside the text. */
  private static final String HIDDEN =
      "[hidden], [aria-hidden=true], [style*=display:none], [style*=display: none],"
          + " [style*=visibility:hidden], [style*=visibility: hidden], [role=navigation],"
          + " [role=complementary], [role=contentinfo], [role=search], [role=menu], [role=dialog],"
          + " [role=alert], .wp-caption-text, .sr-only, .screen-reader-text, .visually-hidden";

  /**
   * Readability's work grows faster than the page; larger pages than any article's are not given to
   * it.
   */
  private static final int MOST_ELEMENTS = 20_000;

  private MainText() {}

  /** The text of the article; empty if the page shows none. */
  static String of(Document page) {
    Element body = page.body();
    strip(page);
    Optional<Element> headline = headline(body);
    String headlineText = headline.map(FlowText::of).orElse("");
    String text = marked(body).or(() -> readable(page)).orElseGet(() -> FlowText.of(page.body()));
    boolean has = headlineText.isEmpty() || text.startsWith(headlineText);
    return has || text.isEmpty() ? text : headlineText + "\n\n" + text;
  }

  /** All of a page, or a piece of one, that is running text and that readers see. */
  static String shown(Document page) {
    strip(page);
    return FlowText.of(page.body());
  }

  private static void strip(Document page) {
    page.body().select(NO_TEXT).remove();
    page.body().select(HIDDEN).not("body").remove();
  }

  /** The one headline of first rank; where there are several, none is the article's for certain. */
  private static Optional<Element> headline(Element body) {
    Elements marked = body.select("h1[itemprop=headline]");
    Elements all = marked.isEmpty() ? body.select("h1") : marked;
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  private static Optional<String> marked(Element body) {
    List<Element> parts =
        body.select("[itemprop=articleBody]").stream()
            .filter(
                e -> e.parents().stream().noneMatch(p -> p.attr("itemprop").equals("articleBody")))
            .toList();
    return Optional.of(parts.stream().map(FlowText::of).collect(Collectors.joining("\n\n")))
        .filter(text -> !text.isBlank());
  }

  private static Optional<String> readable(Document page) {
    if (page.getAllElements().size() > MOST_ELEMENTS) {
      return Optional.empty();
    }
    // Readability takes the tree apart; the whole page is needed if it finds nothing.
    Document copy = page.clone();
    return Optional.ofNullable(new Readability4J("", copy).parse().getArticleContent())
        .map(FlowText::of)
        .filter(text -> !text.isBlank());
  }
}
