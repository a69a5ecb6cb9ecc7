package org.claimgraph.export;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFFormat;
import org.claimgraph.text.Nearest;

/**
 * The formats in which the graph leaves the house, with all that anybody needs to know of each:
 * name, file ending, media type, the views it can show, who writes it. The only such list.
 */
public enum Format {
  /** The union of all graphs, without their names. */
  TURTLE("ttl", "turtle", "text/turtle", true),

  /** Every graph under its name, for people to read. */
  TRIG("trig", "trig", "application/trig", true),

  /** Every graph under its name, a line a quad: for loading, sorting and comparing. */
  N_QUADS("nq", "n-quads", "application/n-quads", true),

  /** Every graph under its name, for programs that speak JSON. Held in memory while written. */
  JSON_LD("jsonld", "json-ld", "application/ld+json", true),

  /** A row a claim, or a row an edge: for spreadsheets and data frames. */
  CSV("csv", "csv", "text/csv", false),

  /** For Cytoscape, yEd, igraph and networkx. */
  GRAPHML("graphml", "graphml", "application/graphml+xml", false),

  /** For Gephi. */
  GEXF("gexf", "gexf", "application/gexf+xml", false),

  /** For Graphviz. */
  DOT("dot", "gv", "text/vnd.graphviz", false);

  private final String title;
  private final String alias;
  private final String mediaType;
  private final boolean rdf;

  Format(String title, String alias, String mediaType, boolean rdf) {
    this.title = title;
    this.alias = alias;
    this.mediaType = mediaType;
    this.rdf = rdf;
  }

  /** The name on the command line, for instance {@code gexf}. */
  public String title() {
    return title;
  }

  /** The ending of a file name, without the dot. */
  public String fileEnding() {
    return title;
  }

  /** The media type without parameters, for instance {@code text/csv}. */
  public String mediaType() {
    return mediaType;
  }

  /** UTF-8 for all. */
  public Charset charset() {
    return StandardCharsets.UTF_8;
  }

  /** The value of a Content-Type header: the media type with the charset. */
  public String contentType() {
    return mediaType + "; charset=" + charset().name().toLowerCase(Locale.ROOT);
  }

  /** Whether this format writes the RDF dataset itself rather than a drawing or a table of it. */
  public boolean isRdf() {
    return rdf;
  }

  /** The views that this format can show: RDF always carries everything, so it cannot be folded. */
  public List<View> views() {
    return rdf ? List.of(View.CLAIMS) : List.of(View.values());
  }

  /** The formats that can show a view, in the order of this list. */
  public static List<Format> showing(View view) {
    return Arrays.stream(values()).filter(format -> format.views().contains(view)).toList();
  }

  /**
   * The format of that name, in any case: the name on the command line, the usual other name
   * ({@code turtle}) or the media type.
   */
  public static Optional<Format> named(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> List.of(format.title, format.alias, format.mediaType).contains(wanted))
        .findFirst();
  }

  /** The format that a mistyped name was probably meant to be. */
  public static Optional<Format> nearest(String name) {
    List<String> names =
        Arrays.stream(values()).flatMap(format -> Stream.of(format.title, format.alias)).toList();
    return Nearest.to(name, names).flatMap(Format::named);
  }

  Target target() {
    return switch (this) {
      case TURTLE -> new RdfBlocks(RDFFormat.TURTLE_BLOCKS);
      case TRIG -> new RdfBlocks(RDFFormat.TRIG_BLOCKS);
      case N_QUADS -> new RdfBlocks(RDFFormat.NQUADS);
      case JSON_LD -> new JsonLd();
      case CSV -> new Csv();
      case GRAPHML -> new GraphMl();
      case GEXF -> new Gexf();
      case DOT -> new Dot();
    };
  }

  @Override
  public String toString() {
    return title;
  }
}
