package org.claimgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimgraph.export.OutsideProgram;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Runs the shell commands of the pages on pictures and on HTTP, each as it stands there. */
class DocumentedCommandsTest {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\\n(.*?)^```$");
  private static final Pattern INLINE = Pattern.compile("`(gvpr '[^`\\n]+)`");
  private static final Pattern WRITTEN = Pattern.compile("(?:--out|-o) (\\S+)");

  @TempDir private static Path folder;
  @TempDir private static Path checkout;

  /** In their order: what one writes, a later one reads. */
  @TestFactory
  Stream<DynamicTest> everyCommandOfVisualiseWritesItsFile() throws IOException {
    Checkout.make(checkout, folder);
    List<String> commands =
        Stream.concat(commands("visualise.md"), inline("visualise.md")).toList();
    assertTrue(commands.size() > 6);
    return commands.stream()
        .map(command -> DynamicTest.dynamicTest(command, () -> runAndLookAtFile(command)));
  }

  @Test
  void everyCommandOfHttpIsAnswered() throws IOException, InterruptedException {
    Path here = Files.createDirectory(folder.resolve("http"));
    Checkout.make(Files.createDirectory(here.resolve("checkout")), here);
    Process server =
        new ProcessBuilder("./claimgraph", "serve", "--port", "0")
            .directory(here.toFile())
            .redirectError(here.resolve("stderr.txt").toFile())
            .start();
    try (BufferedReader says = server.inputReader(StandardCharsets.UTF_8)) {
      Matcher port = Pattern.compile("localhost:\\d+").matcher(String.valueOf(says.readLine()));
      assertTrue(port.find());
      List<String> commands = commands("http.md").filter(c -> !changes(c)).toList();
      assertFalse(commands.isEmpty());
      for (String command : commands) {
        assertTrue(command.startsWith("curl localhost:3030"), command);
        // Silent, and with an exit code that tells an error.
        String ours = command.replace("curl localhost:3030", "curl -sSf " + port.group());
        assertFalse(run(ours, here).isBlank(), command);
      }
    } finally {
      server.destroy();
      server.waitFor();
    }
  }

  private static boolean changes(String command) {
    return command.contains("/articles") || command.contains("/backups");
  }

  @Test
  void everyCommandOnAStoreIsAnswered() throws IOException, InterruptedException {
    Path here = Files.createDirectory(folder.resolve("articles"));
    Checkout.make(Files.createDirectory(here.resolve("checkout")), here);
    Files.writeString(here.resolve("pier.txt"), "According to the union, the pier is closed.\n");
    Files.writeString(
        here.resolve("news.jsonl"), "{\"articleBody\": \"The mayor said that it is safe.\"}\n");
    run("(umask 077; echo 0123456789abcdef0123456789abcdef > token); echo made", here);
    Process server =
        new ProcessBuilder(
                "./claimgraph",
                "serve",
                "--store",
                "my-store",
                "--token-file",
                "token",
                "--backups",
                Files.createDirectory(here.resolve("backups")).toString(),
                "--port",
                "0",
                "--free-space",
                "0")
            .directory(here.toFile())
            .redirectError(here.resolve("stderr.txt").toFile())
            .start();
    try (BufferedReader says = server.inputReader(StandardCharsets.UTF_8)) {
      Matcher port = Pattern.compile("localhost:\\d+").matcher(String.valueOf(says.readLine()));
      assertTrue(port.find());
      List<String> commands = commands("http.md").filter(DocumentedCommandsTest::changes).toList();
      assertTrue(commands.size() > 3);
      for (String command : commands) {
        String ours = command.replace("curl localhost:3030", "curl -sSf " + port.group());
        assertFalse(run(ours, here).isBlank(), command);
      }
    } finally {
      server.destroy();
      server.waitFor();
    }
  }

  @Test
  void everyCommandOfReadPrintsSomething() throws IOException, InterruptedException {
    Path here = Files.createDirectory(folder.resolve("read"));
    Checkout.make(Files.createDirectory(here.resolve("checkout")), here);
    Checkout.copyArticles(here);
    for (String command : commands("read.md").toList()) {
      assertFalse(run(command, here).isBlank(), command);
    }
  }

  private static void runAndLookAtFile(String command) throws IOException, InterruptedException {
    if (!command.startsWith("./claimgraph")) {
      OutsideProgram.dot(); // or this test is skipped; gvpr comes in the same package
    }
    assertEquals("", run(command, folder));
    Matcher written = WRITTEN.matcher(command);
    assertTrue(written.find(), command);
    assertTrue(Files.size(folder.resolve(written.group(1))) > 500, written.group(1));
  }

  /** All that a command prints, complaints included; it must end well. */
  private static String run(String command, Path where) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("sh", "-c", command)
            .directory(where.toFile())
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), printed);
    return printed;
  }

  private static Stream<String> commands(String page) throws IOException {
    return found(BLOCK, page).flatMap(String::lines);
  }

  private static Stream<String> inline(String page) throws IOException {
    return found(INLINE, page);
  }

  private static Stream<String> found(Pattern pattern, String page) throws IOException {
    String text = Files.readString(Path.of("docs", page));
    return pattern.matcher(text).results().map((MatchResult found) -> found.group(1));
  }
}
