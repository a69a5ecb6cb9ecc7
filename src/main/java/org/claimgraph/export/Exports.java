package org.claimgraph.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * Writes the graph in a format.
 *
 * <pre>{@code
 * Exports.write(data, Selection.of(View.WHO_ABOUT_WHOM), Format.GEXF, out);
 * }</pre>
 */
public final class Exports {
  private Exports() {}

  /**
   * Writes all of one view of the dataset in one format.
   *
   * @see #write(DatasetGraph, Selection, Format, OutputStream)
   */
  public static void write(DatasetGraph data, View view, Format format, OutputStream out)
      throws IOException {
    write(data, Selection.of(view), format, out);
  }

  /**
   * Writes what is selected of the dataset in one format. The same data give the same bytes,
   * always.
   *
   * @param data the graph; its default graph is the union of its named graphs. Read within one read
   *     transaction, or within the caller's
   * @param out takes the bytes (UTF-8, LF line ends, where the format is text and leaves the
   *     choice); is flushed, and left open
   * @throws UnsupportedView if the format cannot show what is selected; nothing has been written
   *     then
   * @throws IOException if the stream fails; what has been written by then is not a whole file
   */
  public static void write(DatasetGraph data, Selection selection, Format format, OutputStream out)
      throws IOException {
    UnsupportedView.check(format, selection);
    write(data, () -> format.target().write(data, selection, out), out);
  }

  /**
   * Writes the answer of a query in one format: a SELECT in those for tables, a CONSTRUCT or
   * DESCRIBE in those for RDF and for networks. {@code SERVICE} is refused.
   *
   * @throws UnsupportedView if the format cannot show the answer; nothing has been written then
   * @throws IOException if the stream fails; what has been written by then is not a whole file
   */
  public static void write(DatasetGraph data, Query query, Format format, OutputStream out)
      throws IOException {
    write(data, () -> QueryResult.write(data, query, format, out), out);
  }

  /** The context of our JSON-LD, as a document. */
  public static byte[] context() {
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    try {
      FramedClaims.writeContext(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail
    }
    return document.toByteArray();
  }

  /** Something that writes. */
  private interface Writing {
    void run() throws IOException;
  }

  private static void write(DatasetGraph data, Writing writing, OutputStream out)
      throws IOException {
    try {
      Txn.executeRead(
          data,
          () -> {
            try {
              writing.run();
              out.flush();
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (RuntimeIOException e) {
      // Jena's own wrapping, when the stream that it writes to fails.
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
    }
  }

  /** The lines of the network that a selection shows. */
  public static Lines lines(DatasetGraph data, Selection selection) {
    return Txn.calculateRead(
        data, () -> Lines.of(Network.of(selection, new Facts(data.getDefaultGraph()))));
  }

  /**
   * How many claims a selection is made from, as far as is asked; filters do not count.
   *
   * @param most counting stops there
   */
  public static long countClaims(DatasetGraph data, Selection selection, long most) {
    return Txn.calculateRead(
        data, () -> Views.countClaims(selection, new Facts(data.getDefaultGraph()), most));
  }
}
