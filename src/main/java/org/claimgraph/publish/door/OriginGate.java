package org.claimgraph.publish.door;

import java.util.Locale;
import java.util.Set;
import org.claimgraph.publish.http.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * From where something is to be written. A browser says which page sent a request; a page of
 * another site may not write, whatever it has talked its visitor into. Programs send neither
 * header.
 */
public final class OriginGate {
  private static final Set<String> OWN = Set.of("same-origin", "none");

  private OriginGate() {}

  /**
   * Lets a request that writes pass.
   *
   * @param site its Sec-Fetch-Site header
   * @param origin its Origin header
   * @param host its Host header
   * @throws Refusal 403 when a page of another site sent it
   */
  public static void check(@Nullable String site, @Nullable String origin, @Nullable String host) {
    boolean foreignSite = site != null && !OWN.contains(site.strip().toLowerCase(Locale.ROOT));
    if (foreignSite || (origin != null && !isOf(origin, host))) {
      throw Refusal.of(
          403,
          "origin-refused",
          "A page of another site may not write here; send this from a program, or from a page of"
              + " this server.");
    }
  }

  private static boolean isOf(String origin, @Nullable String host) {
    String authority = origin.strip().replaceFirst("^https?://", "");
    return authority.equalsIgnoreCase(host) && !authority.equals(origin.strip());
  }
}
