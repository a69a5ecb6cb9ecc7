package org.claimgraph.publish.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One page at a time, as a person has it. What must never happen is noted while it is open, and
 * told when it is closed: errors of scripts or in the console (refusals by the content security
 * policy are such), dialogs, requests to another host.
 */
public final class Tab implements AutoCloseable {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private static final String WEIGHT =
      """
      [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
        .filter(e => !/[/]web[/](d3|topojson|world-atlas|cytoscape|cose|layout|zazuko)/.test(e.name))
        .reduce((sum, e) => sum + e.encodedBodySize, 0)
      """;

  private final BrowserContext context;
  private final String site;
  private final Look look;
  private final Page page;
  private final List<String> faults = new ArrayList<>();
  private int expected = 200;

  Tab(BrowserContext context, String site, Look look) {
    this.context = context;
    this.site = site;
    this.look = look;
    context.route(url -> !url.startsWith(site), this::refuse);
    this.page = context.newPage();
    page.onConsoleMessage(this::note);
    page.onPageError(error -> faults.add("script: " + error));
    page.onDialog(this::close);
  }

  private void refuse(Route route) {
    String url = route.request().url();
    if (url.startsWith("data:") || url.startsWith("blob:")) {
      route.resume();
    } else {
      faults.add("another host: " + url);
      route.abort();
    }
  }

  private void note(ConsoleMessage message) {
    boolean ownStatus =
        message.text().startsWith("Failed to load resource")
            && (message.location().startsWith(page.url().replaceFirst("[?#].*", ""))
                || message.text().contains("status of " + expected));
    if (message.type().equals("error") && !ownStatus) { // visit has looked at the status
      faults.add("console: " + message.text() + " at " + message.location());
    }
  }

  private void close(Dialog dialog) {
    faults.add("dialog: " + dialog.message());
    dialog.dismiss();
  }

  /** Goes to a path, which has to answer with 200, and waits until all that it loads is there. */
  public Tab visit(String path) {
    return visit(path, 200);
  }

  /** The same where another status is right. */
  public Tab visit(String path, int status) {
    Response response = page.navigate(path);
    assertEquals(status, response.status(), path);
    page.waitForLoadState();
    return this;
  }

  /** What the page asks for from now on may be answered by this status. */
  public Tab expect(int status) {
    expected = status;
    return this;
  }

  /** For clicks, keys and looks. */
  public Page page() {
    return page;
  }

  /** Nothing on the page shuts out those who cannot see it or use a mouse, as far as axe knows. */
  public Tab assertAccessible() {
    assertEquals(List.of(), Axe.graveFaults(page), () -> page.url() + ", " + look);
    return this;
  }

  /** Nothing is cut off at the side: the page is no wider than what is looked at it through. */
  public Tab assertFits() {
    Object surplus =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertEquals(0, surplus, () -> page.url() + " is too wide, " + look);
    return this;
  }

  /**
   * The page with all that it loaded is no heavier than 150 kB as it came over the wire, but for
   * the parts that draw and edit.
   */
  public Tab assertLight() {
    Object bytes = page.evaluate(WEIGHT);
    assertTrue(((Number) bytes).longValue() < 150_000, () -> page.url() + ": " + bytes + " bytes");
    return this;
  }

  /** A picture of the whole page: {@code target/screenshots/NAME-LOOK.png}. */
  public Tab shoot(String name) {
    shoot(name + "-" + look.suffix(), true);
    if (look == Look.LIGHT) {
      shoot(name, false); // as much as a window shows: for the documentation
    }
    return this;
  }

  private void shoot(String file, boolean whole) {
    page.screenshot(
        new ScreenshotOptions()
            .setPath(SCREENSHOTS.resolve(file + ".png"))
            .setAnimations(ScreenshotAnimations.DISABLED)
            .setFullPage(whole));
  }

  /** Closes the tab. */
  @Override
  public void close() {
    String last = page.url();
    context.close();
    assertEquals(List.of(), faults, () -> "in a tab of " + site + ", at last " + last);
  }
}
