package org.claimgraph.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MistypedTest {

  @ParameterizedTest
  @CsvSource({
    "biuld,                                          build",
    "chekc,                                          check",
    "exprot gexf,                                    export",
    "build --formt nq,                               --format",
    "check --coverge,                                --coverage",
    "serve --prot 80,                                --port",
    "export gefx,                                    gexf",
    "export gexf --view who-about-who,               who-about-whom",
    "query who-denys-what,                           who-denies-what",
    "query claims-about-a-place --set plce=place:x,  place"
  })
  void theNearestKnownOneIsNamed(String line, String meant) {
    String said = Run.of((Object[]) line.split(" ", -1)).refused(2).err();
    assertTrue(said.contains("; did you mean " + meant + "?"), said);
  }

  @ParameterizedTest
  @CsvSource({
    "build --format pdf,            'ttl, trig, nq, nt, rdfxml, jsonld'",
    "build --format csv,            'ttl, trig, nq, nt, rdfxml, jsonld'",
    "export pdf,                    gexf",
    "export ttl --view who-about-whom, 'csv, tsv, excel, graphml, gexf, dot'",
    "query who-denies-what --format xls, 'table, csv, tsv, json, xml'",
    "query who-denies-what --format ttl, 'table, csv, tsv, json, xml'",
    "build --base somewhere,        http",
    "serve --port 99999,            65535",
    "serve --port many,             --port",
    "export,                        FORMAT",
    "init,                          DIR",
    "explain,                       CLAIM",
    "build one two,                 two",
    "query who-denies-what --workspace a --endpoint http://localhost:1/, --endpoint"
  })
  void whatWouldBeRightIsNamed(String line, String expected) {
    String said = Run.of((Object[]) line.split(" ", -1)).refused(2).err();
    assertTrue(said.contains(expected), said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zzzzzzzzzzzz", "build --zzzzzzzzzzzz"})
  void nothingIsGuessedWhenNothingIsNear(String line) {
    String said = Run.of((Object[]) line.split(" ", -1)).refused(2).err();
    assertTrue(said.contains("zzzzzzzzzzzz") && !said.contains("did you mean"), said);
  }

  @Test
  void nothingAtAllIsNotUnderstoodEither() {
    assertTrue(Run.of().refused(2).err().contains("claimgraph --help"));
  }

  @Test
  void everyRefusalIsOneSentenceAndPerhapsWhereHelpIs() {
    for (List<String> line :
        List.of(List.of("biuld"), List.of("build", "--formt"), List.of("export", "gefx"))) {
      String said = Run.of(line.toArray()).refused(2).err();
      assertTrue(said.lines().count() <= 2, said);
    }
  }
}
