package org.claimgraph.publish.exporting;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.export.Filter;
import org.claimgraph.export.Selection;
import org.claimgraph.export.Things;
import org.claimgraph.export.View;
import org.claimgraph.publish.http.Refusal;
import org.claimgraph.text.Nearest;

/**
 * What of the graph the parameters of an address select: {@code view}, {@code around}, {@code
 * limit}, {@code from}, {@code to} once, and {@code stance}, {@code kind}, {@code source} as often
 * as wanted. An empty value is none.
 */
final class Selecting {
  private static final List<String> PARAMETERS =
      List.of("view", "around", "limit", "stance", "kind", "source", "from", "to");

  /** More neighbours than this are no drawing. */
  private static final int MOST_NEIGHBOURS = 2000;

  private Selecting() {}

  static Selection by(Map<String, String[]> parameters, DatasetGraph data) {
    for (String name : parameters.keySet()) {
      if (!PARAMETERS.contains(name)) {
        throw bad(
            "There is no parameter %s; expected one of %s%s"
                .formatted(name, String.join(", ", PARAMETERS), Nearest.hint(name, PARAMETERS)));
      }
    }
    try {
      Filter filter =
          new Filter(
              all("stance", parameters),
              all("kind", parameters),
              all("source", parameters),
              one("from", parameters),
              one("to", parameters));
      Optional<Node> around = one("around", parameters).map(name -> thing(name, data));
      int limit = one("limit", parameters).map(Selecting::limit).orElse(Selection.USUAL_LIMIT);
      View view = one("view", parameters).map(Selecting::view).orElse(View.CLAIMS);
      return new Selection(view, around, limit, filter);
    } catch (IllegalArgumentException e) {
      throw bad(e);
    }
  }

  /** What was asked for means nothing; the exception says so in a sentence. */
  static Refusal bad(IllegalArgumentException e) {
    return bad(String.valueOf(e.getMessage()));
  }

  private static Refusal bad(String says) {
    return Refusal.of(400, "bad-parameter", says);
  }

  private static Node thing(String name, DatasetGraph data) {
    return Things.named(name, data)
        .orElseThrow(() -> Refusal.notFound("The graph says nothing of " + name + "."));
  }

  private static int limit(String text) {
    if (!text.matches("[1-9]\\d{0,3}") || Integer.parseInt(text) > MOST_NEIGHBOURS) {
      throw bad("limit=%s is out of range; expected 1 to %d.".formatted(text, MOST_NEIGHBOURS));
    }
    return Integer.parseInt(text);
  }

  private static View view(String name) {
    List<String> views = Arrays.stream(View.values()).map(View::title).toList();
    return View.named(name)
        .orElseThrow(
            () ->
                bad(
                    "There is no view %s; expected one of %s%s"
                        .formatted(name, String.join(", ", views), Nearest.hint(name, views))));
  }

  private static Optional<String> one(String name, Map<String, String[]> parameters) {
    Set<String> values = all(name, parameters);
    if (values.size() > 1) {
      throw bad("%s is given twice; expected one value.".formatted(name));
    }
    return values.stream().findFirst();
  }

  private static Set<String> all(String name, Map<String, String[]> parameters) {
    Set<String> values = new TreeSet<>();
    for (String value : parameters.getOrDefault(name, new String[0])) {
      if (!value.isEmpty()) {
        values.add(value);
      }
    }
    return values;
  }
}
