package org.claimgraph.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every format in every view. */
class ExportsTest {
  static Stream<Arguments> everything() {
    return Arrays.stream(View.values())
        .flatMap(view -> Format.showing(view).stream().map(format -> Arguments.of(view, format)));
  }

  @ParameterizedTest
  @MethodSource("everything")
  void theOrderInWhichTheDataCameDoesNotShow(View view, Format format) {
    List<Quad> shuffled = new ArrayList<>(Story.quads());
    Collections.shuffle(shuffled, new Random(7));
    assertArrayEquals(
        Story.bytes(Story.dataset(), view, format), Story.bytes(Story.of(shuffled), view, format));
  }

  /** All but the ZIP file, which has no lines. */
  static Stream<Arguments> texts() {
    return everything().filter(one -> one.get()[1] != Format.NEO4J);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void linesEndWithALineFeedOnly(View view, Format format) {
    String text = Story.text(Story.dataset(), view, format);
    assertEquals(format == Format.EXCEL, text.contains("\r"));
    assertTrue(text.endsWith("\n"), "The last line is not ended");
  }

  @ParameterizedTest
  @MethodSource("everything")
  void anEmptyGraphIsAnEmptyFileOnlyWhereTheFormatHasNoFrame(View view, Format format) {
    String text = Story.text(Story.of(List.of()), view, format);
    assertEquals(List.of(Format.N_QUADS, Format.N_TRIPLES).contains(format), text.isEmpty(), text);
  }

  @ParameterizedTest
  @MethodSource("everything")
  void aFullDiskIsAnErrorAndNotAShortFile(View view, Format format) {
    DatasetGraph data = Story.dataset();
    IOException thrown =
        assertThrows(
            IOException.class,
            () -> Exports.write(data, Story.selection(view, format), format, new FullDisk()));
    assertEquals("No space left on device", thrown.getMessage());
  }

  @ParameterizedTest
  @MethodSource("everything")
  void theStreamIsLeftOpen(View view, Format format) throws IOException {
    boolean[] closed = new boolean[1];
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    Exports.write(Story.dataset(), Story.selection(view, format), format, out);
    assertFalse(closed[0]);
  }

  @ParameterizedTest
  @EnumSource(names = {"TURTLE", "TRIG", "N_QUADS", "N_TRIPLES", "RDF_XML", "JSON_LD"})
  void rdfCannotBeFoldedAndSaysWhatCan(Format format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DatasetGraph data = Story.dataset();
    UnsupportedView thrown =
        assertThrows(
            UnsupportedView.class, () -> Exports.write(data, View.WHO_ABOUT_WHOM, format, out));
    assertEquals(
        "Format "
            + format
            + " cannot show the view who-about-whom; expected the view claims, or one of the formats"
            + " csv, tsv, excel, graphml, gexf, dot, cytoscape, neo4j, html.",
        thrown.getMessage());
    assertEquals(0, out.size());
  }

  @Test
  void anExportWorksWithinTheCallersTransaction() {
    DatasetGraph data = Story.dataset();
    byte[] outside = Story.bytes(data, View.CLAIMS, Format.CSV);
    assertArrayEquals(
        outside, data.calculateRead(() -> Story.bytes(data, View.CLAIMS, Format.CSV)));
  }

  private static final class FullDisk extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("No space left on device");
    }
  }
}
