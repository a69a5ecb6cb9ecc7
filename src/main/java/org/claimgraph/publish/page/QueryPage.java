package org.claimgraph.publish.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query with its result.
 *
 * @param title the question, or what the page is for
 * @param action where the form goes
 * @param fields the parameters of a shipped query; empty on the free form
 * @param sparql the text of the query
 * @param editable whether the text is a field of the form
 * @param table the result, when there is one
 * @param downloads the same result for programs
 * @param error why there is none
 * @param status HTTP status: 200 unless there is an error
 */
public record QueryPage(
    String title,
    String action,
    List<Field> fields,
    String sparql,
    boolean editable,
    @Nullable Table table,
    List<Link> downloads,
    @Nullable String error,
    int status) {

  /** A page before anything was asked. */
  public QueryPage(
      String title, String action, List<Field> fields, String sparql, boolean editable) {
    this(title, action, fields, sparql, editable, null, List.of(), null, 200);
  }

  /** The page with a result. */
  public QueryPage answered(Table result, List<Link> files) {
    return new QueryPage(title, action, fields, sparql, editable, result, files, null, 200);
  }

  /** The page with an error instead of a result. */
  public QueryPage failed(int as, String why) {
    return new QueryPage(title, action, fields, sparql, editable, null, List.of(), why, as);
  }

  /** The query that was asked, with whatever came of it; null before, and where none came of it. */
  public @Nullable String asked() {
    return table != null || (editable && error != null) ? sparql : null;
  }

  /** A parameter as a field of the form. */
  public record Field(String name, String value, String comment) {}

  /**
   * A result.
   *
   * @param columns names of the variables
   * @param rows one list a row, as long as {@code columns}
   * @param more whether the result has further rows
   */
  public record Table(List<String> columns, List<List<Link>> rows, boolean more) {}
}
