package org.claimgraph.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article. It may say it several times; the more deliberate word wins:
 * JSON-LD, then OpenGraph, then {@code <meta>} by name, then what is marked in the text itself.
 */
final class PageMetadata {
  private static final List<String> OPEN_GRAPH_TITLE = List.of("og:title");
  private static final List<String> OPEN_GRAPH_AUTHOR =
      List.of("article:author", "og:article:author");
  private static final List<String> OPEN_GRAPH_SITE = List.of("og:site_name");
  private static final List<String> OPEN_GRAPH_DATE =
      List.of("article:published_time", "og:article:published_time");
  private static final List<String> OPEN_GRAPH_URL = List.of("og:url");

  private static final List<String> TITLE =
      List.of(
          "dc.title", "dcterms.title", "citation_title", "parsely-title", "twitter:title", "title");
  private static final List<String> AUTHOR =
      List.of(
          "author", "dc.creator", "dcterms.creator", "citation_author", "parsely-author", "byl");
  private static final List<String> PUBLISHER =
      List.of(
          "publisher",
          "dc.publisher",
          "dcterms.publisher",
          "citation_publisher",
          "application-name");
  private static final List<String> DATE =
      List.of(
          "date",
          "pubdate",
          "publishdate",
          "publish-date",
          "datepublished",
          "dc.date",
          "dc.date.issued",
          "dcterms.date",
          "dcterms.created",
          "dcterms.issued",
          "citation_publication_date",
          "parsely-pub-date",
          "sailthru.date");

  private static final int MOST_AUTHORS = 20;

  private PageMetadata() {}

  static StatedMetadata of(Document page) {
    return jsonLd(page).or(openGraph(page)).or(named(page)).or(marked(page));
  }

  /**
   * The first block of JSON-LD that describes an article; broken ones are passed over, as in
   * browsers.
   */
  private static StatedMetadata jsonLd(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        Optional<JsonObject> article = article(StrictJson.parse(script.data()));
        if (article.isPresent()) {
          return SchemaOrg.metadata(article.get());
        }
      } catch (RefusedArticle e) {
        // What the page says to machines is broken; it says it to readers as well.
      }
    }
    return StatedMetadata.NONE;
  }

  private static Optional<JsonObject> article(JsonElement value) {
    Deque<JsonElement> open = new ArrayDeque<>(List.of(value));
    while (!open.isEmpty()) {
      JsonElement next = open.pop();
      if (next instanceof JsonArray array) {
        array.forEach(open::add);
      } else if (next instanceof JsonObject object) {
        if (isArticle(object)) {
          return Optional.of(object);
        }
        Stream.of("@graph", "mainEntity", "mainEntityOfPage")
            .map(object::get)
            .filter(v -> v instanceof JsonObject || v instanceof JsonArray)
            .forEach(open::add);
      }
    }
    return Optional.empty();
  }

  /** {@code Article} and the many types under it. */
  private static boolean isArticle(JsonObject object) {
    return SchemaOrg.texts(object, "@type").stream()
        .anyMatch(t -> t.endsWith("Article") || t.endsWith("Posting") || t.equals("Report"));
  }

  private static StatedMetadata openGraph(Document page) {
    return new StatedMetadata(
        meta(page, "property", OPEN_GRAPH_TITLE).findFirst(),
        meta(page, "property", OPEN_GRAPH_AUTHOR).filter(a -> !a.contains("://")).toList(),
        meta(page, "property", OPEN_GRAPH_SITE).findFirst(),
        meta(page, "property", OPEN_GRAPH_DATE).findFirst(),
        // The canonical link is the same statement, made by a standard (RFC 6596).
        attribute(page, "link[rel=canonical]", "href")
            .or(() -> meta(page, "property", OPEN_GRAPH_URL).findFirst()));
  }

  private static StatedMetadata named(Document page) {
    return new StatedMetadata(
        meta(page, "name", TITLE).findFirst(),
        meta(page, "name", AUTHOR).toList(),
        meta(page, "name", PUBLISHER).findFirst(),
        meta(page, "name", DATE).findFirst(),
        Optional.empty());
  }

  private static StatedMetadata marked(Document page) {
    return new StatedMetadata(
        text(page, "[itemprop=headline]").or(() -> text(page, "h1")).or(() -> text(page, "title")),
        page.select("[itemprop=author], a[rel=author]").stream()
            .limit(MOST_AUTHORS)
            .map(e -> text(e, "[itemprop=name]").orElseGet(() -> FlowText.of(e)))
            .toList(),
        text(page, "[itemprop=publisher] [itemprop=name]"),
        attribute(page, "[itemprop=datePublished]", "content")
            .or(() -> attribute(page, "time[itemprop=datePublished], time[pubdate]", "datetime"))
            .or(() -> attribute(page, "article time[datetime], header time[datetime]", "datetime"))
            .or(() -> attribute(page, "time[datetime]", "datetime"))
            .or(() -> text(page, "time")),
        Optional.empty());
  }

  /**
   * The contents of the elements whose {@code key} is one of {@code names}, the first name first.
   */
  private static Stream<String> meta(Document page, String key, List<String> names) {
    return names.stream()
        .map(name -> page.select("meta[" + key + "=" + name + "]").eachAttr("content"))
        .filter(contents -> contents.stream().anyMatch(c -> !c.isBlank()))
        .limit(1)
        .flatMap(List::stream)
        .filter(c -> !c.isBlank());
  }

  private static Optional<String> attribute(Document page, String query, String attribute) {
    return Optional.ofNullable(page.selectFirst(query))
        .map(e -> e.attr(attribute))
        .filter(value -> !value.isBlank());
  }

  private static Optional<String> text(Element within, String query) {
    return Optional.ofNullable(within.selectFirst(query))
        .map(FlowText::of)
        .filter(text -> !text.isEmpty());
  }
}
