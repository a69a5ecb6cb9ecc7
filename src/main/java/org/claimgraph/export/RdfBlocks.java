package org.claimgraph.export;

import java.io.OutputStream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.graph.Iris;
import org.claimgraph.graph.Prefixes;

/** Turtle, TriG or N-Quads, streamed: one subject's triples are one block. */
record RdfBlocks(RDFFormat format) implements Target {
  @Override
  public void write(DatasetGraph data, Selection selection, OutputStream out) {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, format);
    writer.start();
    Prefixes.all(Iris.base(data)).forEach(writer::prefix);
    if (RDFLanguages.isQuads(format.getLang())) {
      SortedQuads.of(data).forEach(writer::quad);
    } else {
      SortedQuads.union(data).forEach(writer::triple);
    }
    writer.finish();
  }
}
