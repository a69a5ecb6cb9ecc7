package org.claimgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** What a query answers, as a table or as a graph, in a format that fits it. */
final class QueryResult {
  private QueryResult() {}

  static void write(DatasetGraph data, Query query, Format format, OutputStream out)
      throws IOException {
    Target target = format.target();
    try (QueryExec exec =
        QueryExec.dataset(data).query(query).set(ARQ.httpServiceAllowed, false).build()) {
      if (query.isSelectType() && target instanceof TableTarget tables) {
        tables.write(table(exec.select()), out);
      } else if ((query.isConstructType() || query.isDescribeType())
          && (format.isRdf() || target instanceof NetworkTarget)) {
        Graph graph = query.isConstructType() ? exec.construct() : exec.describe();
        if (target instanceof NetworkTarget networks) {
          networks.write(TripleNetwork.of(graph, new Facts(data.getDefaultGraph())), out);
        } else {
          target.write(DatasetGraphFactory.wrap(graph), Selection.of(View.CLAIMS), out);
        }
      } else {
        throw UnsupportedView.ofAnswer(format);
      }
    }
  }

  private static Table table(RowSet rows) {
    List<Var> variables = rows.getResultVars();
    Stream<Map<String, String>> cells = Iter.asStream(rows).map(binding -> row(binding, variables));
    return new Table(variables.stream().map(Var::getVarName).toList(), cells);
  }

  private static Map<String, String> row(Binding binding, List<Var> variables) {
    Map<String, String> row = new TreeMap<>();
    for (Var variable : variables) {
      Node value = binding.get(variable);
      if (value != null) {
        row.put(
            variable.getVarName(),
            value.isLiteral()
                ? value.getLiteralLexicalForm()
                : value.isURI() ? value.getURI() : NodeFmtLib.strNT(value));
      }
    }
    return row;
  }
}
