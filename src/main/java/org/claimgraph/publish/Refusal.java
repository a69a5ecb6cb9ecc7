package org.claimgraph.publish;

import org.jspecify.annotations.Nullable;

/** A request that gets an error, with the one sentence that says why. */
final class Refusal extends RuntimeException {
  private final int status;
  private final String code;
  private final String says;
  private final @Nullable Place place;

  /** Where in the text of a query, both counted from 1. */
  record Place(int line, int column) {}

  private Refusal(int status, String code, String says, @Nullable Place place) {
    super(says, null, false, false); // an answer, not an accident: no stack trace
    this.status = status;
    this.code = code;
    this.says = says;
    this.place = place;
  }

  /**
   * An error.
   *
   * @param status HTTP status
   * @param code short name for programs, such as {@code service-refused}
   * @param says a sentence for people
   */
  static Refusal of(int status, String code, String says) {
    return new Refusal(status, code, says, null);
  }

  /** A query that does not parse; {@code line} and {@code column} count from 1. */
  static Refusal syntax(String says, int line, int column) {
    return new Refusal(400, "syntax-error", says, new Place(line, column));
  }

  static Refusal notFound(String says) {
    return of(404, "not-found", says);
  }

  static Refusal timeLimit() {
    return of(
        503, "time-limit", "The query ran into the time limit and was stopped; ask for less.");
  }

  static Refusal tooMany() {
    return of(
        429, "too-many-queries", "Too many queries are running already; ask again in a moment.");
  }

  static Refusal notAcceptable(String offered) {
    return of(406, "not-acceptable", "This is available as " + offered + ".");
  }

  int status() {
    return status;
  }

  String code() {
    return code;
  }

  String says() {
    return says;
  }

  @Nullable Place place() {
    return place;
  }
}
