package org.claimgraph.publish;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.claimgraph.publish.Inventory.Kind;
import org.claimgraph.publish.page.QueryPage;

/** Who answers what, apart from the two routes that Fuseki takes. */
final class Site {
  private final DatasetGraph data;
  private final Pages pages;
  private final Inventory inventory;
  private final LinkedData linkedData;
  private final QueryPages queries;
  private final Once<String> startPage;

  Site(DatasetGraph data, ServerOptions options, QueryGate gate, Pages pages) {
    GraphReader graph = new GraphReader(data.getDefaultGraph());
    Terms terms = new Terms(graph, options.base());
    this.data = data;
    this.pages = pages;
    this.inventory = new Inventory(graph, terms);
    this.linkedData = new LinkedData(data, graph, terms, options.base(), pages);
    this.queries =
        new QueryPages(new QueryRun(data, gate, options.queryTime(), terms), gate, options.base());
    this.startPage = new Once<>(() -> pages.start(inventory.start()));
  }

  /** Whether a browser sent the query: then a page answers instead of the protocol. */
  static boolean wantsQueryPage(HttpServletRequest request) {
    return request.getParameter("query") != null
        && request.getParameter("format") == null
        && request.getParameter("output") == null
        && Accept.of(request).names(RdfSyntax.HTML);
  }

  /**
   * The answer, in a read transaction.
   *
   * @throws Refusal when there is none
   */
  Reply answer(Route route, HttpServletRequest request) {
    return Txn.calculateRead(data, () -> answerInside(route, request));
  }

  private Reply answerInside(Route route, HttpServletRequest request) {
    String path = request.getRequestURI();
    return switch (route) {
      case START -> Reply.html(startPage.get());
      case BROWSE -> browse(path.substring("/browse/".length()));
      case QUERY ->
          query(queries.shipped(path.substring("/queries/".length()), parameters(request)));
      case SPARQL -> sparql(request);
      case ENTITY -> linkedData.entity(path, request);
      case ONTOLOGY -> linkedData.ontology(path, request);
      case VOID -> linkedData.dataset(request);
      case HEALTH -> health();
      case STYLE -> Reply.of("text/css; charset=utf-8", resource("style.css"));
      case DATA -> throw new IllegalStateException("Fuseki answers /data");
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

  private Reply health() {
    JsonObject json = new JsonObject();
    json.put("status", "up");
    for (Kind kind : Kind.values()) {
      json.put(kind.name().toLowerCase(Locale.ROOT), inventory.count(kind));
    }
    return Reply.json(json + "\n");
  }

  private static Map<String, String> parameters(HttpServletRequest request) {
    Map<String, String> parameters = new TreeMap<>();
    request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
    return parameters;
  }

  private static byte[] resource(String name) {
    try (InputStream in = Site.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not packed: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
