package org.claimgraph.publish.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.query.Query;
import org.claimgraph.ask.BadParameter;
import org.claimgraph.ask.Parameter;
import org.claimgraph.ask.ShippedQueries;
import org.claimgraph.ask.ShippedQuery;
import org.claimgraph.publish.gate.QueryGate;
import org.claimgraph.publish.http.Refusal;
import org.claimgraph.publish.page.Link;
import org.claimgraph.publish.page.QueryPage;
import org.claimgraph.publish.page.QueryPage.Field;

/** The shipped questions with their answers, and the form for any other query. */
final class QueryPages {
  /** What the form opens with: short, and its answer is worth reading. */
  private static final String EXAMPLE =
      """
      PREFIX cg: <https://w3id.org/claimgraph/ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

      SELECT ?claimant ?quote ?claim
      WHERE {
        ?claim cg:stance cg:denies ;
               cg:quote ?quote .
        OPTIONAL { ?claim cg:claimant/rdfs:label ?claimant }
      }
      ORDER BY ?claimant ?quote
      LIMIT 100
      """;

  private final QueryRun run;
  private final QueryGate gate;
  private final String base;

  QueryPages(QueryRun run, QueryGate gate, String base) {
    this.run = run;
    this.gate = gate;
    this.base = base;
  }

  /**
   * A shipped question, run with what the form gave.
   *
   * @throws Refusal 404 with the nearest name when there is no such question
   */
  QueryPage shipped(String name, Map<String, String> typed) {
    ShippedQuery question = named(name);
    Map<String, String> given = given(typed);
    List<Field> fields =
        question.parameters().stream()
            .map(
                p ->
                    new Field(
                        p.name(), given.getOrDefault(p.name(), p.defaultValue()), p.comment()))
            .toList();
    String action = "/queries/" + name;
    String text;
    try {
      text = question.text(given, base);
    } catch (BadParameter e) {
      return new QueryPage(question.question(), action, fields, question.sparql(), false)
          .failed(400, String.valueOf(e.getMessage()));
    }
    QueryPage page = new QueryPage(question.question(), action, fields, text, false);
    try {
      Query query = question.query(given, base);
      return page.answered(run.table(query), downloads(query, text));
    } catch (Refusal refusal) {
      return page.failed(refusal.status(), refusal.says());
    }
  }

  /**
   * The text of a shipped question with what the form gave put in.
   *
   * @throws Refusal 404 as above; 400 when a parameter does not fit
   */
  String text(String name, Map<String, String> typed) {
    try {
      return named(name).text(given(typed), base);
    } catch (BadParameter e) {
      throw Refusal.of(400, "bad-parameter", String.valueOf(e.getMessage()));
    }
  }

  /** Every shipped question with its parameters, as JSON. */
  static String list() {
    JsonArray list = new JsonArray();
    for (ShippedQuery each : ShippedQueries.all()) {
      JsonArray parameters = new JsonArray();
      for (Parameter parameter : each.parameters()) {
        JsonObject field = new JsonObject();
        field.put("name", parameter.name());
        field.put("value", parameter.defaultValue());
        field.put("comment", parameter.comment());
        parameters.add(field);
      }
      JsonObject question = new JsonObject();
      question.put("name", each.name());
      question.put("question", each.question());
      question.put("parameters", parameters);
      list.add(question);
    }
    return list + "\n";
  }

  private static ShippedQuery named(String name) {
    return ShippedQueries.named(name)
        .orElseThrow(
            () ->
                Refusal.notFound(
                    "There is no question of that name"
                        + ShippedQueries.nearest(name)
                            .map(near -> "; did you mean /queries/" + near + "?")
                            .orElse(".")));
  }

  /** An emptied field means the default. */
  private static Map<String, String> given(Map<String, String> typed) {
    Map<String, String> given = new TreeMap<>(typed);
    given.values().removeIf(String::isBlank);
    return given;
  }

  /** The form for any query, with its answer when there is a query. */
  QueryPage free(String text) {
    QueryPage page =
        new QueryPage("Ask in SPARQL", "/sparql", List.of(), text.isEmpty() ? EXAMPLE : text, true);
    if (text.isEmpty()) {
      return page;
    }
    try {
      Query query = gate.parse(text);
      return page.answered(run.table(query), downloads(query, text));
    } catch (Refusal refusal) {
      Refusal.Place place = refusal.place();
      return page.failed(
          refusal.status(),
          place == null
              ? refusal.says()
              : "Line %s: %s".formatted(place.at().replace(":", ", column "), refusal.says()));
    }
  }

  private static List<Link> downloads(Query query, String text) {
    String address =
        "/sparql?query=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&format=";
    boolean graph = query.isConstructType() || query.isDescribeType();
    return Stream.of(
            graph ? new String[] {"Turtle", "ttl"} : new String[] {"CSV", "csv"},
            graph ? new String[] {"JSON-LD", "json-ld"} : new String[] {"JSON", "json"})
        .map(format -> new Link(format[0], address + format[1]))
        .toList();
  }
}
