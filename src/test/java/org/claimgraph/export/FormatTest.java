package org.claimgraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FormatTest {
  @ParameterizedTest
  @CsvSource({
    "gexf, GEXF",
    "GraphML, GRAPHML",
    "turtle, TURTLE",
    "ttl, TURTLE",
    "n-quads, N_QUADS",
    "application/ld+json, JSON_LD",
    "gv, DOT"
  })
  void aFormatIsFoundByNameOtherNameAndMediaType(String name, Format format) {
    assertEquals(Optional.of(format), Format.named(name));
  }

  @Test
  void anUnknownNameIsNoFormat() {
    assertEquals(Optional.empty(), Format.named("spreadsheet"));
    assertEquals(Optional.empty(), Format.nearest("spreadsheet"));
  }

  @ParameterizedTest
  @CsvSource({"gefx, GEXF", "tutle, TURTLE", "grphml, GRAPHML", "cvs, CSV", "json, JSON_LD"})
  void aTypingErrorIsAnsweredWithTheNearestName(String typed, Format meant) {
    assertEquals(Optional.of(meant), Format.nearest(typed));
  }

  @Test
  void noTwoFormatsShareAName() {
    List<Format> all = List.of(Format.values());
    assertEquals(all.size(), all.stream().map(Format::title).distinct().count());
  }

  @ParameterizedTest
  @EnumSource
  void everyFormatShowsTheClaimsOrIsAMap(Format format) {
    assertEquals(
        !List.of(Format.GEOJSON, Format.KML).contains(format),
        format.views().contains(View.CLAIMS));
  }

  @Test
  void onlyTablesAndDrawingsCanBeFolded() {
    assertEquals(
        List.of(
            Format.CSV,
            Format.TSV,
            Format.EXCEL,
            Format.GRAPHML,
            Format.GEXF,
            Format.DOT,
            Format.CYTOSCAPE,
            Format.NEO4J,
            Format.HTML),
        Format.showing(View.WHO_ABOUT_WHOM));
  }

  @Test
  void theCharsetIsPartOfTheContentType() {
    assertEquals("text/csv; charset=utf-8", Format.CSV.contentType());
  }

  @ParameterizedTest
  @EnumSource
  void aViewIsFoundByItsName(View view) {
    assertEquals(Optional.of(view), View.named(view.title()));
  }
}
