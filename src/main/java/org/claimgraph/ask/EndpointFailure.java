package org.claimgraph.ask;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A remote endpoint that did not answer, or not with a result. The message is one line. */
public final class EndpointFailure extends RuntimeException {
  private static final int QUOTED = 300;

  private EndpointFailure(URI endpoint, String what, Throwable cause) {
    super("%s %s".formatted(endpoint, what), cause);
  }

  /**
   * Refused, or never reached.
   *
   * @param status the HTTP status, or anything below 100 when there was no HTTP answer
   * @param body what the endpoint said, if anything
   */
  static EndpointFailure refused(URI endpoint, int status, @Nullable String body, Throwable cause) {
    String said = body == null || body.isBlank() || body.startsWith("<") ? "" : ": " + line(body);
    return new EndpointFailure(
        endpoint,
        status < 100
            ? "cannot be reached."
            : "answered %d %s%s".formatted(status, cause.getMessage(), said),
        cause);
  }

  /** Answered, but with something that is not the result of a query. */
  static EndpointFailure noResult(URI endpoint, Throwable cause) {
    // After its first line Jena repeats headers and body.
    String reason = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    return new EndpointFailure(endpoint, "did not answer with a result: " + line(reason), cause);
  }

  private static String line(String text) {
    String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    return line.length() <= QUOTED ? line : line.substring(0, QUOTED) + " …";
  }
}
