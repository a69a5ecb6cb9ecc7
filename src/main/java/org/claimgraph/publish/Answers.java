package org.claimgraph.publish;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Sends replies and errors: entity tags, conditional requests, lengths. */
final class Answers {
  private final Pages pages;

  Answers(Pages pages) {
    this.pages = pages;
  }

  /** Sends a reply, or 304 when the client has the same bytes already. */
  void send(Reply reply, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    reply.headers().forEach(response::setHeader);
    if (reply.status() == 200) {
      String tag = tag(reply);
      response.setHeader("ETag", tag);
      response.setHeader("Cache-Control", "no-cache"); // keep it, but ask before using it
      String known = request.getHeader("If-None-Match");
      if (known != null && known.contains(tag)) {
        response.setStatus(304);
        return;
      }
    }
    response.setStatus(reply.status());
    response.setContentType(reply.contentType());
    response.setContentLength(reply.body().length);
    response.getOutputStream().write(reply.body());
  }

  /** Sends an error: a page where a browser asked for a page, else JSON. */
  void refuse(Refusal refusal, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!request.getMethod().equals("GET")) {
      // A body that nobody read stands in the way of the next request.
      response.setHeader("Connection", "close");
    }
    if (refusal.status() == 429) {
      response.setHeader("Retry-After", "5");
    }
    boolean page = Accept.of(request).names(RdfSyntax.HTML);
    Reply reply =
        page
            ? Reply.html(pages.error(refusal))
            : Reply.of("application/json", ErrorJson.of(refusal));
    send(reply.withStatus(refusal.status()), request, response);
  }

  private static String tag(Reply reply) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(reply.contentType().getBytes(StandardCharsets.UTF_8));
      return '"' + HexFormat.of().formatHex(digest.digest(reply.body()), 0, 10) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
