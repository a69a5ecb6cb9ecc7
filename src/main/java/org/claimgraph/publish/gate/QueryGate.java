package org.claimgraph.publish.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateFactory;
import org.claimgraph.publish.http.Refusal;

/**
 * Judges a query before it runs: nothing may leave this machine, load a class or hold a thread.
 *
 * <p>A query is refused when it
 *
 * <ul>
 *   <li>calls another endpoint (SERVICE, however deep),
 *   <li>uses a function or property function outside the known libraries ({@link FunctionGate}),
 *   <li>may compute a value without bound, or match a pattern without end ({@link GrowthGate},
 *       {@link PatternGate}),
 *   <li>follows a path from anywhere to anywhere ({@link PathEnds}), through a negation again and
 *       again ({@link PathGate}), or over very many counted steps ({@link PathCounts}),
 *   <li>names a graph in FROM or FROM NAMED that is not in this dataset. Jena would fetch nothing
 *       and answer with an empty result; a refusal tells the user so.
 * </ul>
 */
public final class QueryGate {
  /** Relative IRIs in a query resolve against something that is nowhere. */
  private static final String QUERY_BASE = "http://query.invalid/";

  private static final Pattern PLACE = Pattern.compile("[Ll]ine (\\d+), column (\\d+)");

  /** {@code Encountered " "}" "} "" at line …} or {@code Encountered "<EOF>" at line …}. */
  private static final Pattern TOKEN =
      Pattern.compile("^Encountered \" ?(?:\".*?\" |<[A-Z_0-9]+> )?\"?(.*?) ?\"\"? at line");

  private final DatasetGraph data;
  private final int queryBytes;
  private final int depth;

  /**
   * @param queryBytes how long the text of a query may be, in UTF-8 bytes
   * @param depth how deep its brackets may be nested
   */
  public QueryGate(DatasetGraph data, int queryBytes, int depth) {
    this.data = data;
    this.queryBytes = queryBytes;
    this.depth = depth;
  }

  /**
   * The text as a query.
   *
   * @throws Refusal when it is too long, too deep, an update, or no SPARQL (with line and column)
   */
  public Query parse(String text) {
    QueryText.check(text, queryBytes, depth);
    if (text.isBlank()) {
      throw Refusal.of(400, "no-query", "The query is empty.");
    }
    PathCounts.check(text);
    try {
      return QueryFactory.create(text, QUERY_BASE, Syntax.syntaxARQ);
    } catch (QueryParseException e) {
      if (e.getCause() instanceof StackOverflowError) {
        throw QueryText.tooDeep();
      }
      throw isUpdate(text) ? update() : syntax(e);
    } catch (QueryException e) {
      throw Refusal.of(400, "syntax-error", "This is not a SPARQL query.");
    } catch (StackOverflowError e) {
      throw QueryText.tooDeep();
    }
  }

  /**
   * Lets the query pass or refuses it.
   *
   * @param graphs further graphs that the request names beside the query's own FROM clauses
   */
  public void check(Query query, List<String> graphs) {
    if (query.isJsonType()) {
      throw Refusal.of(
          400, "query-refused", "The JSON query form is not SPARQL; ask for JSON with SELECT.");
    }
    try {
      FunctionGate gate = new FunctionGate();
      if (query.getQueryPattern() != null) { // DESCRIBE <iri> has none
        Walker.walk(Algebra.compile(query), gate, gate.expressions());
        gate.checkWhole();
      }
    } catch (QueryException e) {
      throw Refusal.of(400, "query-refused", "This query cannot be evaluated.");
    } catch (StackOverflowError e) {
      throw QueryText.tooDeep();
    }
    List<String> named = new ArrayList<>(graphs);
    named.addAll(query.getGraphURIs());
    named.addAll(query.getNamedGraphURIs());
    for (String graph : named) {
      checkGraph(NodeFactory.createURI(graph));
    }
  }

  public static Refusal update() {
    return Refusal.of(
        400,
        "update-refused",
        "This is an update; the graph is read-only here, so nothing can be loaded, inserted or"
            + " deleted.");
  }

  private void checkGraph(Node graph) {
    boolean known =
        Quad.isDefaultGraph(graph)
            || Quad.isUnionGraph(graph)
            || Txn.calculateRead(data, () -> data.containsGraph(graph));
    if (!known) {
      throw Refusal.of(
          400,
          "unknown-graph",
          "FROM and FROM NAMED take graphs of this dataset only, nothing is fetched; there is no"
              + " graph <"
              + graph.getURI()
              + "> here.");
    }
  }

  private static boolean isUpdate(String text) {
    try {
      return !UpdateFactory.create(text, QUERY_BASE).getOperations().isEmpty();
    } catch (QueryException e) {
      return false;
    }
  }

  /**
   * What is wrong and where. The parser reports the last token it liked; its message also names the
   * first that it did not, and then everything it would have taken, which helps nobody.
   */
  private static Refusal syntax(QueryParseException e) {
    String says = String.valueOf(e.getMessage()).strip().replaceAll("\\s+", " ");
    Matcher token = TOKEN.matcher(says);
    String reason =
        token.find()
            ? "The query does not go on so: unexpected "
                + (token.group(1).equals("<EOF>") ? "end" : token.group(1))
            : says.replaceFirst("(?i)^(lexical error at )?line \\d+, column \\d+[.:] *", "");
    Matcher place = PLACE.matcher(says);
    return place.find()
        ? Refusal.syntax(reason, Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)))
        : Refusal.of(400, "syntax-error", reason);
  }
}
