package org.claimgraph.publish.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;

/**
 * What the graph says of an entity in terms of schema.org, as JSON-LD to be put into its page,
 * where search engines look for it. Nothing is added but the name: the data are written in these
 * terms beside our own.
 */
final class SchemaOrgMarkup {
  private static final String SCHEMA = "https://schema.org/";

  private SchemaOrgMarkup() {}

  /**
   * The markup of an entity.
   *
   * @param own the entity's triples
   * @param name its label
   * @return JSON without a {@code <}, so that nothing in it can end the element it stands in
   */
  static String of(Node entity, List<Triple> own, String name) {
    JsonObject json = new JsonObject();
    json.put("@context", SCHEMA.substring(0, SCHEMA.length() - 1));
    json.put("@id", entity.getURI());
    TreeSet<String> types = new TreeSet<>();
    Map<String, JsonArray> values = new LinkedHashMap<>();
    own.stream()
        .filter(triple -> triple.subjectMatches(entity))
        .sorted(
            (a, b) -> {
              int byProperty = NodeCmp.compareRDFTerms(a.getPredicate(), b.getPredicate());
              return byProperty != 0
                  ? byProperty
                  : NodeCmp.compareRDFTerms(a.getObject(), b.getObject());
            })
        .forEach(
            triple -> {
              if (triple.predicateMatches(RDF.Nodes.type)) {
                schema(triple.getObject()).ifPresent(types::add);
              } else {
                schema(triple.getPredicate())
                    .ifPresent(
                        property ->
                            values
                                .computeIfAbsent(property, p -> new JsonArray())
                                .add(value(triple.getObject())));
              }
            });
    JsonArray all = new JsonArray();
    types.forEach(all::add);
    json.put("@type", types.isEmpty() ? new JsonString("Thing") : single(all));
    json.put("name", name);
    values.forEach((property, several) -> json.put(property, single(several)));
    return JSON.toStringFlat(json)
        .replace("<", "\\u003c")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  private static Optional<String> schema(Node node) {
    return node.isURI() && node.getURI().startsWith(SCHEMA)
        ? Optional.of(node.getURI().substring(SCHEMA.length()))
        : Optional.empty();
  }

  private static JsonValue single(JsonArray values) {
    return values.size() == 1 ? values.get(0) : values;
  }

  private static JsonValue value(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralValue() instanceof Number
              && node.getLiteralLexicalForm().matches("-?(0|[1-9]\\d*)(\\.\\d+)?")
          ? JsonNumber.valueDecimal(node.getLiteralLexicalForm())
          : new JsonString(node.getLiteralLexicalForm());
    }
    JsonObject link = new JsonObject();
    link.put("@id", node.toString());
    return link;
  }
}
