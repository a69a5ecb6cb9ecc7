package org.claimgraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A program that is not ours, asked to read what we wrote. A test whose program is missing reports
 * itself skipped; with {@code CLAIMGRAPH_REQUIRE_TOOLS=true} in the environment it fails, so that a
 * build that is meant to have the programs cannot lose them unnoticed.
 *
 * @param command the program and its arguments; arguments may be added when it is run
 */
public record OutsideProgram(List<String> command) {
  private static final boolean REQUIRED = "true".equals(System.getenv("CLAIMGRAPH_REQUIRE_TOOLS"));

  /** Graphviz, Debian package {@code graphviz}. */
  public static OutsideProgram dot() {
    return new OutsideProgram(List.of("dot")).neededToAnswer("-V");
  }

  /** Debian package {@code curl}. */
  public static OutsideProgram curl() {
    return new OutsideProgram(List.of("curl")).neededToAnswer("--version");
  }

  /** Debian package {@code chromium}. */
  public static OutsideProgram chromium() {
    return new OutsideProgram(List.of("/usr/bin/chromium")).neededToAnswer("--version");
  }

  /**
   * Another program.
   *
   * @param question an argument to which it answers with a line and ends well
   */
  public static OutsideProgram named(String name, String question) {
    return new OutsideProgram(List.of(name)).neededToAnswer(question);
  }

  /** Debian's Python with one of its modules, Debian package {@code python3-MODULE}. */
  public static OutsideProgram python(String module) {
    return new OutsideProgram(List.of("/usr/bin/python3", "-c")).neededToAnswer("import " + module);
  }

  /** Debian's Python with a program of ours beside the tests, which uses one of its modules. */
  public static OutsideProgram python(String module, Path program) {
    python(module);
    return new OutsideProgram(List.of("/usr/bin/python3", program.toString()));
  }

  /** Node with what {@code npm ci} puts into {@code src/test/node}, and the program there. */
  public static OutsideProgram node() {
    Path folder = Path.of("src/test/node");
    new OutsideProgram(List.of("node", "--eval"))
        .neededToAnswer(
            "process.exit(require('fs').existsSync('src/test/node/node_modules') ? 0 : 1)");
    return new OutsideProgram(List.of("node", folder.resolve("read.mjs").toString()));
  }

  /** Raptor's reader of RDF, Debian package {@code raptor2-utils}. */
  public static OutsideProgram rapper() {
    return new OutsideProgram(List.of("rapper")).neededToAnswer("--version");
  }

  /** GDAL's converter of maps, Debian package {@code gdal-bin}. */
  public static OutsideProgram ogr2ogr() {
    return new OutsideProgram(List.of("ogr2ogr")).neededToAnswer("--version");
  }

  /** What the program prints; it must end well. */
  public String run(String... arguments) throws IOException, InterruptedException {
    Path answer = Files.createTempFile("outside-program", ".txt");
    try {
      Process process = start(answer, arguments);
      int exit = process.waitFor();
      String printed = Files.readString(answer, StandardCharsets.UTF_8);
      assertEquals(0, exit, () -> command + " says: " + printed);
      return printed;
    } finally {
      Files.delete(answer);
    }
  }

  private OutsideProgram neededToAnswer(String question) {
    boolean there = answers(question);
    if (REQUIRED) {
      assertTrue(there, () -> "Required and missing: " + command + " " + question);
    }
    Assumptions.assumeTrue(there, () -> "Not installed: " + command + " " + question);
    return this;
  }

  private boolean answers(String question) {
    try {
      run(question);
      return true;
    } catch (IOException | AssertionError e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Process start(Path answer, String... arguments) throws IOException {
    List<String> line = Stream.concat(command.stream(), Stream.of(arguments)).toList();
    ProcessBuilder builder = new ProcessBuilder(line);
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    return builder.redirectErrorStream(true).redirectOutput(answer.toFile()).start();
  }
}
