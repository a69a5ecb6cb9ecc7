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
  TURTLE("ttl", "turtle", "ttl", "text/turtle", Shape.RDF),

  /** Every graph under its name, for people to read. */
  TRIG("trig", "trig", "trig", "application/trig", Shape.RDF),

  /** Every graph under its name, a line a quad: for loading, sorting and comparing. */
  N_QUADS("nq", "n-quads", "nq", "application/n-quads", Shape.RDF),

  /** The union of all graphs, a line a triple. */
  N_TRIPLES("nt", "n-triples", "nt", "application/n-triples", Shape.RDF),

  /** The union of all graphs, for programs that read no other RDF. */
  RDF_XML("rdfxml", "rdf", "rdf", "application/rdf+xml", Shape.RDF),

  /** Every graph under its name, for programs that speak JSON. Held in memory while written. */
  JSON_LD("jsonld", "json-ld", "jsonld", "application/ld+json", Shape.RDF),

  /** Claims as trees, for programs that know nothing of RDF. */
  JSON_LD_FRAMED(
      "jsonld-framed",
      "framed",
      "jsonld",
      "application/ld+json;profile=\"http://www.w3.org/ns/json-ld#framed\"",
      Shape.CLAIMS),

  /** A row a claim, a claim and place, or an edge: for spreadsheets and data frames. */
  CSV("csv", "comma", "csv", "text/csv", Shape.TABLE),

  /** The same with tabs, and without tabs and line breaks in cells. */
  TSV("tsv", "tab", "tsv", "text/tab-separated-values", Shape.TABLE),

  /** The same as CSV, for a double click in Excel. */
  EXCEL("excel", "xlsx", "csv", "text/csv", Shape.TABLE),

  /** For Cytoscape, yEd, igraph and networkx. */
  GRAPHML("graphml", "graphml", "graphml", "application/graphml+xml", Shape.NETWORK),

  /** For Gephi. */
  GEXF("gexf", "gexf", "gexf", "application/gexf+xml", Shape.NETWORK),

  /** For Graphviz. */
  DOT("dot", "gv", "dot", "text/vnd.graphviz", Shape.NETWORK),

  /** For Cytoscape, Cytoscape.js and our own pages. */
  CYTOSCAPE("cytoscape", "cyjs", "cyjs", "application/json", Shape.NETWORK),

  /** For Neo4j's bulk import: a ZIP file of two tables. */
  NEO4J("neo4j", "neo4j", "zip", "application/zip", Shape.NETWORK),

  /** For QGIS and other maps. */
  GEOJSON("geojson", "geojson", "geojson", "application/geo+json", Shape.MAP),

  /** For Google Earth and other maps. */
  KML("kml", "kml", "kml", "application/vnd.google-earth.kml+xml", Shape.MAP),

  /** One page that draws, searches and explains, for anybody with a browser. */
  HTML("html", "htm", "html", "text/html", Shape.NETWORK),

  /** One page to be printed, with every statement that has to do with one thing. */
  DOSSIER("dossier", "report", "html", "text/html", Shape.CLAIMS);

  /** What a format is made of. */
  private enum Shape {
    /** Triples or quads: always the whole graph, which cannot be folded. */
    RDF(View.CLAIMS),
    CLAIMS(View.CLAIMS),
    TABLE(View.values()),
    NETWORK(View.values()),
    MAP(View.PLACES);

    @SuppressWarnings("ImmutableEnumChecker") // a list that nobody can change
    private final List<View> views;

    Shape(View... views) {
      this.views = List.of(views);
    }
  }

  private final String title;
  private final String alias;
  private final String fileEnding;
  private final String mediaType;
  private final Shape shape;

  Format(String title, String alias, String fileEnding, String mediaType, Shape shape) {
    this.title = title;
    this.alias = alias;
    this.fileEnding = fileEnding;
    this.mediaType = mediaType;
    this.shape = shape;
  }

  /** The name on the command line and in addresses, for instance {@code gexf}. */
  public String title() {
    return title;
  }

  /** The ending of a file name, without the dot. */
  public String fileEnding() {
    return fileEnding;
  }

  /** The media type without parameters, for instance {@code text/csv}. */
  public String mediaType() {
    return mediaType;
  }

  /** UTF-8 for all that is text. */
  public Charset charset() {
    return StandardCharsets.UTF_8;
  }

  /** The value of a Content-Type header: with the charset where the media type takes one. */
  public String contentType() {
    return mediaType.startsWith("text/")
        ? mediaType + "; charset=" + charset().name().toLowerCase(Locale.ROOT)
        : mediaType;
  }

  /** Whether this format writes the RDF dataset itself rather than a drawing or a table of it. */
  public boolean isRdf() {
    return shape == Shape.RDF;
  }

  /** Whether it is always about one thing, and needs to be told which. */
  public boolean needsThing() {
    return this == DOSSIER;
  }

  /** The views that this format can show. */
  public List<View> views() {
    return shape.views;
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
      case N_TRIPLES -> new RdfBlocks(RDFFormat.NTRIPLES);
      case RDF_XML -> new RdfXml();
      case JSON_LD -> new JsonLd();
      case JSON_LD_FRAMED -> new FramedClaims();
      case CSV -> Csv.commas();
      case TSV -> Csv.tabs();
      case EXCEL -> Csv.excel();
      case GRAPHML -> new GraphMl();
      case GEXF -> new Gexf();
      case DOT -> new Dot();
      case CYTOSCAPE -> new CytoscapeJson();
      case NEO4J -> new Neo4j();
      case GEOJSON -> new GeoJson();
      case KML -> new Kml();
      case HTML -> new Html();
      case DOSSIER -> new Dossiers();
    };
  }

  @Override
  public String toString() {
    return title;
  }
}
