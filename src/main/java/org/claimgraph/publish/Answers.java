package org.claimgraph.publish;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.claimgraph.publish.http.Gzip;
import org.claimgraph.publish.http.Refusal;
import org.claimgraph.publish.http.Reply;
import org.claimgraph.publish.site.Site;
import org.claimgraph.publish.watch.RequestNotes;

/** Sends replies and errors: entity tags, conditional requests, lengths, compression. */
final class Answers {
  private final Site site;
  private final boolean shared;

  /**
   * @param shared whether caches may keep for one client what another may have as well
   */
  Answers(Site site, boolean shared) {
    this.site = site;
    this.shared = shared;
  }

  /** Sends a reply, or 304 when the client has the same bytes already. */
  void send(Reply reply, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    reply.headers().forEach(response::setHeader);
    boolean worth = Gzip.isWorth(reply);
    boolean zipped = worth && Gzip.isTaken(request.getHeader("Accept-Encoding"));
    if (worth) {
      String vary = reply.headers().get("Vary");
      response.setHeader("Vary", (vary == null ? "" : vary + ", ") + "Accept-Encoding");
    }
    if (reply.status() == 200) {
      String tag = reply.headers().getOrDefault("ETag", tag(reply));
      if (zipped) {
        tag = tag.replaceFirst("\"$", "-gzip\""); // other bytes, another tag
      }
      response.setHeader("ETag", tag);
      if (!reply.headers().containsKey("Cache-Control")) {
        // Keep it, but ask before using it.
        response.setHeader("Cache-Control", shared ? "no-cache" : "private, no-cache");
      }
      String known = request.getHeader("If-None-Match");
      if (known != null && known.contains(tag)) {
        response.setStatus(304);
        return;
      }
    }
    response.setStatus(reply.status());
    if (reply.status() == 204) {
      return;
    }
    byte[] body = zipped ? Gzip.of(reply.body()) : reply.body();
    if (zipped) {
      response.setHeader("Content-Encoding", "gzip");
    }
    response.setContentType(reply.contentType());
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /** Sends an error: a page where a browser asked for a page, else JSON. */
  void refuse(Refusal refusal, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    RequestNotes.refused(request, refusal.code());
    if (!request.getMethod().equals("GET")) {
      // A body that nobody read stands in the way of the next request.
      response.setHeader("Connection", "close");
    }
    refusal.headers().forEach(response::setHeader);
    send(site.error(refusal, request, RequestNotes.id(request)), request, response);
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
