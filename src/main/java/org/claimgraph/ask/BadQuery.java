package org.claimgraph.ask;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;

/**
 * A text that is not a SPARQL query, or asks for what is refused. The message is one line: {@code
 * name:line:column: reason}.
 */
public final class BadQuery extends IllegalArgumentException {
  private static final Pattern LINE_AND_COLUMN =
      Pattern.compile("(?:Lexical error )?(?:at )?[Ll]ine (\\d+), column (\\d+)[.:]?");
  private static final Pattern UNEXPECTED =
      Pattern.compile("Encountered \" (?:\".*?\"|<.*?>) \"(.*?) \"\"");
  private static final Pattern EXPECTED = Pattern.compile("Was expecting.*");

  private final int line;
  private final int column;

  private BadQuery(String message, int line, int column, Throwable cause) {
    super(message, cause);
    this.line = line;
    this.column = column;
  }

  /** The line of the fault, counted from 1, or 0 when the fault is of the query as a whole. */
  public int line() {
    return line;
  }

  /** The column of the fault, counted from 1, or 0 when the fault is of the query as a whole. */
  public int column() {
    return column;
  }

  static BadQuery of(String name, String reason, Throwable cause) {
    return new BadQuery(name + ": " + reason, 0, 0, cause);
  }

  /** More brackets in brackets than the parser's stack holds; it does not say where. */
  static BadQuery tooDeep(String name, Throwable cause) {
    return of(name, "the query is nested too deep; expected fewer brackets.", cause);
  }

  /**
   * In the parser's words, made short. Its message names the token that it did not expect and where
   * that stands; its line and column are those of the token before, which is all there is when the
   * text ends too early.
   */
  static BadQuery of(String name, QueryException fault) {
    String said = String.valueOf(fault.getMessage()).replaceAll("\\s+", " ").strip();
    int line = 0;
    int column = 0;
    Matcher place = LINE_AND_COLUMN.matcher(said);
    if (place.find()) {
      line = Integer.parseInt(place.group(1));
      column = Integer.parseInt(place.group(2));
      said = place.replaceFirst("").strip();
    } else if (fault instanceof QueryParseException parse && parse.getLine() > 0) {
      line = parse.getLine();
      column = parse.getColumn();
    }
    Matcher unexpected = UNEXPECTED.matcher(said);
    String reason =
        said.startsWith("Encountered \"<EOF>\"")
            ? "the query ends too early"
            : unexpected.find()
                ? "unexpected " + unexpected.group(1)
                : EXPECTED.matcher(said).replaceFirst("").strip();
    return line == 0
        ? of(name, reason, fault)
        : new BadQuery("%s:%d:%d: %s".formatted(name, line, column, reason), line, column, fault);
  }
}
