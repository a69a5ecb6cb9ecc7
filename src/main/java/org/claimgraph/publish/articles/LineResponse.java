package org.claimgraph.publish.articles;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * An answer in JSON Lines. It is 200 as soon as one line tells of success, and 422 if none does: so
 * complaints are held back until then, as far as they fit into a megabyte.
 */
final class LineResponse {
  private static final int MOST_HELD = 1 << 20;

  private final HttpServletResponse response;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private boolean begun;

  LineResponse(HttpServletResponse response) {
    this.response = response;
  }

  /** Adds a line, which ends in a line end. */
  void add(int status, String line) throws IOException {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    if (!begun && (status < 300 || held.size() + bytes.length > MOST_HELD)) {
      begin(200);
    }
    if (begun) {
      response.getOutputStream().write(bytes);
    } else {
      held.writeBytes(bytes);
    }
  }

  /** Whether there is any line yet. */
  boolean hasAnswered() {
    return begun || held.size() > 0;
  }

  /** There are no more lines. */
  void end() throws IOException {
    if (!begun) {
      begin(422);
    }
    response.getOutputStream().flush();
  }

  private void begin(int status) throws IOException {
    begun = true;
    response.setStatus(status);
    response.setContentType("application/x-ndjson");
    response.getOutputStream().write(held.toByteArray());
    held.reset();
  }
}
