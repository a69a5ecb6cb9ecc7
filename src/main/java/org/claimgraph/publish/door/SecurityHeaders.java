package org.claimgraph.publish.door;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.claimgraph.publish.http.ContentPolicy;

/**
 * Headers on everything that leaves: no scripts (a page allows its own, see {@link ContentPolicy}),
 * no frames, no guessing of types, no referrer, no other site that loads or opens it as its own.
 * CORS, which some addresses allow, is not touched by that.
 */
public final class SecurityHeaders {
  public static final List<Map.Entry<String, String>> ALL =
      List.of(
          Map.entry(ContentPolicy.HEADER, ContentPolicy.DATA),
          Map.entry("X-Content-Type-Options", "nosniff"),
          Map.entry("Referrer-Policy", "no-referrer"),
          Map.entry("Cross-Origin-Opener-Policy", "same-origin"),
          Map.entry("Cross-Origin-Resource-Policy", "same-origin"));

  private SecurityHeaders() {}

  public static void set(HttpServletResponse response) {
    ALL.forEach(header -> response.setHeader(header.getKey(), header.getValue()));
  }
}
