package org.claimgraph.publish.watch;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.claimgraph.publish.door.Client;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.NanoTime;
import org.jspecify.annotations.Nullable;

/**
 * One line of JSON for each request, also for those that were no proper requests. Parameters,
 * bodies and headers stay out of it, and with them every token.
 */
public final class AccessLog implements RequestLog {
  private static final int LONGEST = 500;

  private final Consumer<String> lines;
  private final boolean queries;
  private final boolean behindProxy;

  /**
   * @param lines takes each line, without its end; called by many threads, one at a time
   * @param queries whether the text of a query is written too
   * @param behindProxy whether the client is the one that the proxy names
   */
  public AccessLog(Consumer<String> lines, boolean queries, boolean behindProxy) {
    this.lines = lines;
    this.queries = queries;
    this.behindProxy = behindProxy;
  }

  @Override
  public void log(Request request, Response response) {
    String line = JSON.toStringFlat(entry(request, response)); // escapes line ends
    synchronized (this) {
      lines.accept(line);
    }
  }

  private JsonObject entry(Request request, Response response) {
    JsonObject entry = new JsonObject();
    entry.put("time", Instant.ofEpochMilli(Request.getTimeStamp(request)).toString());
    entry.put("client", client(request).address());
    entry.put("method", shortened(request.getMethod()));
    entry.put("path", shortened(Request.getPathInContext(request)));
    entry.put("status", response.getStatus());
    entry.put("bytes", Response.getContentBytesWritten(response));
    long nanos = NanoTime.since(request.getBeginNanoTime());
    entry.put("milliseconds", TimeUnit.NANOSECONDS.toMillis(nanos));
    entry.put("userAgent", shortened(request.getHeaders().get(HttpHeader.USER_AGENT)));
    entry.put("requestId", RequestNotes.id(request));
    RequestNotes.code(request).ifPresent(code -> entry.put("code", code));
    if (queries) {
      RequestNotes.query(request).ifPresent(text -> entry.put("query", text));
    }
    return entry;
  }

  private Client client(Request request) {
    return Client.of(
        String.valueOf(Request.getRemoteAddr(request)),
        request.getHeaders().getLast(HttpHeader.X_FORWARDED_FOR),
        behindProxy);
  }

  private static String shortened(@Nullable String text) {
    if (text == null) {
      return "";
    }
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }
}
