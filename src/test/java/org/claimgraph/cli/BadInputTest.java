package org.claimgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.claimgraph.workspace.FileFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
  private static final Path BROKEN = Path.of("src", "test", "resources", "broken");

  @TempDir private Path folder;

  @Test
  void aPortInUseIsOneSentence() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      Run serve = Run.of("serve", "--port", port);
      assertEquals(1, serve.code());
      assertEquals(
          "claimgraph: Port %s on 127.0.0.1 is taken or not allowed; expected a free one, as --port 0 finds.%n"
              .formatted(port),
          serve.err());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "turtle-syntax",
        "turtle-syntax--lexicon",
        "turtle-syntax--nested-too-deep",
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

  @ParameterizedTest
  @ValueSource(strings = {"(", "[ <p> ", "<s> <p> [ <p> ( "})
  void bracketsWithoutEndInAReadingAreAFinding(String opening) throws IOException {
    Files.createDirectories(folder.resolve("articles"));
    Files.createDirectories(folder.resolve("readings"));
    Files.writeString(folder.resolve("articles/a.txt"), "An article.");
    Files.writeString(folder.resolve("readings/a.ttl"), opening.repeat(100_000));
    Run check = Run.of("check", folder).withoutInnards();
    assertEquals(1, check.code());
    assertTrue(check.out().startsWith("readings/a.ttl:1:"), check.out());
    assertTrue(check.out().contains(": turtle-syntax: "), check.out());
  }

  @Test
  void aQueryWithBracketsWithoutEndIsToldSo() throws IOException {
    String deep = "SELECT * { FILTER " + "(".repeat(100_000) + "1" + ")".repeat(100_000) + " }";
    Path query = Files.writeString(folder.resolve("deep.rq"), deep);
    String said = Run.of("query", query).refused(1).err();
    assertTrue(said.contains("deep.rq: the query is nested too deep"), said);
    assertEquals(1, said.lines().count(), said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SELECT (1/0.0 AS ?x) {}                  | divides by a decimal zero
          SELECT (REPLACE('a', 'a', '$') AS ?x) {} | stands for no group
          """)
  void whatAQueryCalculatesWronglyIsToldAsItsFault(String text, String told) throws IOException {
    Path query = Files.writeString(folder.resolve("wrong.rq"), text);
    String said = Run.of("query", query).refused(1).err();
    assertTrue(said.contains(told), said);
    assertEquals(1, said.lines().count(), said);
  }

  /** Whatever gives way below a command, its user is told in a sentence. */
  @ParameterizedTest
  @MethodSource
  void whatTheMachineCannotDoIsOneSentence(Error error, String sentence) {
    PrintStream out =
        new PrintStream(
            new OutputStream() {
              @Override
              public void write(int b) {
                throw error;
              }
            });
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
    assertEquals(1, Main.run(out, err, "build", "src/test/resources/sound"));
    assertEquals(
        "claimgraph: " + sentence + System.lineSeparator(), said.toString(StandardCharsets.UTF_8));
    Main.run(out, err, "build", "src/test/resources/sound", "--debug");
    assertTrue(said.toString(StandardCharsets.UTF_8).contains("\tat org.claimgraph"));
  }

  static Stream<Arguments> whatTheMachineCannotDoIsOneSentence() {
    return Stream.of(
        arguments(
            new OutOfMemoryError("Java heap space"),
            "There is not enough memory for this; expected more of it,"
                + " as JAVA_TOOL_OPTIONS=-Xmx4g gives."),
        arguments(
            new StackOverflowError(),
            "Something is nested too deep to be worked on; expected fewer brackets in brackets."));
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

  /** A loop of links can be looked into by nobody, root included. */
  @Test
  void aWorkspaceThatCannotBeLookedIntoIsNotCalledAWrongOne() throws IOException {
    Path loop = Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
    Path story = Files.createDirectory(folder.resolve("story"));
    Path articles = Files.createSymbolicLink(story.resolve("articles"), loop);
    for (Path asked : List.of(loop, story)) {
      String said = Run.of("check", asked).refused(1).err();
      assertTrue(said.startsWith("claimgraph: " + (asked == loop ? loop : articles)), said);
      assertTrue(said.contains("; expected "), said);
      assertFalse(said.contains("has no folder"), said);
    }
    Files.delete(articles);
    Files.createDirectory(articles);
    Path lexicon = Files.createSymbolicLink(story.resolve("lexicon"), loop);
    String said = Run.of("check", story).refused(1).err();
    assertTrue(said.startsWith("claimgraph: " + lexicon), said);
  }

  @Test
  void aFolderWithoutPermissionIsToldSo() {
    assertEquals(
        "story may not be read or written; expected permission.",
        FileFault.sentence(new AccessDeniedException("story")));
  }

  @Test
  void sourcesThatAreAFolderAreNotPassedOver() throws IOException {
    Files.createDirectory(folder.resolve("articles"));
    Files.createDirectory(folder.resolve("sources.ttl"));
    Run check = Run.of("check", folder);
    assertEquals(
        "sources.ttl:1:1: unreadable-file: The file cannot be read (it is a folder);"
            + " expected a readable file.\n",
        check.out());
  }

  @Test
  void aFileInThePlaceOfAFolderIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "mine");
    for (Run run :
        List.of(
            Run.of("serve", "src/test/resources/sound", "--store", file),
            Run.of("serve", "src/test/resources/sound", "--store", file.resolve("store")),
            Run.of("init", file),
            Run.of("init", file.resolve("story")))) {
      String said = run.refused(1).err();
      assertTrue(said.contains(file.toString()), said);
      assertTrue(said.contains("; expected "), said);
    }
    assertEquals("mine", Files.readString(file));
  }

  @ParameterizedTest
  @EnabledOnOs(OS.LINUX)
  @ValueSource(strings = {"nq", "trig", "ttl", "jsonld"})
  void aFullDiskIsToldWithTheFile(String format) {
    assertEquals(
        "claimgraph: /dev/full: No space left on device;"
            + " expected a place that can be read or written.\n",
        Run.of("build", "src/test/resources/sound", "--format", format, "--out", "/dev/full")
            .refused(1)
            .err());
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
