package org.claimgraph.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One request that somebody might send to do harm, byte for byte.
 *
 * @param name what it tries
 * @param request one character for each byte
 * @param expected the status it is answered with
 */
record Attack(String name, String request, int expected) {

  /** The request as it is sent. */
  byte[] bytes() {
    return request.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Override
  public String toString() {
    return name;
  }

  /** A request that is put together a line at a time; {@code Host} and length are added. */
  static final class Builder {
    private final String name;
    private final String line;
    private final List<String> headers = new ArrayList<>();
    private byte[] body = new byte[0];
    private boolean measured = true;
    private String host = "localhost";

    private Builder(String name, String line) {
      this.name = name;
      this.line = line;
    }

    Builder with(String header, String value) {
      headers.add(header + ": " + value);
      return this;
    }

    Builder host(String other) {
      host = other;
      return this;
    }

    Builder body(String type, byte[] bytes) {
      body = bytes;
      return type.isEmpty() ? this : with("Content-Type", type);
    }

    Builder body(String type, String text) {
      return body(type, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The headers say themselves how long the body is, or lie about it. */
    Builder unmeasured() {
      measured = false;
      return this;
    }

    Attack is(int expected) {
      StringBuilder head = new StringBuilder(line).append("\r\n");
      if (!host.isEmpty()) {
        head.append("Host: ").append(host).append("\r\n");
      }
      headers.forEach(header -> head.append(header).append("\r\n"));
      if (measured && body.length > 0) {
        head.append("Content-Length: ").append(body.length).append("\r\n");
      }
      head.append("Connection: close\r\n\r\n");
      return new Attack(name, head + new String(body, StandardCharsets.ISO_8859_1), expected);
    }
  }

  static Builder request(String name, String method, String target) {
    return new Builder(name, method + " " + target + " HTTP/1.1");
  }

  /** A request line as it is, whatever it may be. */
  static Builder line(String name, String line) {
    return new Builder(name, line);
  }
}
