package org.claimgraph.publish.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request that gets an error, with the one sentence that says why. */
public final class Refusal extends RuntimeException {
  private final int status;
  private final String code;
  private final String says;
  private final @Nullable Place place;
  private final Map<String, String> headers;

  /**
   * Where the fault is.
   *
   * @param input which part of what was sent: {@code query}, or the name of an article
   * @param at where in it, empty if it is wrong as a whole; such as {@code 3:14} for line and
   *     column, both counted from 1, or {@code /articleBody}, a JSON Pointer
   */
  public record Place(String input, String at) {}

  private Refusal(
      int status, String code, String says, @Nullable Place place, Map<String, String> headers) {
    super(says, null, false, false); // an answer, not an accident: no stack trace
    this.status = status;
    this.code = code;
    this.says = says;
    this.place = place;
    this.headers = headers;
  }

  /**
   * An error.
   *
   * @param status HTTP status
   * @param code short name for programs, such as {@code service-refused}
   * @param says a sentence for people
   */
  public static Refusal of(int status, String code, String says) {
    return new Refusal(status, code, says, null, Map.of());
  }

  /** A query that does not parse; {@code line} and {@code column} count from 1. */
  public static Refusal syntax(String says, int line, int column) {
    return of(400, "syntax-error", says).in("query", line + ":" + column);
  }

  /** What is sent cannot be read to its end, for a reason that HTTP has a status for. */
  public static Refusal unreadable(int status) {
    return status == 408
        ? of(408, "too-slow", "What was sent came too slowly; expected all of it in one go.")
        : of(400, "bad-request", "What was sent is no proper request.");
  }

  public static Refusal notFound(String says) {
    return of(404, "not-found", says);
  }

  public static Refusal timeLimit() {
    return of(
        503, "time-limit", "The query ran into the time limit and was stopped; ask for less.");
  }

  public static Refusal notAcceptable(String offered) {
    return of(406, "not-acceptable", "This is available as " + offered + ".");
  }

  /** The same, saying where the fault is. */
  public Refusal in(String input, String at) {
    return new Refusal(status, code, says, new Place(input, at), headers);
  }

  /** The same with a further header in the answer. */
  public Refusal with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Refusal(status, code, says, place, more);
  }

  public int status() {
    return status;
  }

  public String code() {
    return code;
  }

  public String says() {
    return says;
  }

  public @Nullable Place place() {
    return place;
  }

  /** Headers that belong to the answer, such as {@code Retry-After}. */
  public Map<String, String> headers() {
    return headers;
  }
}
