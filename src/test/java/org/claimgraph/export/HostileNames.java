package org.claimgraph.export;

import java.util.List;

/** Names that break careless writers. */
final class HostileNames {
  /** Half of a character: Java can hold it, UTF-8 cannot. */
  static final String LONE_SURROGATE = "\uDFFF";

  static final List<String> ALL =
      List.of(
          "Léa \"the quote\" d'Arc",
          "]]> ends a CDATA section",
          "<script>alert(1)</script> & co; --> <!--",
          "two\nlines",
          "three\r\nlines\rhere",
          "a tab\there",
          "=HYPERLINK(\"http://example.org\")",
          "+1",
          "-1 + 1",
          "@SUM(A1)",
          "\t=1",
          "＝1",
          "null character \u0000 inside",
          "bell \u0007, escape \u001B and delete \u007F",
          "half a character " + LONE_SURROGATE + " inside",
          "no characters \uFFFE\uFFFF",
          "a whole one \uD83D\uDE00 and 한국 and e\u0301",
          "ends with a backslash \\",
          "\\N \\G \\\" \\l",
          "right to \u202Eleft\u202C: שלום",
          "line \u2028 separator \u0085 next line",
          "<b>html</b>",
          "&#92;N &amp; &lt; are no entities here",
          "a, b; c",
          "'",
          " spaces around ",
          "\u00A0");

  private HostileNames() {}
}
