package org.claimgraph.ask;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.QueryExec;

/** Writes what a query gave, by the kind of the query and in one format. */
final class Answer {
  private final Query query;
  private final ResultFormat format;
  private final int width;

  private Answer(Query query, ResultFormat format, int width) {
    this.query = query;
    this.format = format;
    this.width = width;
  }

  /**
   * @throws UnfitFormat when the format cannot hold what the query gives
   */
  static Answer of(Query query, ResultFormat format, int width) {
    if (!format.fits(query)) {
      throw new UnfitFormat(format, query);
    }
    return new Answer(query, format, width);
  }

  void write(QueryExec exec, OutputStream out) throws IOException {
    if (ResultFormat.givesTriples(query)) {
      SortedTriples triples =
          SortedTriples.of(query.isDescribeType() ? exec.describe() : exec.construct());
      if (format == ResultFormat.TABLE) {
        print(triples.table(), out);
      } else {
        triples.write(format.lang(), out);
      }
    } else if (query.isAskType()) {
      if (format == ResultFormat.TABLE) {
        out.write((exec.ask() ? "yes\n" : "no\n").getBytes(StandardCharsets.UTF_8));
      } else {
        writer().write(out, exec.ask(), ARQ.getContext());
      }
    } else if (format == ResultFormat.TABLE) {
      print(Table.of(exec.select()), out);
    } else {
      writer().write(out, exec.select(), ARQ.getContext());
    }
    out.flush();
  }

  private RowSetWriter writer() {
    return RowSetWriterRegistry.getFactory(format.lang()).create(format.lang());
  }

  private void print(Table table, OutputStream out) throws IOException {
    out.write(table.text(width).getBytes(StandardCharsets.UTF_8));
  }
}
