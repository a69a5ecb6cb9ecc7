package org.claimgraph.publish.watch;

import jakarta.servlet.ServletRequest;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Attributes;

/**
 * What is noted of a request while it is answered, for the log and the figures: its number, when it
 * came, why it was refused, and the query that it asked.
 */
public final class RequestNotes {
  private static final String ID = "org.claimgraph.request.id";
  private static final String TIME = "org.claimgraph.request.time";
  private static final String CODE = "org.claimgraph.request.code";
  private static final String QUERY = "org.claimgraph.request.query";

  /** Tells the requests of one run of the server from those of the next. */
  private static final String RUN =
      Long.toString(ManagementFactory.getRuntimeMXBean().getStartTime() / 1000, 36);

  private static final AtomicLong COUNT = new AtomicLong();

  private RequestNotes() {}

  /** The request's number, which is given out when first asked for. */
  public static String id(Attributes request) {
    Object known = request.getAttribute(ID);
    if (known instanceof String id) {
      return id;
    }
    String id = RUN + "-" + COUNT.incrementAndGet();
    request.setAttribute(ID, id);
    return id;
  }

  /** The request's number, once it has one. */
  public static String id(ServletRequest request) {
    return request.getAttribute(ID) instanceof String id ? id : "";
  }

  /** Notes when a request came, as the server's own log tells it. */
  public static void came(Request request) {
    request.setAttribute(TIME, Instant.ofEpochMilli(Request.getTimeStamp(request)));
  }

  /** When a request came, to the second; nothing if that was not noted. */
  public static Optional<Instant> time(ServletRequest request) {
    return request.getAttribute(TIME) instanceof Instant time
        ? Optional.of(time.truncatedTo(ChronoUnit.SECONDS))
        : Optional.empty();
  }

  /** Notes that a request was refused, and by which code. */
  public static void refused(ServletRequest request, String code) {
    request.setAttribute(CODE, code);
  }

  /** Notes that a request was refused, and by which code. */
  public static void refused(Attributes request, String code) {
    request.setAttribute(CODE, code);
  }

  /** Notes the text of a query. */
  public static void query(ServletRequest request, String text) {
    request.setAttribute(QUERY, text);
  }

  static Optional<String> code(Attributes request) {
    return Optional.ofNullable((String) request.getAttribute(CODE));
  }

  static Optional<String> query(Attributes request) {
    return Optional.ofNullable((String) request.getAttribute(QUERY));
  }
}
