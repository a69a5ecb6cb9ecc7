package org.claimgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The example project of docs/extending, compiled, put on the class path beside the program, and
 * run as its page says. In processes of their own: a list of rules is made once.
 */
final class FurtherRulesTest {
  private static final Path PROJECT = Path.of("docs/extending/src/main");
  private static final String CLASS_PATH = System.getProperty("java.class.path");
  private static final String SERVICE = "META-INF/services/org.claimgraph.extract.Extractor";
  private static final String POST = "@portalder: The bridge is closed.\n";

  @TempDir private static Path rules;
  @TempDir private Path folder;

  private record Outcome(int code, String out, String err) {}

  @BeforeAll
  static void compileTheExample() throws IOException {
    compile(PROJECT.resolve("java/com/example/rules/HandleColon.java"), rules);
    Path service = rules.resolve(SERVICE);
    Files.createDirectories(service.getParent());
    Files.copy(PROJECT.resolve("resources").resolve(SERVICE), service);
  }

  @Test
  void aSentenceIsReadByARuleFromAnotherJar() throws IOException, InterruptedException {
    Outcome read = run(rules, POST, "read", "-", "--format", "jsonl");
    assertEquals(0, read.code(), read.err());
    assertTrue(read.out().contains("\"quote\":\"The bridge is closed\""), read.out());
    assertTrue(read.out().contains("\"rule\":\"handle-colon\""), read.out());
  }

  @Test
  void withoutTheJarNothingIsFound() throws IOException, InterruptedException {
    assertEquals("", run(folder, POST, "read", "-", "--format", "jsonl").out());
  }

  @Test
  void itsExamplesAreCheckedWithTheOthers() throws IOException, InterruptedException {
    Outcome own = run(folder, "", "check", "--rules");
    Outcome all = run(rules, "", "check", "--rules");
    assertEquals(0, all.code(), all.out());
    assertEquals(count(own) + 1, count(all));
  }

  @Test
  void aTakenIdStopsTheProgramWithASentence() throws IOException, InterruptedException {
    Path twin = folder.resolve("Twin.java");
    String source = Files.readString(PROJECT.resolve("java/com/example/rules/HandleColon.java"));
    Files.writeString(
        twin, source.replace("HandleColon", "Twin").replace("\"handle-colon\"", "\"that-clause\""));
    Path jar = Files.createDirectories(folder.resolve("twin"));
    compile(twin, jar);
    Path service = jar.resolve(SERVICE);
    Files.createDirectories(service.getParent());
    Files.writeString(service, "com.example.rules.Twin\n");
    Outcome read = run(jar, POST, "read", "-");
    assertEquals(1, read.code());
    assertEquals(
        "claimgraph: The id “that-clause” of rule com.example.rules.Twin is taken by"
            + " org.claimgraph.extract.ThatClause; expected an id of its own.\n",
        read.err());
  }

  private static int count(Outcome checked) {
    return Integer.parseInt(checked.err().substring(0, checked.err().indexOf(' ')));
  }

  private static void compile(Path source, Path into) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    assertNotNull(javac, "a JDK, not a JRE");
    int code =
        javac.run(
            null,
            null,
            null,
            "-cp",
            CLASS_PATH,
            "-proc:none",
            "-d",
            into.toString(),
            source.toString());
    assertEquals(0, code, source.toString());
  }

  private Outcome run(Path rules, String input, String... words)
      throws IOException, InterruptedException {
    Path in = Files.writeString(folder.resolve("in.txt"), input);
    Path err = folder.resolve("err.txt");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                CLASS_PATH + File.pathSeparator + rules,
                Main.class.getName()));
    command.addAll(List.of(words));
    Process process =
        new ProcessBuilder(command).redirectInput(in.toFile()).redirectError(err.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), out, Files.readString(err));
  }
}
