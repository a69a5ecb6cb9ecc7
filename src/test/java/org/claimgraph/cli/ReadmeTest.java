package org.claimgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.claimgraph.graph.Iris;
import org.claimgraph.graph.MemoryDataset;
import org.claimgraph.graph.Prefixes;
import org.claimgraph.workspace.Build;
import org.claimgraph.workspace.NoWorkspace;
import org.claimgraph.workspace.Seeds;
import org.claimgraph.workspace.WorkspaceReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every command line of README.md, those within a sentence too, in its order, through the
 * launcher, in one folder with nothing but articles, and compares what it prints with what README
 * shows. A "…" at the end stands for the rest of a longer answer.
 */
final class ReadmeTest {
  private static final Pattern COMMAND =
      Pattern.compile(
          "(?ms)^```console\\n\\$ (.*?)\\n(.*?)^```$|`(\\./claimgraph (?!serve`)[^`\\n]+)`");

  /** What these say is data; talk beside it would be a fault that they have survived. */
  private static final Set<String> SILENT = Set.of("query", "export", "build", "explain");

  private static final Pattern TURTLE = Pattern.compile("(?ms)^```turtle\\n(\\[\\] a .*?)^```$");
  private static final Pattern EXCERPT = Pattern.compile("(?ms)^```turtle\\n(claim:.*?)^```$");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final Pattern URL = Pattern.compile("http://\\S+");
  private static final String SHOWN_URL = "http://localhost:3030";

  @TempDir private static Path folder;
  @TempDir private static Path checkout;
  private static Process server;
  private static String serverSays;

  private record Example(String command, String shown) {}

  @BeforeAll
  static void serve() throws IOException {
    Checkout.make(checkout, folder);
    Checkout.copyArticles(folder);
    server = start(words("./claimgraph serve --port 0"));
    serverSays = new BufferedReader(server.inputReader(StandardCharsets.UTF_8)).readLine();
  }

  @AfterAll
  static void stop() throws InterruptedException {
    server.destroy();
    server.waitFor();
  }

  @TestFactory
  Stream<DynamicTest> everyCommandLineDoesWhatReadmeShows() throws IOException {
    List<Example> examples = new ArrayList<>();
    Matcher command = COMMAND.matcher(readme());
    while (command.find()) {
      examples.add(
          command.group(3) == null
              ? new Example(command.group(1), command.group(2))
              : new Example(command.group(3), ""));
    }
    assertTrue(examples.stream().anyMatch(e -> e.command().equals("./claimgraph serve my-story")));
    return examples.stream()
        .map(example -> DynamicTest.dynamicTest(example.command(), () -> check(example)));
  }

  @Test
  void theCuratedClaimStandsInTheReadingAsShown() throws IOException {
    Matcher turtle = TURTLE.matcher(readme());
    assertTrue(turtle.find());
    String reading = Files.readString(Path.of("seeds/readings/003_e1df1b681e2dc1bd.ttl"));
    assertTrue(reading.contains(turtle.group(1)), turtle.group(1));
  }

  @Test
  void theExcerptStandsInTheGraph() throws IOException, NoWorkspace {
    Matcher turtle = EXCERPT.matcher(readme());
    assertTrue(turtle.find());
    StringBuilder text = new StringBuilder();
    Prefixes.all().forEach((p, iri) -> text.append("PREFIX %s: <%s>\n".formatted(p, iri)));
    Graph shown = GraphFactory.createDefaultGraph();
    RDFParser.fromString(text + turtle.group(1), Lang.TURTLE).parse(shown);
    Graph built =
        MemoryDataset.of(Build.quads(WorkspaceReader.read(Seeds.files()), Iris.DEFAULT_BASE))
            .getDefaultGraph();
    assertTrue(shown.size() > 20);
    shown.stream().forEach(triple -> assertTrue(built.contains(triple), triple::toString));
  }

  private static void check(Example example) throws IOException, InterruptedException {
    if (example.command().equals("mvn verify")) {
      assertTrue(Files.exists(Path.of("pom.xml")), "this test is what mvn verify runs");
    } else if (example.command().equals("./claimgraph serve")) {
      assertEquals(example.shown().strip(), URL.matcher(serverSays).replaceFirst(SHOWN_URL));
    } else if (example.command().startsWith("./claimgraph serve ")) {
      startAndStop(words(example.command() + " --port 0"));
    } else {
      List<String> words = words(example.command());
      compare(example.shown(), run(words));
      if (SILENT.contains(words.get(1))) {
        assertEquals("", Files.readString(folder.resolve("stderr.txt")));
      }
      int out = words.indexOf("--out");
      assertTrue(out < 0 || Files.size(folder.resolve(words.get(out + 1))) > 0, "an empty file");
    }
  }

  private static void startAndStop(List<String> words) throws IOException, InterruptedException {
    Process other = start(words);
    try (BufferedReader says = other.inputReader(StandardCharsets.UTF_8)) {
      String line = String.valueOf(says.readLine());
      assertTrue(line.startsWith("Serving the graph on http://"), line);
    } finally {
      other.destroy();
      other.waitFor();
    }
  }

  private static void compare(String shown, String printed) {
    if (shown.endsWith("…\n")) {
      String head = shown.substring(0, shown.length() - 2);
      assertEquals(head, printed.substring(0, Math.min(head.length(), printed.length())));
    } else if (!shown.isEmpty()) {
      assertEquals(shown, printed);
    }
  }

  private static String run(List<String> words) throws IOException, InterruptedException {
    Process process = start(words);
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), printed);
    // The standard has CSV lines end with CR LF; README shows them as lines.
    return printed.replace("\r\n", "\n");
  }

  private static Process start(List<String> words) throws IOException {
    Path err = folder.resolve(words.contains("serve") ? "server-stderr.txt" : "stderr.txt");
    return new ProcessBuilder(words).directory(folder.toFile()).redirectError(err.toFile()).start();
  }

  private static List<String> words(String command) {
    if (command.contains(" | ")) {
      return List.of("sh", "-c", command);
    }
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(command);
    while (word.find()) {
      String text = word.group(1) != null ? word.group(1) : word.group(2);
      words.add(text.startsWith(SHOWN_URL) ? ourUrl() + text.substring(SHOWN_URL.length()) : text);
    }
    return words;
  }

  private static String ourUrl() {
    Matcher url = URL.matcher(serverSays);
    assertTrue(url.find(), serverSays);
    return url.group();
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }
}
