package org.claimgraph.publish.http;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A whole answer, ready to be sent.
 *
 * @param status HTTP status
 * @param contentType value of the Content-Type header
 * @param body its bytes
 * @param headers further headers
 */
@SuppressWarnings("ArrayRecordComponent") // replies are sent, never compared
public record Reply(int status, String contentType, byte[] body, Map<String, String> headers) {

  public static Reply of(String contentType, byte[] body) {
    return new Reply(200, contentType, body, Map.of());
  }

  /** A page, which may use our scripts. */
  public static Reply html(String page) {
    return of("text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8))
        .with(ContentPolicy.HEADER, ContentPolicy.PAGE);
  }

  public static Reply json(String text) {
    return of("application/json", text.getBytes(StandardCharsets.UTF_8));
  }

  /** The answer is elsewhere, under a path of ours. */
  public static Reply seeOther(String path) {
    return of("text/plain", new byte[0]).withStatus(303).with("Location", path);
  }

  public Reply withStatus(int other) {
    return new Reply(other, contentType, body, headers);
  }

  public Reply with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Reply(status, contentType, body, more);
  }
}
