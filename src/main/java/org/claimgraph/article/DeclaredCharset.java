package org.claimgraph.article;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The charset that a web page declares of itself: in {@code <meta charset>}, in {@code <meta
 * http-equiv content="…; charset=…">} or in an XML declaration. As in browsers only the beginning
 * of the page is looked at (the HTML standard says 1,024 bytes; some pages need a little more).
 */
final class DeclaredCharset {
  private static final int HEAD = 4096;
  private static final String ENDS = "\"'>;/? \t\r\n";

  private DeclaredCharset() {}

  static Optional<String> of(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    if (head.startsWith("<?xml")) {
      int end = head.indexOf("?>");
      Optional<String> named = value(head.substring(0, Math.max(end, 0)), "encoding");
      if (named.isPresent()) {
        return named;
      }
    }
    for (int meta = head.indexOf("<meta"); meta >= 0; meta = head.indexOf("<meta", meta + 1)) {
      int end = head.indexOf('>', meta);
      Optional<String> named =
          value(head.substring(meta, end < 0 ? head.length() : end), "charset");
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  /** What stands behind {@code key =}, without quotation marks. */
  private static Optional<String> value(String head, String key) {
    int at = head.indexOf(key);
    if (at < 0) {
      return Optional.empty();
    }
    int i = pass(head, at + key.length(), " \t\r\n");
    if (i >= head.length() || head.charAt(i) != '=') {
      return Optional.empty();
    }
    int start = pass(head, i + 1, " \t\r\n\"'");
    int end = start;
    while (end < head.length() && ENDS.indexOf(head.charAt(end)) < 0) {
      end++;
    }
    return start == end ? Optional.empty() : Optional.of(head.substring(start, end));
  }

  private static int pass(String head, int from, String characters) {
    int i = from;
    while (i < head.length() && characters.indexOf(head.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }
}
