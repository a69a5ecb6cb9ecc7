package org.claimgraph.publish.articles;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.claimgraph.article.Articles;
import org.claimgraph.article.Document;
import org.claimgraph.article.Format;
import org.claimgraph.article.Original;
import org.claimgraph.article.Outcome;
import org.claimgraph.article.RefusalCode;
import org.claimgraph.publish.http.ContentType;
import org.claimgraph.publish.http.Refusal;
import org.claimgraph.store.Store;

/**
 * What somebody sends, before it is read.
 *
 * @param format what its media type says it is
 * @param charset what its media type declares
 * @param name what the client calls it, if it calls it anything
 */
record Upload(Format format, Optional<String> charset, Optional<String> name) {
  private static final String OFFERED =
      "application/json, text/plain, text/markdown or text/html, or many articles as"
          + " application/x-ndjson";

  /**
   * What a request sends.
   *
   * @throws Refusal 415 when its media type is not one of an article
   */
  static Upload of(HttpServletRequest request) {
    return of(
        ContentType.of(request),
        ArticleName.of(request.getParameter("name"), request.getHeader("Content-Disposition")));
  }

  /**
   * The same for what is said to be of a media type.
   *
   * @throws Refusal 415 when it is not one of an article
   */
  static Upload of(String type, Optional<String> name) {
    return new Upload(format(ContentType.mediaType(type)), ContentType.charset(type), name);
  }

  private static Format format(String mediaType) {
    if (ContentType.JSON_LINES.contains(mediaType)) {
      return Format.JSON_LINES;
    }
    return switch (mediaType) {
      case "text/plain" -> Format.TEXT;
      case "text/markdown" -> Format.MARKDOWN;
      case "text/html", "application/xhtml+xml" -> Format.HTML;
      case "application/json", "application/ld+json" -> Format.JSON;
      default ->
          throw Refusal.of(415, "media-type-refused", "An article is sent as " + OFFERED + ".");
    };
  }

  /** Whether it is many articles. */
  boolean isLines() {
    return format == Format.JSON_LINES;
  }

  /**
   * Reads one article.
   *
   * @param admitted what the store makes of it, see {@link Store#admitted}
   * @throws Refusal with the status that fits what is wrong with it
   */
  Document read(HttpServletRequest request, UnaryOperator<Outcome> admitted) throws IOException {
    InputStream body = request.getInputStream();
    byte[] bytes = body.readNBytes(Articles.MAX_BYTES + 1);
    body.transferTo(OutputStream.nullOutputStream()); // who still sends would miss the answer
    return read(bytes, admitted);
  }

  private void checkLength(long length) {
    if (length > Articles.MAX_BYTES) {
      throw Refusal.of(
              413,
              RefusalCode.TOO_LARGE.toString(),
              "An article may have up to %s bytes; many articles may be JSON Lines."
                  .formatted(Articles.MAX_BYTES))
          .in(input(), "");
    }
  }

  private String input() {
    return name.orElse("body");
  }

  /**
   * The same for the bytes of one article.
   *
   * @throws Refusal with the status that fits what is wrong with it
   */
  Document read(byte[] bytes, UnaryOperator<Outcome> admitted) {
    if (isLines()) {
      throw Refusal.of(415, "media-type-refused", "One article is expected here, not JSON Lines.");
    }
    checkLength(bytes.length);
    String input = input();
    // Without a name it goes by the hash of its bytes, as its address does.
    Original nameless = new Original("", format, charset, bytes);
    Outcome outcome =
        admitted.apply(
            new Original(
                    name.orElseGet(() -> nameless.sha256().substring(0, 16)),
                    format,
                    charset,
                    bytes)
                .read(input));
    if (outcome instanceof Document document) {
      return document;
    }
    throw refusal((org.claimgraph.article.Refusal) outcome);
  }

  /** A refused article as an answer. */
  static Refusal refusal(org.claimgraph.article.Refusal article) {
    return Refusal.of(status(article.code()), article.code().toString(), article.says())
        .in(article.input(), article.at().orElse(""));
  }

  /** The HTTP status that fits. */
  static int status(RefusalCode code) {
    return switch (code) {
      case TOO_LARGE -> 413;
      case UNSUPPORTED_TYPE, BINARY -> 415;
      case NOT_VALID_JSON -> 400;
      default -> 422;
    };
  }

  /** The text of a short body in UTF-8. */
  static String text(HttpServletRequest request) throws IOException {
    return new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
