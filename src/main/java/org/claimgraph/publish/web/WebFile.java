package org.claimgraph.publish.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.claimgraph.publish.http.Refusal;
import org.claimgraph.publish.http.Reply;

/** Every file that a page may load, at {@code /web/NAME-VERSION/FILE}. */
public enum WebFile {
  /** Plain elements made handsome. */
  PICO("picocss__pico", "2.1.1", "css/pico.classless.min.css"),
  /** Parts of a page fetched by attributes. */
  HTMX("htmx.org", "2.0.10", "dist/htmx.min.js"),
  /** Scales, axes, and geographic projections. */
  D3("d3", "7.9.0", "dist/d3.min.js"),
  /** Shapes from TopoJSON, for d3. */
  TOPOJSON("topojson-client", "3.1.0", "dist/topojson-client.min.js"),
  /** The countries of the world, from Natural Earth (public domain), coarse. */
  COUNTRIES("world-atlas", "2.0.2", "countries-110m.json"),
  /** Graphs, drawn. */
  CYTOSCAPE("cytoscape", "3.33.1", "dist/cytoscape.min.js"),
  /** What {@link #COSE_BASE} needs before it. */
  LAYOUT_BASE("layout-base", "2.0.1", "layout-base.js"),
  /** What {@link #FCOSE} needs before it. */
  COSE_BASE("cose-base", "2.2.0", "cose-base.js"),
  /** A force-directed layout that keeps groups apart; after {@link #CYTOSCAPE}. */
  FCOSE("cytoscape-fcose", "2.2.0", "cytoscape-fcose.js"),
  /** The SPARQL editor. */
  YASGUI("zazuko__yasgui", "4.5.0", "build/yasgui.min.js"),
  YASGUI_STYLE("zazuko__yasgui", "4.5.0", "build/yasgui.min.css"),
  /** Adding an article and correcting its claims: the module that the page begins with. */
  CURATION("curation.js"),
  CURATION_CHANGES("changes.js"),
  CURATION_FORM("claim-form.js"),
  CURATION_NAMES("names.js"),
  CURATION_SERVER("server.js"),
  CURATION_SOURCE("source.js"),
  CURATION_TEXT("curated-text.js"),
  ELEMENT("element.js"),
  OFFSETS("offsets.js"),
  QUOTATION("quotation.js"),
  CURATION_STYLE("curation.css"),
  /** What every page of ours looks like; after {@link #PICO}. */
  STYLE("style.css"),
  /** What stands beside the title in a browser's tab. */
  ICON("icon.svg"),
  /** What pages of single things look like; after {@link #STYLE}. */
  ENTITY_STYLE("entity.css"),
  /** Shows which words and claims of an article belong together. */
  ARTICLE_SCRIPT("article.js"),
  /** The page Graph; the next ones are its parts, which it imports. */
  GRAPH("graph/page.js"),
  GRAPH_STYLE("graph/graph.css"),
  GRAPH_ANSWERS("graph/answers.js"),
  GRAPH_DETAILS("graph/details.js"),
  GRAPH_DRAWING("graph/drawing.js"),
  GRAPH_GEXF("graph/gexf.js"),
  GRAPH_LAYOUT("graph/layout.js"),
  GRAPH_LEGEND("graph/legend.js"),
  GRAPH_LIST("graph/list.js"),
  GRAPH_LOOK("graph/look.js"),
  GRAPH_SAVE("graph/save.js"),
  GRAPH_SEEN("graph/seen.js"),
  GRAPH_SHAPES("graph/shapes.js"),
  GRAPH_STATE("graph/state.js"),
  GRAPH_SVG("graph/svg.js"),
  GRAPH_TABLE("graph/table.js"),
  /** The page Query; the next ones are its parts, which it imports. */
  QUERY("query/page.js"),
  QUERY_STYLE("query/query.css"),
  QUERY_ASK("query/ask.js"),
  QUERY_BARS("query/bars.js"),
  QUERY_CELL("query/cell.js"),
  QUERY_COMPLETERS("query/completers.js"),
  QUERY_EDITOR("query/editor.js"),
  QUERY_EXAMPLES("query/examples.js"),
  QUERY_GRAPH("query/graph.js"),
  QUERY_LIMIT("query/limit.js"),
  QUERY_MAP("query/map.js"),
  QUERY_NAMES("query/names.js"),
  QUERY_PARTS("query/parts.js"),
  QUERY_RESULT("query/result.js"),
  QUERY_SHARE("query/share.js"),
  QUERY_TABLE("query/table.js"),
  QUERY_TIMELINE("query/timeline.js"),
  QUERY_VIEWS("query/views.js"),
  /** What scripts of several pages import. */
  DOM("dom.js"),
  TERMS("terms.js");

  private static final String FOLDER = "/web/";
  private static final String WEBJARS = "/META-INF/resources/webjars/";

  private final String resource;
  private final String file;

  /** Name, version and slash; empty for a file of ours. */
  private final String folder;

  /** A file of somebody else's. */
  WebFile(String name, String version, String path) {
    this.resource = WEBJARS + name + "/" + version + "/" + path;
    this.file = path.substring(path.lastIndexOf('/') + 1);
    this.folder = name + "-" + version + "/";
  }

  /** A file of ours, among the resources of this package. */
  WebFile(String path) {
    this.resource = path;
    this.file = path;
    this.folder = "";
  }

  /** Where it is: a path of ours that never has another content. */
  public String address() {
    return FOLDER + (folder.isEmpty() ? Ours.FOLDER : folder) + file;
  }

  public boolean isStyle() {
    return file.endsWith(".css");
  }

  public boolean isScript() {
    return file.endsWith(".js");
  }

  /**
   * The file at a path.
   *
   * @throws Refusal 404 when it is not on the list
   */
  public static Reply at(String path) {
    for (WebFile each : values()) {
      if (path.equals(each.address())) {
        return each.reply();
      }
    }
    throw Refusal.notFound("There is no such file; the pages name those that there are.");
  }

  private Reply reply() {
    return Reply.of(type(), read()).with("Cache-Control", "max-age=31536000, immutable");
  }

  private String type() {
    return switch (file.substring(file.lastIndexOf('.'))) {
      case ".css" -> "text/css; charset=utf-8";
      case ".js" -> "text/javascript; charset=utf-8";
      case ".json" -> "application/json";
      case ".svg" -> "image/svg+xml";
      default -> throw new IllegalStateException("no media type for " + file);
    };
  }

  private byte[] read() {
    try (InputStream in = WebFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("not packed: " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Our files share one folder, named after the content of all of them: a script imports another by
   * a path relative to its own.
   */
  private static final class Ours {
    static final String FOLDER = "claimgraph-" + hash() + "/";

    private static String hash() {
      try {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (WebFile each : values()) {
          if (each.folder.isEmpty()) {
            digest.update(each.read());
          }
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 6);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java has SHA-256", e);
      }
    }
  }
}
