package org.claimgraph.publish;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Every limit of the server: the options of {@code serve}, their help, and the table in
 * docs/operations.md are made from this list or held against it.
 */
public enum Limit {
  ADDRESS(
      Unit.BYTES, 8192, "--max-url", "path and parameters of a request", "414 address-too-long"),
  HEADERS(Unit.BYTES, 8192, "--max-headers", "headers of a request", "431 headers-too-long"),
  BODY(
      Unit.BYTES,
      10L << 20,
      "--max-body",
      "a body that is to be stored; of JSON Lines, a line",
      "413 body-too-long, line-too-long"),
  QUERY(Unit.BYTES, 16384, "--max-query", "text of a query", "413 query-too-long"),
  NESTING(Unit.LEVELS, 64, "--max-nesting", "brackets in a query", "400 query-too-deep"),
  RATE(
      Unit.A_SECOND,
      20,
      "--rate",
      "requests of one client in the long run; 0 is no limit",
      "429 too-many-requests"),
  BURST(Unit.COUNT, 40, "--burst", "requests of one client at once", "429 too-many-requests"),
  UPLOAD_RATE(
      Unit.A_SECOND,
      2,
      "--upload-rate",
      "changes by one client in the long run; 0 is no limit",
      "429 too-many-changes"),
  UPLOAD_BURST(
      Unit.COUNT, 4, "--upload-burst", "changes by one client at once", "429 too-many-changes"),
  CLIENTS(
      Unit.COUNT,
      10_000,
      "--clients",
      "clients whose rate is remembered",
      "the one silent longest is forgotten"),
  RUNNING(Unit.COUNT, 4, "--queries", "queries that run at once", "the next one waits"),
  WAITING(
      Unit.COUNT,
      8,
      "--waiting",
      "queries, and changes, that wait for a turn",
      "429 too-many-queries, too-many-changes"),
  UPLOADS(Unit.COUNT, 2, "--uploads", "changes that are worked on at once", "the next one waits"),
  DUMPS(Unit.COUNT, 2, "--dumps", "whole graphs sent at once from /data", "the next one waits"),
  QUERY_TIME(
      Unit.SECONDS,
      10,
      "--query-time",
      "a query, with the writing of its result; also how long one waits for a turn",
      "503 time-limit"),
  ROWS(Unit.COUNT, 10_000, "--max-rows", "rows or triples of a result", "403 result-too-large"),
  RESULT(Unit.BYTES, 20L << 20, "--max-result", "bytes of a result", "403 result-too-large"),
  DATA_RATE(
      Unit.BYTES_A_SECOND,
      200,
      "--min-data-rate",
      "the slowest body that is waited for; 0 is no limit",
      "408 too-slow, or the connection ends"),
  IDLE(Unit.SECONDS, 10, "--idle-time", "a connection on which nothing happens", "it ends"),
  QUIET(
      Unit.SECONDS,
      300,
      "--quiet-time",
      "no change of the store; 0 is never",
      "its database is compacted, if that gives back most of its disk"),
  THREADS(Unit.COUNT, 40, "--threads", "threads that answer", "further requests wait"),
  STOP_TIME(
      Unit.SECONDS, 3, "--stop-time", "what is being answered when the server stops", "it ends");

  /** What is counted. */
  public enum Unit {
    BYTES(" bytes", 1),
    BYTES_A_SECOND(" bytes/s", 1),
    /** Kept in milliseconds. */
    SECONDS(" s", 1000),
    /** Kept in thousandths. */
    A_SECOND("/s", 1000),
    LEVELS(" levels", 1),
    COUNT("", 1);

    private final String written;
    private final int scale;

    Unit(String written, int scale) {
      this.written = written;
      this.scale = scale;
    }
  }

  /** More than this cannot be meant. */
  private static final long MOST = 1L << 31;

  /** A body is held in memory while it is read. */
  private static final long LARGEST_BODY = 256L << 20;

  private final Unit unit;
  private final long normally;
  private final String option;
  private final String says;
  private final String beyond;

  Limit(Unit unit, long normally, String option, String says, String beyond) {
    this.unit = unit;
    this.normally = normally * unit.scale;
    this.option = option;
    this.says = says;
    this.beyond = beyond;
  }

  /** The option of {@code serve} that sets it. */
  public String option() {
    return option;
  }

  /** What is limited. */
  public String says() {
    return says;
  }

  /** What happens beyond it: a status and code, or words. */
  public String beyond() {
    return beyond;
  }

  /** The value that holds unless it is set; times in milliseconds, rates in thousandths. */
  public long normally() {
    return normally;
  }

  /** That value as people write it, with its unit. */
  public String normallyWritten() {
    return plain(normally) + unit.written;
  }

  private String plain(long value) {
    return BigDecimal.valueOf(value)
        .divide(BigDecimal.valueOf(unit.scale), 3, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  /**
   * A value as it was given on the command line, in bytes, seconds or a plain number.
   *
   * @throws IllegalArgumentException with a sentence when it is out of range
   */
  public long read(BigDecimal given) {
    BigDecimal scaled = given.multiply(BigDecimal.valueOf(unit.scale));
    BigDecimal most = BigDecimal.valueOf(most());
    if (scaled.compareTo(BigDecimal.valueOf(least())) < 0 || scaled.compareTo(most) > 0) {
      throw new IllegalArgumentException(
          "%s %s is out of range; expected %s to %s%s."
              .formatted(
                  option, given.toPlainString(), plain(least()), plain(most()), unit.written));
    }
    return scaled.setScale(0, RoundingMode.HALF_UP).longValue();
  }

  private long least() {
    return switch (this) {
      case RATE, UPLOAD_RATE, WAITING, DATA_RATE, QUIET -> 0;
      case THREADS -> 10; // Jetty keeps some for itself
      default -> 1;
    };
  }

  private long most() {
    return this == BODY ? LARGEST_BODY : MOST - 1;
  }
}
