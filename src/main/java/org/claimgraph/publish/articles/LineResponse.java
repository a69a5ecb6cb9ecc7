package org.claimgraph.publish.articles;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * An answer in JSON Lines. It is 200 as soon as one line tells of success, and 422 if none does: so
 * complaints are held back until then. When they fill a megabyte there is no hope for the others.
 * Every method throws {@link UncheckedIOException} when the client is gone.
 */
final class LineResponse {
  private static final int MOST_HELD = 1 << 20;

  private final HttpServletResponse response;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private boolean begun;
  private boolean written;

  LineResponse(HttpServletResponse response) {
    this.response = response;
  }

  /** Adds a line, which ends in a line end. */
  void add(int status, String line) {
    if (!begun && status < 300) {
      begin(200);
    }
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    if (begun) {
      write(bytes);
    } else {
      held.writeBytes(bytes);
    }
  }

  /** Sends what can be sent, so that whoever waits for a line has it. */
  void flush() {
    if (!written) {
      return;
    }
    written = false;
    try {
      response.getOutputStream().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether there is any line yet. */
  boolean hasAnswered() {
    return begun || held.size() > 0;
  }

  /** Whether there are very many lines, and none of success. */
  boolean isHopeless() {
    return !begun && held.size() >= MOST_HELD;
  }

  /** There are no more lines. */
  void end() {
    if (!begun) {
      begin(422);
    }
    flush();
  }

  private void begin(int status) {
    begun = true;
    response.setStatus(status);
    response.setContentType("application/x-ndjson");
    write(held.toByteArray());
    held.reset();
  }

  private void write(byte[] bytes) {
    written = true;
    try {
      response.getOutputStream().write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
