package org.claimgraph.export;

import java.io.OutputStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.graph.Iris;
import org.claimgraph.graph.Prefixes;

/** Turtle, TriG, N-Quads or N-Triples, streamed: one subject's triples are one block. */
record RdfBlocks(RDFFormat format) implements Target {
  @Override
  public void write(DatasetGraph data, Selection selection, OutputStream out) {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, format);
    writer.start();
    Prefixes.all(Iris.base(data)).forEach(writer::prefix);
    if (RDFLanguages.isQuads(format.getLang())) {
      try (Stream<Quad> quads = SortedQuads.of(data)) {
        quads.forEach(writer::quad);
      }
    } else {
      try (Stream<Triple> triples = SortedQuads.union(data)) {
        triples.forEach(writer::triple);
      }
    }
    writer.finish();
  }
}
