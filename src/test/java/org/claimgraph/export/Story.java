package org.claimgraph.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/** The dataset of {@code story.trig}, and exports of it or of others as bytes and text. */
final class Story {
  private Story() {}

  /** The story, with the union of its graphs as default graph. */
  static DatasetGraph dataset() {
    return of(quads());
  }

  /** The story's quads, in no particular order. */
  static List<Quad> quads() {
    DatasetGraph named = DatasetGraphFactory.create();
    RDFParser.source("src/test/resources/export/story.trig").lang(Lang.TRIG).parse(named);
    return Iter.toList(named.find());
  }

  /** A dataset of {@code quads}, with their union as default graph. */
  static DatasetGraph of(Collection<Quad> quads) {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    data.executeWrite(
        () -> {
          quads.forEach(data::add);
          quads.forEach(quad -> data.getDefaultGraph().add(quad.asTriple()));
        });
    return data;
  }

  /** All that a view shows; where a format needs one thing to be about, that of the ministry. */
  static Selection selection(View view, Format format) {
    Selection all = Selection.of(view);
    return format.needsThing()
        ? all.around(NodeFactory.createURI("https://w3id.org/claimgraph/id/actor/ministry"), 50)
        : all;
  }

  static byte[] bytes(DatasetGraph data, View view, Format format) {
    return bytes(data, selection(view, format), format);
  }

  static byte[] bytes(DatasetGraph data, Selection selection, Format format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Exports.write(data, selection, format, out);
    } catch (IOException e) {
      throw new AssertionError("Memory does not fail", e);
    }
    return out.toByteArray();
  }

  static String text(DatasetGraph data, View view, Format format) {
    return new String(bytes(data, view, format), StandardCharsets.UTF_8);
  }
}
