package org.claimgraph.publish.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.claimgraph.graph.Cg;
import org.claimgraph.graph.Prefixes;
import org.claimgraph.publish.search.Catalogue;
import org.claimgraph.publish.search.Entry;
import org.claimgraph.publish.search.Kind;

/**
 * What an editor of queries completes, as JSON: prefixes and the terms of the ontology; and with
 * {@code ?named=} the things that are called so.
 */
final class Completions {
  /** More would not be read. */
  private static final int MOST = 50;

  private static final List<Kind> NAMED =
      List.of(Kind.ACTORS, Kind.PLACES, Kind.QUESTIONS, Kind.ARTICLES);

  private static final int NOT_AT_ALL = 3;

  private final GraphReader graph;
  private final Terms terms;
  private final String base;
  private final Kept<String> ontology;

  Completions(GraphReader graph, Terms terms, String base) {
    this.graph = graph;
    this.terms = terms;
    this.base = base;
    this.ontology = new Kept<>(this::ontology);
  }

  /** {@code ?named=} what was typed, {@code &in=} the beginning of their IRIs. */
  String answer(HttpServletRequest request, Catalogue catalogue, OptionalLong version) {
    String typed = request.getParameter("named");
    if (typed == null) {
      return ontology.get(version);
    }
    String wanted = typed.toLowerCase(Locale.ROOT);
    String in = Objects.requireNonNullElse(request.getParameter("in"), "");
    JsonArray list = new JsonArray();
    NAMED.stream()
        .flatMap(kind -> catalogue.entries(kind).stream())
        .filter(entry -> entry.node().getURI().startsWith(in) && rank(entry, wanted) < NOT_AT_ALL)
        .sorted(Comparator.comparing(entry -> rank(entry, wanted))) // stable: else as they are
        .limit(MOST)
        .forEach(entry -> list.add(json(entry.node().getURI(), entry.label())));
    JsonObject json = new JsonObject();
    json.put("names", list);
    return json + "\n";
  }

  /** 0 if a name of it begins so, 1 if a word does, 2 if one holds the text anywhere. */
  private static int rank(Entry entry, String typed) {
    String iri = entry.node().getURI();
    String local = iri.substring(iri.lastIndexOf('/') + 1).replace('-', ' ');
    return Stream.concat(Stream.of(local), entry.names().stream())
        .map(name -> name.toLowerCase(Locale.ROOT))
        .mapToInt(
            name ->
                name.startsWith(typed)
                    ? 0
                    : name.contains(" " + typed) ? 1 : name.contains(typed) ? 2 : NOT_AT_ALL)
        .min()
        .orElse(NOT_AT_ALL);
  }

  private String ontology() {
    JsonObject prefixes = new JsonObject();
    Prefixes.all(base).forEach(prefixes::put);
    JsonObject json = new JsonObject();
    json.put("prefixes", prefixes);
    json.put("classes", ours(OWL2.Class.asNode()));
    json.put("properties", ours(OWL2.ObjectProperty.asNode(), OWL2.DatatypeProperty.asNode()));
    return json + "\n";
  }

  private JsonArray ours(Node... types) {
    JsonArray list = new JsonArray();
    Stream.of(types)
        .flatMap(type -> graph.instances(type).stream())
        .filter(node -> node.isURI() && node.getURI().startsWith(Cg.NS))
        .distinct()
        .sorted(Comparator.comparing(Node::getURI))
        .forEach(node -> list.add(json(node.getURI(), terms.label(node))));
    return list;
  }

  private static JsonObject json(String iri, String label) {
    JsonObject json = new JsonObject();
    json.put("iri", iri);
    json.put("label", label);
    return json;
  }
}
