package org.claimgraph.article;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * The part of a page that is the article. What the page itself marks as {@code articleBody} is
 * believed; otherwise Mozilla's Readability decides; where it finds nothing, or the page is too
 * tangled for it, the one {@code <article>} or {@code <main>} is taken, or the whole page.
 */
final class MainText {
  /**
   * Readability compares siblings with one another; pages with more elements are not given to it.
   */
  private static final int MOST_ELEMENTS = 10_000;

  /** It also looks from each element up to the root; this limits the sum of all those ways. */
  private static final int LONGEST_WAYS = 300_000;

  /** It wants to know where the page lies, to complete its links, which we do not read. */
  private static final String ADDRESS = "https://localhost/";

  private static final String ARTICLE_BODY = "[itemprop=articleBody]";

  private MainText() {}

  /** The text of the article; empty if the page shows none. */
  static String of(Document page) {
    Element body = page.body();
    body.filter(new Unread());
    // One that goes on over paragraphs was never closed and holds what follows it as well.
    String headline =
        headline(body).map(FlowText::of).filter(text -> !text.contains("\n\n")).orElse("");
    String article =
        marked(body).or(() -> readable(page)).orElseGet(() -> FlowText.of(widest(body)));
    boolean complete = headline.isEmpty() || article.isEmpty() || article.startsWith(headline);
    return complete ? article : headline + "\n\n" + article;
  }

  /** All of a piece of HTML that is running text and that readers see. */
  static String shown(Document piece) {
    piece.body().filter(new Unread());
    return FlowText.of(piece.body());
  }

  /** The one headline of first rank; of several none is the article's for certain. */
  private static Optional<Element> headline(Element body) {
    Elements marked = body.select("h1[itemprop=headline]");
    return only(marked.isEmpty() ? body.select("h1") : marked);
  }

  private static Optional<String> marked(Element body) {
    List<Element> parts =
        body.select(ARTICLE_BODY).stream()
            .filter(part -> part.parent() == null || part.parent().closest(ARTICLE_BODY) == null)
            .toList();
    return Optional.of(parts.stream().map(FlowText::of).collect(Collectors.joining("\n\n")))
        .filter(text -> !text.isBlank());
  }

  private static Optional<String> readable(Document page) {
    if (isTangled(page)) {
      return Optional.empty();
    }
    // Readability takes the tree apart; the whole page is needed if it finds nothing.
    Document copy = page.clone();
    // Where it is at a loss it returns everything, the window's title included.
    copy.head().empty();
    return Optional.ofNullable(new Readability4J(ADDRESS, copy).parse().getArticleContent())
        .map(FlowText::of)
        .filter(text -> !text.isBlank());
  }

  private static boolean isTangled(Document page) {
    AtomicLong elements = new AtomicLong();
    AtomicLong ways = new AtomicLong();
    page.traverse(
        (node, depth) -> {
          elements.addAndGet(node instanceof Element ? 1 : 0);
          ways.addAndGet(depth);
        });
    return elements.get() > MOST_ELEMENTS || ways.get() > LONGEST_WAYS;
  }

  private static Element widest(Element body) {
    return only(body.select("article"))
        .or(() -> only(body.select("main, [role=main]")))
        .orElse(body);
  }

  private static Optional<Element> only(Elements found) {
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
