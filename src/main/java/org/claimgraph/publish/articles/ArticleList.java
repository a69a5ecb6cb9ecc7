package org.claimgraph.publish.articles;

import com.google.gson.stream.JsonWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.system.G;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.claimgraph.graph.Cg;
import org.claimgraph.graph.Iris;
import org.claimgraph.graph.Standard;
import org.claimgraph.publish.http.Refusal;
import org.claimgraph.publish.http.Reply;
import org.claimgraph.store.Store;
import org.jspecify.annotations.Nullable;

/** The stored articles in the order of their ids, a page at a time, each page from one state. */
final class ArticleList {
  private static final int USUAL = 100;
  private static final int MOST = 1000;

  private final Store store;
  private final ArticleJson json;

  ArticleList(Store store, ArticleJson json) {
    this.store = store;
    this.json = json;
  }

  /** The page that a request asks for by {@code after} and {@code limit}. */
  Reply page(HttpServletRequest request) {
    String after = Optional.ofNullable(request.getParameter("after")).orElse("");
    int limit = limit(request.getParameter("limit"));
    return Reply.json(
        Txn.calculateRead(store.data(), () -> page(store.data().getDefaultGraph(), after, limit)));
  }

  private static int limit(@Nullable String written) {
    if (written == null) {
      return USUAL;
    }
    if (!written.matches("[1-9][0-9]{0,3}") || Integer.parseInt(written) > MOST) {
      throw Refusal.of(400, "bad-request", "limit is a number from 1 to " + MOST + ".");
    }
    return Integer.parseInt(written);
  }

  private String page(Graph graph, String after, int limit) {
    List<Node> all =
        G.listPO(graph, RDF.Nodes.type, Cg.SOURCE).stream()
            .filter(Node::isURI)
            .sorted((one, other) -> id(one).compareTo(id(other)))
            .distinct()
            .toList();
    List<Node> rest = all.stream().filter(source -> id(source).compareTo(after) > 0).toList();
    List<Node> shown = rest.subList(0, Math.min(limit, rest.size()));
    StringWriter text = new StringWriter();
    JsonWriter out = ArticleJson.writer(text);
    try {
      out.beginObject().name("total").value(all.size());
      out.name("next").value(shown.size() < rest.size() ? next(shown, limit) : null);
      out.name("articles").beginArray();
      for (Node source : shown) {
        json.entry(
            id(source),
            text(graph, source, DCTerms.identifier.asNode()).orElse(""),
            text(graph, source, Standard.HEADLINE),
            text(graph, source, Standard.URL),
            G.count(graph, Node.ANY, Cg.REPORTED_IN, source),
            out);
      }
      out.endArray().endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail
    }
    return text + "\n";
  }

  private static String next(List<Node> shown, int limit) {
    return "/articles?after=%s&limit=%s".formatted(id(shown.get(shown.size() - 1)), limit);
  }

  private static String id(Node source) {
    return Iris.lastPart(source.getURI());
  }

  private static Optional<String> text(Graph graph, Node subject, Node predicate) {
    return G.listSP(graph, subject, predicate).stream()
        .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
        .sorted()
        .findFirst();
  }
}
