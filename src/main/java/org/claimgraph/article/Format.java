package org.claimgraph.article;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that articles come in. */
public enum Format {
  TEXT("txt text"),
  MARKDOWN("md markdown"),
  HTML("html htm xhtml"),
  JSON("json"),
  JSON_LINES("jsonl ndjson");

  /** As far as a page may clear its throat before it says that it is one. */
  private static final int HEAD = 2048;

  private static final List<String> PAGE_STARTS = List.of("<!doctype html", "<html");
  private static final List<String> PAGE_PARTS =
      List.of("<head", "<body", "<title", "<meta", "<article", "<main", "<div", "<h1", "<p>");

  private final String endings;

  Format(String endings) {
    this.endings = endings;
  }

  /** The endings of file names, without the dot, the usual one first. */
  public List<String> endings() {
    return List.of(endings.split(" ", -1));
  }

  /** The format that the ending of a file's name tells, whatever its case. */
  public static Optional<Format> ofName(String fileName) {
    int dot = fileName.lastIndexOf('.');
    String ending = fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(f -> dot >= 0 && f.endings().contains(ending))
        .findFirst();
  }

  /**
   * The format of a file: what its first bytes say beyond doubt, then what its name says, then what
   * its first bytes make likely. Never {@link #JSON_LINES} or {@link #MARKDOWN} unless the name
   * says so: what they hold looks like {@link #JSON} and {@link #TEXT}.
   */
  public static Format of(String fileName, byte[] bytes) {
    String head = head(bytes);
    if (PAGE_STARTS.stream().anyMatch(head::startsWith)) {
      return HTML;
    }
    return ofName(fileName).orElseGet(() -> likely(head));
  }

  private static Format likely(String head) {
    if (head.startsWith("<?xml") ? head.contains("<html") : isPage(head)) {
      return HTML;
    }
    return head.startsWith("{") || head.startsWith("[{") ? JSON : TEXT;
  }

  private static boolean isPage(String head) {
    return head.startsWith("<!--")
        ? PAGE_STARTS.stream().anyMatch(head::contains)
        : PAGE_PARTS.stream().anyMatch(head::startsWith);
  }

  /**
   * ASCII letters of the beginning in lower case, whatever the charset; marks and spaces are passed
   * over.
   */
  private static String head(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD);
    StringBuilder head = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      // UTF-16 has a zero beside each letter of ASCII.
      if (bytes[i] > 0 && !(head.isEmpty() && bytes[i] <= ' ')) {
        head.append((char) bytes[i]);
      }
    }
    return head.toString().toLowerCase(Locale.ROOT);
  }

  /** Name of the format as people write it. */
  @Override
  public String toString() {
    return switch (this) {
      case TEXT -> "plain text";
      case MARKDOWN -> "Markdown";
      case HTML -> "HTML";
      case JSON -> "JSON";
      case JSON_LINES -> "JSON Lines";
    };
  }
}
