package org.claimgraph.publish.site;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.export.Exports;
import org.claimgraph.publish.exporting.ExportAnswers;
import org.claimgraph.publish.gate.QueryGate;
import org.claimgraph.publish.gate.ResultBounds;
import org.claimgraph.publish.http.Accept;
import org.claimgraph.publish.http.ContentPolicy;
import org.claimgraph.publish.http.ErrorJson;
import org.claimgraph.publish.http.RdfSyntax;
import org.claimgraph.publish.http.Refusal;
import org.claimgraph.publish.http.Reply;
import org.claimgraph.publish.http.Route;
import org.claimgraph.publish.page.CurationPage;
import org.claimgraph.publish.page.ErrorPage;
import org.claimgraph.publish.page.GraphPage;
import org.claimgraph.publish.page.Link;
import org.claimgraph.publish.page.QueryPage;
import org.claimgraph.publish.search.Catalogue;
import org.claimgraph.publish.search.Kind;
import org.claimgraph.publish.web.WebFile;

/** Who answers what, apart from the two routes that Fuseki takes. */
public final class Site implements AutoCloseable {
  private static final String QUERY_TYPE = "application/sparql-query";
  private static final String ARTICLE = "/id/source/";

  private final Snapshot snapshot;
  private final ArticleTexts texts;
  private final Pages pages;
  private final Inventory inventory;
  private final LinkedData linkedData;
  private final QueryPages queries;
  private final Completions completions;
  private final String base;
  private final ExportAnswers exports;
  private final Catalogues catalogues;
  private final GraphPages graphs;

  /**
   * @param data whose default graph is the union of its named graphs
   * @param version a number that changes right after the data have changed, not before
   * @param texts what the claims were read from
   * @param base what the data's IRIs begin with
   * @param saving whether articles can be added
   */
  public Site(
      DatasetGraph data,
      LongSupplier version,
      ArticleTexts texts,
      String base,
      QueryGate gate,
      ResultBounds bounds,
      ExportAnswers exports,
      Duration queryTime,
      CurationPage.Saving saving) {
    GraphReader graph = new GraphReader(data.getDefaultGraph());
    Terms terms = new Terms(graph, base);
    this.pages = new Pages(saving);
    this.snapshot = new Snapshot(data, version);
    this.texts = texts;
    this.inventory = new Inventory(graph, terms);
    this.linkedData = new LinkedData(data, graph, terms, base, pages);
    this.exports = exports;
    this.graphs = new GraphPages(exports, terms);
    this.queries = new QueryPages(new QueryRun(data, gate, bounds, queryTime, terms), gate, base);
    this.completions = new Completions(graph, terms, base);
    this.base = base;
    this.catalogues = new Catalogues(snapshot, data.getDefaultGraph(), Catalogues.SMALL);
  }

  /** Begins to read what is going to be asked for first, beside whatever else happens. */
  public void prepare() {
    catalogues.prepare();
  }

  /** Whether a browser sent the query: then a page answers instead of the protocol. */
  public static boolean wantsQueryPage(HttpServletRequest request) {
    return request.getParameter("query") != null
        && request.getParameter("format") == null
        && request.getParameter("output") == null
        && wantsPage(request);
  }

  private static boolean wantsPage(HttpServletRequest request) {
    return Accept.of(request).names(RdfSyntax.HTML);
  }

  /**
   * The answer, made in one read transaction.
   *
   * @throws Refusal when there is none
   */
  public Reply answer(Route route, HttpServletRequest request) {
    Optional<String> text = text(route, request);
    return snapshot.read(version -> answer(route, request, version, text));
  }

  /** The text of the article that a page is asked of; it never changes, so it is in no state. */
  private Optional<String> text(Route route, HttpServletRequest request) {
    String path = RdfSyntax.withoutSuffix(request.getRequestURI());
    return route == Route.ENTITY && path.startsWith(ARTICLE)
        ? texts.text(path.substring(ARTICLE.length()))
        : Optional.empty();
  }

  /** An error: a page for those who ask for pages, else JSON. */
  public Reply error(Refusal refusal, HttpServletRequest request, String requestId) {
    Reply reply =
        wantsPage(request)
            ? Reply.html(pages.error(new ErrorPage(refusal.says(), near(refusal, request))))
            : Reply.of("application/json", ErrorJson.of(refusal, requestId));
    return reply.withStatus(refusal.status());
  }

  /** What was perhaps meant by the address of nothing that we know. */
  private List<Link> near(Refusal refusal, HttpServletRequest request) {
    String path = request.getRequestURI();
    return refusal.status() == 404 && Route.of(path).filter(Route.ENTITY::equals).isPresent()
        ? snapshot.read(version -> inventory.near(catalogues.get(version), decoded(path)))
        : List.of();
  }

  private static String decoded(String path) {
    return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private Reply answer(
      Route route, HttpServletRequest request, OptionalLong version, Optional<String> text) {
    String path = request.getRequestURI();
    return switch (route) {
      case START -> Reply.html(pages.start(inventory.start(catalogues.get(version))));
      case BROWSE -> browse(path.substring("/browse/".length()), request, version);
      case SEARCH -> search(request, version);
      case EXPORT -> exports.answer(request);
      case CONTEXT -> Reply.of("application/ld+json", Exports.context());
      case GRAPH -> graph(graphs.page(request));
      case QUERIES -> Reply.json(QueryPages.list());
      case QUERY -> shipped(path.substring("/queries/".length()), request);
      case EMBED ->
          Reply.html(pages.embed(base)).with(ContentPolicy.HEADER, ContentPolicy.EMBEDDED);
      case TERMS -> Reply.json(completions.answer(request, catalogues.get(version), version));
      case SPARQL -> sparql(request);
      case ENTITY -> linkedData.entity(path, request, text);
      case ONTOLOGY -> linkedData.ontology(path, request, version);
      case VOID -> linkedData.dataset(request, version);
      case HEALTH -> Reply.json(counts(catalogues.get(version)));
      case WEB -> WebFile.at(path);
      case ADD -> Reply.html(pages.add());
      case DATA, LIVE, READY, METRICS, ARTICLES, ARTICLE, CLAIM, CURATIONS, NAMES, BACKUPS ->
          throw new IllegalStateException(route + " is not ours");
    };
  }

  private Reply browse(String name, HttpServletRequest request, OptionalLong version) {
    Kind kind = Kind.of(name).orElseThrow(() -> Refusal.notFound("There is no such list."));
    return Reply.html(pages.browse(inventory.browse(catalogues.get(version), kind, page(request))));
  }

  /** A page, or for a page that asks while somebody types, the best of what would be found. */
  private Reply search(HttpServletRequest request, OptionalLong version) {
    Catalogue catalogue = catalogues.get(version);
    String query = Objects.requireNonNullElse(request.getParameter("q"), "").strip();
    String html =
        request.getHeader("HX-Request") != null
            ? pages.suggestions(inventory.suggestions(catalogue, query))
            : pages.search(inventory.search(catalogue, query, page(request)));
    return Reply.html(html).with("Vary", "HX-Request");
  }

  /** Which page of a list is asked for, counted from 1. */
  private static int page(HttpServletRequest request) {
    String page = Objects.requireNonNullElse(request.getParameter("page"), "1");
    if (!page.matches("[1-9][0-9]{0,6}")) {
      throw Refusal.of(400, "bad-request", "A page of a list is a number from 1 on.");
    }
    return Integer.parseInt(page);
  }

  /** As a page, or as the query that it runs. */
  private Reply shipped(String name, HttpServletRequest request) {
    Map<String, String> parameters = parameters(request);
    Reply reply =
        Accept.of(request).names(QUERY_TYPE)
            ? Reply.of(QUERY_TYPE, queries.text(name, parameters).getBytes(StandardCharsets.UTF_8))
            : query(queries.shipped(name, parameters));
    return reply.with("Vary", "Accept");
  }

  private Reply sparql(HttpServletRequest request) {
    String query = request.getParameter("query");
    if (query != null) {
      return query(queries.free(query)).with("Vary", "Accept");
    }
    return linkedData
        .service(request)
        .orElseGet(() -> query(queries.free("")).with("Vary", "Accept"));
  }

  private Reply graph(GraphPage page) {
    return Reply.html(pages.graph(page, base)).withStatus(page.status());
  }

  private Reply query(QueryPage page) {
    return Reply.html(pages.query(page, base)).withStatus(page.status());
  }

  private static String counts(Catalogue catalogue) {
    JsonObject json = new JsonObject();
    json.put("status", "up");
    for (Kind kind : Kind.values()) {
      json.put(kind.plural(), catalogue.count(kind));
    }
    return json + "\n";
  }

  private static Map<String, String> parameters(HttpServletRequest request) {
    Map<String, String> parameters = new TreeMap<>();
    request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
    return parameters;
  }

  /** Ends what is done beside requests. */
  @Override
  public void close() {
    catalogues.close();
  }
}
