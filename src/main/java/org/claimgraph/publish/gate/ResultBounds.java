package org.claimgraph.publish.gate;

import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.claimgraph.publish.http.Refusal;

/**
 * How large a result may be. A larger one is refused as a whole: a result that was cut would be
 * taken for the answer.
 *
 * @param rows rows of a table, or triples of a graph
 */
public record ResultBounds(long rows) {

  /**
   * The rows of a SELECT.
   *
   * @param tooMany is told before it is thrown, since whoever writes the rows may catch it
   * @return rows of which too many throw a {@link Refusal}
   */
  public RowSet select(RowSet result, Consumer<Refusal> tooMany) {
    long[] count = {0};
    return RowSetStream.create(
        result.getResultVars(),
        Iter.map(
            result,
            row -> {
              if (++count[0] > rows) {
                tooMany.accept(tooLarge());
                throw tooLarge();
              }
              return row;
            }));
  }

  /**
   * The graph of a CONSTRUCT or DESCRIBE. DESCRIBE gathers all it finds without looking at the
   * time, so its triples are counted as they come.
   *
   * @throws Refusal 403 when there are too many
   */
  public Graph graph(Query query, QueryExec exec) {
    Graph bounded = new CountedGraph();
    return query.isDescribeType() ? exec.describe(bounded) : exec.construct(bounded);
  }

  /**
   * The dataset of a CONSTRUCT with GRAPH in its template.
   *
   * @throws Refusal 403 when there are too many quads
   */
  public DatasetGraph dataset(Query query, QueryExec exec) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    dataset.prefixes().putAll(query.getPrefixMapping());
    Iterator<Quad> quads = exec.constructQuads();
    long count = 0;
    while (quads.hasNext()) {
      dataset.add(quads.next());
      check(++count);
    }
    return dataset;
  }

  private void check(long count) {
    if (count > rows) {
      throw tooLarge();
    }
  }

  private Refusal tooLarge() {
    return Refusal.of(
        403,
        "result-too-large",
        ("The result has more than %d rows or triples; ask for it in parts with ORDER BY, LIMIT and"
                + " OFFSET, or take whole graphs from /data.")
            .formatted(rows));
  }

  /** The same for a result of too many bytes. */
  public static Refusal tooManyBytes(long bytes) {
    return Refusal.of(
        403,
        "result-too-large",
        ("The result has more than %d bytes; ask for it in parts with ORDER BY, LIMIT and OFFSET, or"
                + " take whole graphs from /data.")
            .formatted(bytes));
  }

  private final class CountedGraph extends GraphWrapper {
    private CountedGraph() {
      super(GraphFactory.createDefaultGraph());
    }

    @Override
    public void add(Triple triple) {
      super.add(triple);
      check(size());
    }
  }
}
