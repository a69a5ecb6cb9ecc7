package org.claimgraph.ask;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;

/** A text that is not a SPARQL query. The message is one line: {@code name:line:column: reason}. */
public final class BadQuery extends IllegalArgumentException {
  // The parser reports the last token it liked; its message also names the first that it did not.
  private static final Pattern UNEXPECTED =
      Pattern.compile(
          "Encountered \"\\s*(?:\".*?\"|<.*?>)\\s\"?(.*?)\\s*\"\"? at line (\\d+), column (\\d+)",
          Pattern.DOTALL);
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:Lexical error at )?line (\\d+), column (\\d+)[.:]?\\s*", Pattern.CASE_INSENSITIVE);

  private final int line;
  private final int column;

  private BadQuery(String message, int line, int column, Throwable cause) {
    super(message, cause);
    this.line = line;
    this.column = column;
  }

  /** The line of the fault, counted from 1, or -1 when the fault is of the query as a whole. */
  public int line() {
    return line;
  }

  /** The column of the fault, counted from 1, or -1 when the fault is of the query as a whole. */
  public int column() {
    return column;
  }

  static BadQuery of(String name, QueryException fault) {
    String said = String.valueOf(fault.getMessage()).strip();
    Matcher unexpected = UNEXPECTED.matcher(said);
    if (unexpected.find()) {
      String token = unexpected.group(1).isEmpty() ? "end of query" : unexpected.group(1);
      return at(
          name,
          Integer.parseInt(unexpected.group(2)),
          Integer.parseInt(unexpected.group(3)),
          "unexpected " + token,
          fault);
    }
    Matcher place = PLACE.matcher(said);
    if (place.find()) {
      String reason = place.replaceFirst("").replaceAll("\\s+", " ").strip();
      return at(
          name, Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)), reason, fault);
    }
    String reason = said.replaceAll("\\s+", " ");
    return fault instanceof QueryParseException parse && parse.getLine() > 0
        ? at(name, parse.getLine(), parse.getColumn(), reason, fault)
        : new BadQuery(name + ": " + reason, -1, -1, fault);
  }

  private static BadQuery at(String name, int line, int column, String reason, Throwable cause) {
    return new BadQuery("%s:%d:%d: %s".formatted(name, line, column, reason), line, column, cause);
  }
}
