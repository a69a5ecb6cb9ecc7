package org.claimgraph.publish.door;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;

/**
 * Headers on everything that leaves: no scripts, no frames, no guessing of types, no referrer, no
 * other site that loads or opens it as its own. CORS, which some addresses allow, is not touched by
 * that.
 */
public final class SecurityHeaders {
  public static final List<Map.Entry<String, String>> ALL =
      List.of(
          Map.entry(
              "Content-Security-Policy",
              "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self';"
                  + " base-uri 'none'; frame-ancestors 'none'"),
          Map.entry("X-Content-Type-Options", "nosniff"),
          Map.entry("Referrer-Policy", "no-referrer"),
          Map.entry("Cross-Origin-Opener-Policy", "same-origin"),
          Map.entry("Cross-Origin-Resource-Policy", "same-origin"));

  private SecurityHeaders() {}

  public static void set(HttpServletResponse response) {
    ALL.forEach(header -> response.setHeader(header.getKey(), header.getValue()));
  }
}
