package org.claimgraph.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.graph.Iris;
import org.claimgraph.graph.Prefixes;

/** JSON-LD 1.1, compacted with our prefixes. The whole document is built in memory. */
final class JsonLd implements Target {
  @Override
  public void write(DatasetGraph data, Selection selection, OutputStream out) throws IOException {
    // Jena's writer hides a failing stream among its own errors; memory does not fail.
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    RDFWriter.source(new Sorted(data)).format(RDFFormat.JSONLD11_PRETTY).output(document);
    document.writeTo(out);
  }

  /**
   * The same dataset, handing out its quads in order: Jena's writer keeps the order it is given.
   */
  private static final class Sorted extends DatasetGraphWrapper {
    private final PrefixMap prefixes;

    Sorted(DatasetGraph data) {
      super(data);
      this.prefixes = PrefixMapFactory.create(Prefixes.all(Iris.base(data)));
    }

    @Override
    public Iterator<Quad> find() {
      return SortedQuads.of(get()).iterator();
    }

    @Override
    public Stream<Quad> stream() {
      return SortedQuads.of(get());
    }

    @Override
    public PrefixMap prefixes() {
      return prefixes;
    }
  }
}
