package org.claimgraph.publish.door;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.claimgraph.publish.http.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page of another site writes nothing, whatever its visitor may. */
class OriginGateTest {
  private static final String HOST = "news.example:3030";

  @Test
  void programsSayNothingAndPass() {
    assertDoesNotThrow(() -> OriginGate.check(null, null, HOST));
  }

  @ParameterizedTest
  @CsvSource({
    "same-origin, http://news.example:3030",
    "none,",
    ", https://NEWS.example:3030",
  })
  void ourOwnPagesPass(String site, String origin) {
    assertDoesNotThrow(() -> OriginGate.check(site, origin, HOST));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site", "CROSS-SITE", "", "anything"})
  void pagesOfOtherSitesDoNot(String site) {
    refuses(site, null);
    refuses(site, "http://" + HOST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "http://evil.example",
        "http://news.example",
        "http://news.example:3031",
        "http://evil.example/news.example:3030",
        "http://news.example:3030.evil.example",
        "news.example:3030",
        "file://",
      })
  void originsElsewhereDoNot(String origin) {
    refuses(null, origin);
    refuses("same-origin", origin);
  }

  private static void refuses(@Nullable String site, @Nullable String origin) {
    Refusal refusal = assertThrows(Refusal.class, () -> OriginGate.check(site, origin, HOST));
    assertEquals("origin-refused", refusal.code());
    assertEquals(403, refusal.status());
  }
}
