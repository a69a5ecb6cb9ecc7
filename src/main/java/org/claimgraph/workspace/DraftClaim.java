package org.claimgraph.workspace;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.claimgraph.article.Sha256;
import org.claimgraph.claim.Claim;
import org.claimgraph.interpret.FoundClaim;
import org.claimgraph.text.Lines;
import org.claimgraph.text.Span;

/**
 * A claim as a draft proposes it.
 *
 * @param claim the record
 * @param rule id of the rule that found it
 * @param turtle its block in a reading
 */
record DraftClaim(Claim claim, String rule, String turtle) {
  /** How many characters of the text are shown on each side of the quote. */
  private static final int AROUND = 60;

  static DraftClaim of(FoundClaim found, ClaimTurtle turtle) {
    return new DraftClaim(found.claim(), found.attribution().rule(), turtle.of(found.claim()));
  }

  Span span() {
    return claim.quote().span();
  }

  /** The proposal's id: another one whenever anything in the block is another. */
  String id() {
    return Sha256.hex(turtle.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
  }

  /** The proposal as the draft keeps it in mind. */
  String proposal(Quotes quotes) {
    return "<#%s> cg:review cg:proposed ; cg:quote %s%s ."
        .formatted(
            id(),
            ClaimTurtle.literal(claim.quote().words()),
            claim
                .disambiguation()
                .or(() -> quotes.prefix(span()))
                .map(prefix -> " ; cg:prefix " + ClaimTurtle.literal(prefix))
                .orElse(""));
  }

  /** The rule, how often it is right, and the words around the quote: one line, no comment sign. */
  String remark(Lines lines) {
    String precision =
        claim
            .origin()
            .confidence()
            .map(p -> String.format(Locale.ROOT, "precision %.2f", p))
            .orElse("precision not measured");
    return "%s, %s, line %s: %s[…]%s"
        .formatted(rule, precision, lines.line(span().start()), before(), after());
  }

  /** As many whole words as fit, of the line that the quote begins in. */
  private String before() {
    String text = claim.article().text();
    int line = text.lastIndexOf('\n', span().start() - 1) + 1;
    int from = Math.max(line, span().start() - AROUND);
    while (from > line && from < span().start() && !Character.isWhitespace(text.charAt(from - 1))) {
      from++;
    }
    return oneLine(text.substring(from, span().start()));
  }

  private String after() {
    String text = claim.article().text();
    int next = text.indexOf('\n', span().end());
    int line = next < 0 ? text.length() : next;
    int to = Math.min(line, span().end() + AROUND);
    while (to < line && to > span().end() && !Character.isWhitespace(text.charAt(to))) {
      to--;
    }
    return oneLine(text.substring(span().end(), to)).stripTrailing();
  }

  /** A comment of Turtle ends with its line, and nothing in it should move a cursor. */
  private static String oneLine(String words) {
    StringBuilder line = new StringBuilder(words.length());
    words
        .codePoints()
        .map(c -> Character.isISOControl(c) || Character.isWhitespace(c) ? ' ' : c)
        .filter(c -> c != ' ' || line.isEmpty() || line.charAt(line.length() - 1) != ' ')
        .forEach(line::appendCodePoint);
    return line.toString();
  }
}
