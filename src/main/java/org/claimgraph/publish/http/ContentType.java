package org.claimgraph.publish.http;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a request says of its body. Asked from the header itself: Jetty throws at odd charsets. */
public final class ContentType {
  /** Media types of many articles, one a line. */
  public static final Set<String> JSON_LINES = Set.of("application/x-ndjson", "application/jsonl");

  private static final Pattern CHARSET =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\";\\s]+)");

  private ContentType() {}

  /** The header; empty if there is none. */
  public static String of(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Content-Type")).orElse("");
  }

  /** The media type without its parameters, in small letters. */
  public static String mediaType(String contentType) {
    return contentType.replaceFirst("(?s);.*", "").strip().toLowerCase(Locale.ROOT);
  }

  /** The charset that the header names. */
  public static Optional<String> charset(String contentType) {
    Matcher charset = CHARSET.matcher(contentType);
    return charset.find() ? Optional.of(charset.group(1)) : Optional.empty();
  }

  /**
   * Sees that the charset is one that there is.
   *
   * @throws Refusal 415 if it is not
   */
  public static void checkCharset(HttpServletRequest request) {
    charset(of(request))
        .filter(name -> !isKnown(name))
        .ifPresent(
            name -> {
              throw Refusal.of(
                  415, "charset-refused", "There is no such charset; expected charset=utf-8.");
            });
  }

  private static boolean isKnown(String charset) {
    try {
      return Charset.isSupported(charset);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }
}
