package org.claimgraph.publish.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Locale;

/** How a page may be looked at. */
public enum Look {
  LIGHT(ColorScheme.LIGHT, 1280, 900),
  DARK(ColorScheme.DARK, 1280, 900),
  /** A telephone held upright. */
  NARROW(ColorScheme.LIGHT, 390, 844);

  private final ColorScheme colours;
  private final int width;
  private final int height;

  Look(ColorScheme colours, int width, int height) {
    this.colours = colours;
    this.width = width;
    this.height = height;
  }

  NewContextOptions options(String site) {
    return new NewContextOptions()
        .setBaseURL(site)
        .setColorScheme(colours)
        .setReducedMotion(ReducedMotion.REDUCE)
        .setViewportSize(width, height)
        .setLocale("en");
  }

  /** Its name in the name of a file. */
  String suffix() {
    return name().toLowerCase(Locale.ROOT);
  }
}
