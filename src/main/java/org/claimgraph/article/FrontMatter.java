package org.claimgraph.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What stands between two lines {@code ---} at the beginning of a Markdown file: fields of YAML, of
 * which the plain ones are read ({@code key: value}, {@code key: [a, b]}, and lists of {@code - a}
 * below their key).
 *
 * @param fields values by key in lower case
 * @param end where the text begins behind it, in UTF-16 units; 0 if there is none
 */
record FrontMatter(Map<String, List<String>> fields, int end) {
  /** A line across that opens a text is no front matter just because another follows far below. */
  private static final int MOST_LINES = 200;

  static FrontMatter of(String markdown) {
    Map<String, List<String>> fields = new TreeMap<>();
    int start = lineEnd(markdown, 0);
    if (!markdown.substring(0, start).strip().equals("---")) {
      return new FrontMatter(fields, 0);
    }
    List<String> values = new ArrayList<>();
    for (int lines = 0; lines < MOST_LINES && start < markdown.length(); lines++) {
      int end = lineEnd(markdown, start);
      String line = markdown.substring(start, end);
      start = end;
      String words = line.strip();
      int colon = line.indexOf(':');
      if (words.equals("---") || words.equals("...")) {
        return new FrontMatter(fields, start);
      }
      if (words.startsWith("- ")) {
        add(words.substring(2), values);
      } else if (colon > 0 && !Character.isWhitespace(line.charAt(0))) {
        values = new ArrayList<>();
        fields.put(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), values);
        addAll(line.substring(colon + 1).strip(), values);
      }
    }
    return new FrontMatter(Map.of(), 0);
  }

  StatedMetadata metadata() {
    return new StatedMetadata(
        first("title", "headline"),
        values("author", "authors", "byline").stream().toList(),
        first("publisher", "publication", "source", "site"),
        first("date", "published", "datepublished", "pubdate"),
        first("url", "canonical", "canonical_url", "link"));
  }

  private Optional<String> first(String... keys) {
    return values(keys).stream().findFirst();
  }

  private List<String> values(String... keys) {
    for (String key : keys) {
      List<String> found = fields.getOrDefault(key, List.of());
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static void addAll(String value, List<String> values) {
    if (value.startsWith("[") && value.endsWith("]")) {
      for (String each : value.substring(1, value.length() - 1).split(",", -1)) {
        add(each, values);
      }
    } else {
      add(value, values);
    }
  }

  private static void add(String value, List<String> values) {
    String plain = value.strip();
    boolean quoted =
        plain.length() >= 2
            && (plain.charAt(0) == '"' || plain.charAt(0) == '\'')
            && plain.charAt(0) == plain.charAt(plain.length() - 1);
    String words = quoted ? plain.substring(1, plain.length() - 1) : plain;
    if (!words.isBlank()) {
      values.add(words);
    }
  }

  private static int lineEnd(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end + 1;
  }
}
