package org.claimgraph.publish.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.publish.exporting.ExportAnswers;
import org.claimgraph.publish.gate.QueryGate;
import org.claimgraph.publish.gate.ResultBounds;
import org.claimgraph.publish.http.Accept;
import org.claimgraph.publish.http.ErrorJson;
import org.claimgraph.publish.http.RdfSyntax;
import org.claimgraph.publish.http.Refusal;
import org.claimgraph.publish.http.Reply;
import org.claimgraph.publish.http.Route;
import org.claimgraph.publish.page.CurationPage;
import org.claimgraph.publish.page.QueryPage;
import org.claimgraph.publish.site.Inventory.Kind;
import org.claimgraph.publish.web.WebFile;

/** Who answers what, apart from the two routes that Fuseki takes. */
public final class Site {
  private static final String ARTICLE = "/id/source/";

  private final Snapshot snapshot;
  private final ArticleTexts texts;
  private final Pages pages;
  private final Inventory inventory;
  private final LinkedData linkedData;
  private final QueryPages queries;
  private final ExportAnswers exports;
  private final Kept<String> startPage;
  private final Kept<String> health;

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
    this.queries = new QueryPages(new QueryRun(data, gate, bounds, queryTime, terms), gate, base);
    this.startPage = new Kept<>(() -> pages.start(inventory.start()));
    this.health = new Kept<>(this::counts);
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
            ? Reply.html(pages.error(refusal))
            : Reply.of("application/json", ErrorJson.of(refusal, requestId));
    return reply.withStatus(refusal.status());
  }

  private Reply answer(
      Route route, HttpServletRequest request, OptionalLong version, Optional<String> text) {
    String path = request.getRequestURI();
    return switch (route) {
      case START -> Reply.html(startPage.get(version));
      case BROWSE -> browse(path.substring("/browse/".length()));
      case EXPORT -> exports.answer(request);
      case QUERY ->
          query(queries.shipped(path.substring("/queries/".length()), parameters(request)));
      case SPARQL -> sparql(request);
      case ENTITY -> linkedData.entity(path, request, text);
      case ONTOLOGY -> linkedData.ontology(path, request, version);
      case VOID -> linkedData.dataset(request, version);
      case HEALTH -> Reply.json(health.get(version));
      case WEB -> WebFile.at(path);
      case ADD -> Reply.html(pages.add());
      case DATA, LIVE, READY, METRICS, ARTICLES, ARTICLE, CLAIM, CURATIONS, NAMES ->
          throw new IllegalStateException(route + " is not ours");
    };
  }

  private Reply browse(String name) {
    Kind kind = Kind.of(name).orElseThrow(() -> Refusal.notFound("There is no such list."));
    return Reply.html(pages.browse(inventory.browse(kind)));
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

  private Reply query(QueryPage page) {
    return Reply.html(pages.query(page)).withStatus(page.status());
  }

  private String counts() {
    JsonObject json = new JsonObject();
    json.put("status", "up");
    for (Kind kind : Kind.values()) {
      json.put(kind.name().toLowerCase(Locale.ROOT), inventory.count(kind));
    }
    return json + "\n";
  }

  private static Map<String, String> parameters(HttpServletRequest request) {
    Map<String, String> parameters = new TreeMap<>();
    request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
    return parameters;
  }
}
