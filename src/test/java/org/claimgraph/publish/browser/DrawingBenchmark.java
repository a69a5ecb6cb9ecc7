package org.claimgraph.publish.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Arrays;

/**
 * How long a graph takes until it is drawn, and until it has been moved by the mouse; from the
 * click on a link, with the server's part. Each round is a new tab with nothing in its cache.
 * Beside the time on the clock stands what the page's own thread has computed, which does not
 * depend on what else the machine does.
 *
 * <pre>DrawingBenchmark [NODES [ROUNDS]]</pre>
 */
final class DrawingBenchmark {
  private static final String TWO_FRAMES =
      "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))";

  private DrawingBenchmark() {}

  public static void main(String[] args) {
    int nodes = args.length > 0 ? Integer.parseInt(args[0]) : 2000;
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 9;
    PlaywrightAssertions.setDefaultAssertionTimeout((double) Browser.PATIENCE.toMillis());
    long[] drawn = new long[rounds];
    long[] moved = new long[rounds];
    long[] drawing = new long[rounds];
    long[] moving = new long[rounds];
    int actors = nodes / 10;
    try (Browser browser = Browser.on(ManyClaims.of(actors, nodes - actors))) {
      for (int i = 0; i < rounds; i++) {
        try (Tab tab = browser.tab(Look.LIGHT)) {
          CDPSession devTools = devTools(tab.page());
          long begun = System.nanoTime();
          Page page = tab.visit("/graph?view=claims").page();
          assertThat(page.locator("#status")).containsText(nodes + " nodes, ");
          page.evaluate(TWO_FRAMES);
          drawn[i] = millis(begun);
          drawing[i] = computed(devTools);
          byte[] before = page.locator("#canvas").screenshot();
          begun = System.nanoTime();
          drag(page);
          moved[i] = millis(begun);
          moving[i] = computed(devTools) - drawing[i];
          if (Arrays.equals(before, page.locator("#canvas").screenshot())) {
            throw new IllegalStateException("the drawing stands still");
          }
        }
      }
    }
    print("drawn", drawn);
    print("drawn, computing", drawing);
    print("moved", moved);
    print("moved, computing", moving);
  }

  private static CDPSession devTools(Page page) {
    CDPSession session = page.context().newCDPSession(page);
    JsonObject domain = new JsonObject();
    domain.addProperty("timeDomain", "threadTicks");
    session.send("Performance.enable", domain);
    return session;
  }

  /** Milliseconds of the page's own thread. */
  private static long computed(CDPSession session) {
    for (JsonElement each : session.send("Performance.getMetrics").getAsJsonArray("metrics")) {
      JsonObject metric = each.getAsJsonObject();
      if (metric.get("name").getAsString().equals("TaskDuration")) {
        return (long) (metric.get("value").getAsDouble() * 1000);
      }
    }
    throw new IllegalStateException("Chromium tells no TaskDuration");
  }

  private static void drag(Page page) {
    Locator canvas = page.locator("#canvas");
    BoundingBox box = canvas.boundingBox();
    page.mouse().move(box.x + 10, box.y + 10);
    page.mouse().down();
    for (int step = 1; step <= 10; step++) {
      page.mouse().move(box.x + 10 + step * 8, box.y + 10 + step * 5);
    }
    page.mouse().up();
    page.evaluate(TWO_FRAMES);
  }

  private static long millis(long since) {
    return (System.nanoTime() - since) / 1_000_000;
  }

  private static void print(String what, long[] millis) {
    Arrays.sort(millis);
    System.out.printf(
        "%s: %d ms (median of %d, %d to %d)%n",
        what, millis[millis.length / 2], millis.length, millis[0], millis[millis.length - 1]);
  }
}
