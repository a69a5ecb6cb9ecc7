package org.claimgraph.export;

import java.io.OutputStream;
import java.util.Collection;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.claimgraph.graph.Prefixes;

/** Turtle that is written article by article: the prefixes once, then what each has to say. */
public final class TurtleBlocks {
  private final StreamRDF writer;

  /**
   * Writes the prefixes.
   *
   * @param out takes the bytes (UTF-8, LF line ends); never closed
   */
  public TurtleBlocks(OutputStream out) {
    this.writer = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
    writer.start();
    Prefixes.all().forEach(writer::prefix);
  }

  /**
   * Writes triples, sorted, a block a subject; when it returns, they have been handed to the
   * stream.
   */
  public void write(Collection<Triple> triples) {
    SortedQuads.sorted(triples).forEach(writer::triple);
    writer.finish();
  }
}
