package org.claimgraph.export;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import org.apache.jena.atlas.data.SerializationFactory;
import org.apache.jena.atlas.lib.Sink;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.lang.IteratorParsers;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/** Sorted runs of triples that do not fit into memory, in temporary files, as N-Triples. */
final class TripleRuns implements SerializationFactory<Triple> {
  @Override
  public Sink<Triple> createSerializer(OutputStream file) {
    StreamRDF writer = StreamRDFWriter.getWriterStream(file, RDFFormat.NTRIPLES);
    writer.start();
    return new Sink<>() {
      @Override
      public void send(Triple triple) {
        writer.triple(triple);
      }

      @Override
      public void flush() {
        writer.finish();
      }

      @Override
      public void close() {
        writer.finish();
      }
    };
  }

  @Override
  public Iterator<Triple> createDeserializer(InputStream file) {
    return IteratorParsers.createIteratorNTriples(file);
  }
}
