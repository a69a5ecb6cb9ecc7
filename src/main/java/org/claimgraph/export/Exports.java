package org.claimgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * Writes the graph in a format.
 *
 * <pre>{@code
 * Exports.write(data, View.WHO_ABOUT_WHOM, Format.GEXF, out);
 * }</pre>
 */
public final class Exports {
  private Exports() {}

  /**
   * Writes one view of the dataset in one format. The same data give the same bytes, always.
   *
   * @param data the graph; its default graph is the union of its named graphs. Read within one read
   *     transaction, or within the caller's
   * @param out takes the bytes (UTF-8, LF line ends); is flushed, and left open
   * @throws UnsupportedView if the format cannot show the view; nothing has been written then
   * @throws IOException if the stream fails; what has been written by then is not a whole file
   */
  public static void write(DatasetGraph data, View view, Format format, OutputStream out)
      throws IOException {
    if (!format.views().contains(view)) {
      throw new UnsupportedView(format, view);
    }
    try {
      Txn.executeRead(data, () -> writeUnchecked(data, view, format, out));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (RuntimeIOException e) {
      // Jena's own wrapping, when the stream that it writes to fails.
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
    }
  }

  private static void writeUnchecked(
      DatasetGraph data, View view, Format format, OutputStream out) {
    try {
      format.target().write(data, view, out);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
