package org.claimgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
  private static final Path BROKEN = Path.of("src", "test", "resources", "broken");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "turtle-syntax",
        "turtle-syntax--lexicon",
        "unknown-term",
        "missing-article",
        "binary-article",
        "no-text",
        "not-utf-8",
        "not-utf-8--reading",
        "unreadable-file",
        "quote-missing",
        "shape"
      })
  void aFaultyWorkspaceIsNotBuilt(String fault) throws IOException {
    Path broken = BROKEN.resolve(fault);
    String finding = Files.readString(broken.resolve("expected"));
    Path old = Files.writeString(folder.resolve("graph.nq"), "old");

    Run build = Run.of("build", broken, "--out", old);
    assertEquals(1, build.code());
    assertTrue(build.err().startsWith(finding), build.err());
    assertEquals("", build.out());
    assertEquals("old", Files.readString(old), "the old file is left alone");
    assertEquals(List.of(old), listed(folder), "and nothing lies beside it");

    Run check = Run.of("check", broken);
    assertEquals(1, check.code());
    assertEquals(finding, check.out());
    check.withoutInnards();
    Run.of("export", "gexf", broken).withoutInnards();
    assertEquals(1, Run.of("query", "who-denies-what", "--workspace", broken).code());
  }

  @Test
  void anExportThatFailsLeavesTheOldFileToo() throws IOException {
    Path old = Files.writeString(folder.resolve("graph.gexf"), "old");
    Run export = Run.of("export", "gexf", BROKEN.resolve("quote-missing"), "--out", old);
    assertEquals(1, export.code());
    assertEquals("old", Files.readString(old));
    assertEquals(List.of(old), listed(folder));
  }

  @Test
  void aFileIsReplacedInOneStepAndNothingIsLeftBeside() throws IOException {
    Path file = Files.writeString(folder.resolve("graph.nq"), "old");
    Run.of("build", "src/test/resources/sound", "--out", file).fine();
    assertTrue(Files.readString(file).contains("ns#Claim"));
    assertEquals(List.of(file), listed(folder));
  }

  @Test
  void aLinkIsFollowedAndStaysALink() throws IOException {
    Path file = Files.writeString(folder.resolve("graph.nq"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("latest.nq"), file);
    Run.of("build", "src/test/resources/sound", "--out", link).fine();
    assertTrue(Files.isSymbolicLink(link));
    assertTrue(Files.readString(file).contains("ns#Claim"));
  }

  @Test
  void theFormatFollowsTheEndingOfTheFile() throws IOException {
    Path file = folder.resolve("graph.jsonld");
    Run.of("build", "src/test/resources/sound", "--out", file).fine();
    assertTrue(Files.readString(file).startsWith("{"));
  }

  @Test
  void withoutAFileTheGraphGoesToStandardOutput() {
    String out = Run.of("build", "src/test/resources/sound", "--format", "nq").fine().out();
    assertEquals(
        out,
        Run.of("build", "src/test/resources/sound", "--format", "nq", "--out", "-").fine().out());
    assertTrue(out.contains("ns#Claim"));
  }

  @ParameterizedTest
  @CsvSource({
    "build nowhere, nowhere",
    "check nowhere, nowhere",
    "export csv nowhere, nowhere",
    "query who-denies-what --workspace nowhere, nowhere",
    "explain claim:1-2 --workspace nowhere, nowhere",
    "check pom.xml, pom.xml",
    "check docs, articles/",
    "build --out nowhere/graph.nq, nowhere/graph.nq",
    "build --out docs, docs",
    "explain claim:0-0, claim:0-0",
    "query who-denies-what --store nowhere, nowhere"
  })
  void whatIsNotThereIsNamed(String line, String missing) {
    String said = Run.of((Object[]) line.split(" ", -1)).refused(1).err();
    assertTrue(said.contains(missing), said);
    assertEquals(1, said.lines().count(), said);
  }

  @Test
  void aQueryThatCannotBeParsedIsToldWithLineAndColumn() throws IOException {
    Path query = Files.writeString(folder.resolve("bad.rq"), "SELECT *\nWHERE { ?s ?p }\n");
    String said = Run.of("query", query).refused(1).err();
    assertTrue(said.startsWith("claimgraph: " + query + ":2:15: "), said);
    assertEquals(1, said.lines().count(), said);
  }

  @Test
  void aQueryThatIsNotUtf8IsToldSo() throws IOException {
    Path query = folder.resolve("latin.rq");
    Files.write(query, new byte[] {'#', ' ', (byte) 0xFC, '\n'});
    String said = Run.of("query", query).refused(1).err();
    assertTrue(said.contains("latin.rq: Byte 0xFC at offset 2 is not UTF-8"), said);
  }

  @Test
  void anEndpointThatIsNotThereIsNamed() {
    String said =
        Run.of("query", "who-denies-what", "--endpoint", "http://127.0.0.1:1/sparql")
            .refused(1)
            .err();
    assertTrue(said.contains("http://127.0.0.1:1/sparql"), said);
  }

  /** Some languages write other digits; a place in a file is for programs too. */
  @Test
  void placesAreWrittenInTheSameDigitsEverywhere() {
    Run here = Run.of("check", "src/test/resources/sound", "--coverage");
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertEquals(here, Run.of("check", "src/test/resources/sound", "--coverage"));
    } finally {
      Locale.setDefault(locale);
    }
    assertTrue(here.out().contains("articles/bridge.txt:1:1: "), here.out());
  }

  @Test
  void withDebugTheStackTraceIsShown() {
    Run run = Run.of("build", "nowhere", "--debug");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("\tat org.claimgraph"), run.err());
  }

  private static List<Path> listed(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
