package org.claimgraph.export;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** What the pages that stand alone are put together from: templates, style, scripts. */
final class PageParts {
  private static final String WEBJARS = "/META-INF/resources/webjars/";

  /** In the order in which they need each other. */
  private static final List<String> DRAWING =
      List.of(
          WEBJARS + "layout-base/2.0.1/layout-base.js",
          WEBJARS + "cose-base/2.2.0/cose-base.js",
          WEBJARS + "cytoscape/3.33.1/dist/cytoscape.min.js",
          WEBJARS + "cytoscape-fcose/2.2.0/cytoscape-fcose.js",
          "drawing.js");

  private PageParts() {}

  /** The style of all three pages. */
  static String style() {
    return resource("page.css");
  }

  /** What draws a network, with the libraries that it needs. */
  static String drawingScript() {
    return script(DRAWING);
  }

  /** What searches a table. */
  static String rowsScript() {
    return script(List.of("rows.js"));
  }

  /**
   * Fills a template, which escapes what is given to it. The page is made in memory: the engine
   * hides a failing stream among its own errors.
   */
  static void render(String template, Object page, OutputStream out) throws IOException {
    StringOutput text = new StringOutput();
    TemplateEngine.createPrecompiled(ContentType.Html).render("export/" + template, page, text);
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The end tag in a script's own strings would end the script. */
  private static String script(List<String> files) {
    return files.stream()
        .map(PageParts::resource)
        .map(text -> text.replaceAll("(?i)</(script)", "<\\\\/$1").replace("<!--", "<\\!--"))
        .collect(Collectors.joining("\n;\n"));
  }

  private static String resource(String name) {
    try (InputStream in = PageParts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not packed: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
