package org.claimgraph.publish.site;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.claimgraph.claim.Stance;
import org.claimgraph.export.Filter;
import org.claimgraph.export.Lines;
import org.claimgraph.export.View;
import org.claimgraph.publish.exporting.ExportAnswers;
import org.claimgraph.publish.http.Refusal;
import org.claimgraph.publish.page.GraphPage;
import org.claimgraph.publish.page.GraphPage.Choice;
import org.claimgraph.publish.page.Link;
import org.jspecify.annotations.Nullable;

/**
 * The graph to look at. The server selects it and lists its lines; drawing, opening and hiding of
 * nodes are the script's, with parameters of its own in the same address.
 */
final class GraphPages {
  /** Lines on a page; the files have all. */
  private static final int MOST = 500;

  /** What the server understands of the address; the rest is the script's. */
  private static final Set<String> SELECTING =
      Set.of("view", "around", "limit", "stance", "kind", "source", "from", "to");

  private final ExportAnswers exports;
  private final Terms terms;

  GraphPages(ExportAnswers exports, Terms terms) {
    this.exports = exports;
    this.terms = terms;
  }

  GraphPage page(HttpServletRequest request) {
    Map<String, String[]> parameters = new TreeMap<>(request.getParameterMap());
    parameters.keySet().retainAll(SELECTING);
    if (first("view", parameters).isEmpty()) {
      boolean whole = first("around", parameters).isEmpty();
      View view = whole ? View.WHO_ABOUT_WHOM : View.CLAIMS;
      parameters.put("view", new String[] {view.title()});
    }
    try {
      Lines lines = exports.lines(parameters);
      return page(parameters, sum(lines), lines.lines(), null, 200);
    } catch (Refusal refusal) {
      return page(parameters, "", List.of(), refusal.says(), refusal.status());
    }
  }

  private GraphPage page(
      Map<String, String[]> parameters,
      String sum,
      List<Lines.Line> lines,
      @Nullable String error,
      int status) {
    return new GraphPage(
        choices("view", Arrays.stream(View.values()).map(View::title), parameters),
        first("around", parameters),
        first("limit", parameters),
        choices("stance", Arrays.stream(Stance.values()).map(Stance::id), parameters),
        choices("kind", Filter.kindsOfNodes().stream(), parameters),
        first("source", parameters),
        first("from", parameters),
        first("to", parameters),
        sum,
        lines.stream().limit(MOST).map(this::line).toList(),
        error == null ? files(parameters) : List.of(),
        error,
        status);
  }

  private GraphPage.Line line(Lines.Line line) {
    return new GraphPage.Line(
        end(line.from()),
        line.kind(),
        end(line.to()),
        line.claims(),
        new Link(line.quote().orElse(""), line.claim().map(this::href).orElse(null)));
  }

  private Link end(Lines.End end) {
    return new Link(end.label(), end.iri().map(this::href).orElse(null));
  }

  private @Nullable String href(String iri) {
    return terms.href(NodeFactory.createURI(iri));
  }

  private static String sum(Lines lines) {
    int count = lines.lines().size();
    return "%,d nodes, %,d lines%s%s."
        .formatted(
            lines.nodes(),
            count,
            count > MOST ? " (the first %d are listed)".formatted(MOST) : "",
            lines.hidden() > 0 ? "; %,d further nodes are left out".formatted(lines.hidden()) : "");
  }

  private static List<Link> files(Map<String, String[]> parameters) {
    String selection =
        parameters.entrySet().stream()
            .flatMap(entry -> Arrays.stream(entry.getValue()).map(v -> encoded(entry.getKey(), v)))
            .collect(Collectors.joining("&"));
    return Stream.of(
            new Link("GEXF", "/export/gexf?" + selection),
            new Link("GraphML", "/export/graphml?" + selection),
            new Link("CSV", "/export/csv?" + selection))
        .toList();
  }

  private static String encoded(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static List<Choice> choices(
      String name, Stream<String> offered, Map<String, String[]> parameters) {
    List<String> chosen = List.of(parameters.getOrDefault(name, new String[0]));
    return offered.map(each -> new Choice(each, chosen.contains(each))).toList();
  }

  private static String first(String name, Map<String, String[]> parameters) {
    return Optional.ofNullable(parameters.get(name))
        .flatMap(values -> Arrays.stream(values).findFirst())
        .orElse("");
  }
}
