package org.claimgraph.publish.protocol;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.claimgraph.publish.gate.ResultBounds;
import org.claimgraph.publish.http.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Holds back what Fuseki answers, until it is whole. An error that comes while everything is held
 * replaces the answer. What is too long to hold is refused or, if it is a whole graph, passed on;
 * an error that comes later breaks the connection, so that a cut answer never looks complete.
 */
public final class HeldResponse extends HttpServletResponseWrapper {
  /** Request attribute for the {@link Refusal} behind an error. */
  private static final String REFUSAL = "org.claimgraph.refusal";

  private static final int MESSAGE_LIMIT = 2000;

  /** Text that speaks of our inside: class names, stack traces, files. */
  private static final Pattern INSIDE =
      Pattern.compile("\\b(?:org|java|com)\\.\\w|Exception|\\bError\\b|\\bat \\w+\\.|/tmp|file:");

  private final HttpServletRequest request;
  private final long most;
  private final boolean passes;
  private final long begunAt = System.nanoTime();
  private final Duration time;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private final ByteArrayOutputStream message = new ByteArrayOutputStream();
  private final ServletOutputStream sink = new Sink();
  private int status = 200;
  private boolean begun;
  private boolean cut;
  private @Nullable ServletOutputStream passing;

  private HeldResponse(
      HttpServletRequest request,
      HttpServletResponse response,
      long most,
      boolean passes,
      Duration time) {
    super(response);
    this.request = request;
    this.most = most;
    this.passes = passes;
    this.time = time;
  }

  /**
   * For the result of a query: more bytes, or more time until the last of them, is an error.
   *
   * @param time from now; the query's own limit does not cover the writing of its result
   */
  public static HeldResponse whole(
      HttpServletRequest request, HttpServletResponse response, long bytes, Duration time) {
    return new HeldResponse(request, response, bytes, false, time);
  }

  /** For whole graphs of any size: so many bytes are held back. */
  public static HeldResponse passing(
      HttpServletRequest request, HttpServletResponse response, long bytes) {
    return new HeldResponse(request, response, bytes, true, Duration.ofDays(1));
  }

  /** Notes why the answer to a request will be an error, whatever Fuseki makes of it. */
  static void refuse(Refusal refusal, ServletRequest request) {
    request.setAttribute(REFUSAL, refusal);
  }

  /**
   * Sends what is held.
   *
   * @throws Refusal when Fuseki answered with an error before anything was sent
   * @throws IOException when the error came after the first part was sent
   */
  public void finish() throws IOException {
    if (status >= 400 || request.getAttribute(REFUSAL) != null) {
      if (passing != null) {
        throw new IOException("the answer failed after its first part was sent");
      }
      throw refusal();
    }
    if (passing != null) {
      passing.flush();
      return;
    }
    super.setStatus(status);
    super.setContentLength(held.size());
    held.writeTo(super.getOutputStream());
  }

  private Refusal refusal() {
    if (request.getAttribute(REFUSAL) instanceof Refusal refusal) {
      return refusal;
    }
    if (status == 503 || cut) {
      return Refusal.timeLimit();
    }
    String says = message.toString(StandardCharsets.UTF_8).strip();
    if (status >= 500 || says.isEmpty() || INSIDE.matcher(says).find()) {
      says =
          status >= 500 ? "The server failed on this request." : "This request cannot be answered.";
    }
    return switch (status) {
      case 404 -> Refusal.notFound(says);
      case 405 -> Refusal.of(405, "method-not-allowed", says);
      case 406 -> Refusal.of(406, "not-acceptable", says);
      case 415 ->
          Refusal.of(
              415,
              "media-type-refused",
              "POST takes a form with the parameter query, or application/sparql-query; "
                  + "this graph cannot be changed.");
      default -> Refusal.of(status, status >= 500 ? "server-error" : "bad-request", says);
    };
  }

  @Override
  public void setStatus(int other) {
    if (other >= 400 && begun) {
      // Fuseki changes its mind in the middle of an answer only when the time is up.
      cut = other == 400;
    }
    if (status < 400) {
      status = other;
    }
  }

  @Override
  public int getStatus() {
    return status;
  }

  @Override
  public void sendError(int other) {
    setStatus(other);
  }

  @Override
  public void sendError(int other, String says) {
    setStatus(other);
    message.writeBytes(says.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return sink;
  }

  @Override
  public PrintWriter getWriter() {
    return new PrintWriter(new OutputStreamWriter(sink, StandardCharsets.UTF_8), true);
  }

  @Override
  public void setContentLength(int length) {
    // Ours is counted when the answer is whole.
  }

  @Override
  public void setContentLengthLong(long length) {
    // As above.
  }

  @Override
  public void flushBuffer() {
    // Held.
  }

  @Override
  public boolean isCommitted() {
    return passing != null;
  }

  private final class Sink extends ServletOutputStream {
    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      if (status >= 400) {
        message.write(bytes, from, Math.min(length, Math.max(0, MESSAGE_LIMIT - message.size())));
        return;
      }
      begun = true;
      checkTime();
      if (passing == null && held.size() + length > most) {
        passOn();
      }
      if (passing == null) {
        held.write(bytes, from, length);
      } else {
        passing.write(bytes, from, length);
      }
    }

    private void checkTime() throws IOException {
      if (System.nanoTime() - begunAt > time.toNanos()) {
        throw stopped(Refusal.timeLimit());
      }
    }

    private void passOn() throws IOException {
      if (!passes) {
        throw stopped(ResultBounds.tooManyBytes(most));
      }
      HeldResponse.super.setStatus(status);
      passing = HeldResponse.super.getOutputStream();
      held.writeTo(passing);
      passing.flush(); // from here on there is no way back
      held.reset();
    }

    private IOException stopped(Refusal refusal) {
      refuse(refusal, request);
      return new IOException(refusal.says());
    }

    @Override
    public void flush() {
      // What is held stays; what passes is flushed by the connection.
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("answers are written by their own thread");
    }
  }
}
