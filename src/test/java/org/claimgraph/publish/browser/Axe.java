package org.claimgraph.publish.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Deque's axe: finds what shuts out people who cannot see a page or use no mouse. */
final class Axe {
  private static final String SCRIPT = read();

  /** Grave faults, each with its rule, what it asks for, and the elements it is about. */
  private static final String GRAVE =
      """
      async () => (await axe.run(document, {resultTypes: ['violations']})).violations
        .filter(rule => rule.impact === 'serious' || rule.impact === 'critical')
        .map(rule => rule.id + ': ' + rule.help + '\\n' + rule.nodes.slice(0, 5)
            .map(node => '  ' + node.html + '\\n    ' + node.failureSummary).join('\\n'))
      """;

  private Axe() {}

  /** The serious and critical faults of a page; the page's own content policy is not asked. */
  static List<?> graveFaults(Page page) {
    page.evaluate(SCRIPT);
    return (List<?>) page.evaluate(GRAVE);
  }

  private static String read() {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      if (in == null) {
        throw new IllegalStateException("axe.min.js is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
