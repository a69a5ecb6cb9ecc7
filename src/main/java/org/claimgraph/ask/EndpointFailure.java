package org.claimgraph.ask;

import java.net.URI;

/** A remote endpoint that did not answer, or not with a result. The message is one sentence. */
public final class EndpointFailure extends RuntimeException {
  private EndpointFailure(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * @param status the HTTP status, or anything below 100 when there was no HTTP answer
   */
  static EndpointFailure of(URI endpoint, int status, Throwable cause) {
    String what =
        status < 100
            ? "cannot be reached"
            : "answered %d %s"
                .formatted(status, String.valueOf(cause.getMessage()).replaceAll("\\s+", " "));
    return new EndpointFailure("%s %s.".formatted(endpoint, what.strip()), cause);
  }
}
