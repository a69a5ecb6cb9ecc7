package org.claimgraph.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimgraph.Example;
import org.claimgraph.workspace.Finding;
import org.claimgraph.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code broken/} is a small workspace with one fault, and is named after the rule
 * that the fault breaks; what follows two dashes tells the faces of one rule apart. Its file {@code
 * expected} holds the one finding, word for word.
 */
class BrokenWorkspacesTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "broken");

  /** Every string in the code that looks like a rule's id is one. */
  private static final Pattern RULE = Pattern.compile("\"(shape|[a-z]+(?:-[a-z0-9]+)+)\"");

  static List<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void oneFaultIsOneFinding(Path folder) throws IOException {
    Workspace workspace = Example.read(folder);
    List<Finding> findings = Check.all(workspace, Example.graph(workspace));
    String expected = Files.readString(folder.resolve("expected"));
    assertEquals(
        expected, findings.stream().map(f -> f + "\n").collect(Collectors.joining()), "findings");
    assertEquals(List.of(rule(folder)), findings.stream().map(Finding::rule).toList());
  }

  @ParameterizedTest
  @MethodSource("folders")
  void aFindingIsOneSentenceThatSaysWhatWouldBeRight(Path folder) throws IOException {
    String expected = Files.readString(folder.resolve("expected"));
    assertEquals(1, expected.lines().count());
    assertTrue(expected.matches("(?s).*[.?]\n"), expected);
    assertTrue(
        expected.contains("expected")
            || expected.contains("did you mean")
            || expected.contains("nearest is"),
        expected);
  }

  @ParameterizedTest
  @MethodSource("folders")
  void aFindingStandsInAFileThatIsThereAndAtAPlaceThatItHas(Path folder) throws IOException {
    Workspace workspace = Example.read(folder);
    for (Finding finding : Check.all(workspace, Example.graph(workspace))) {
      Path file = folder.resolve(finding.place().file());
      assertTrue(Files.exists(file), () -> finding.place() + " is in no file");
      if (finding.place().line() > 0 && !finding.rule().equals("not-utf-8")) {
        List<String> lines = (Files.readString(file) + "\n ").lines().toList();
        String line = lines.get(finding.place().line() - 1);
        int length = line.codePointCount(0, line.length());
        assertTrue(finding.place().column() <= length + 1, () -> finding.place() + " is too far");
      }
    }
  }

  @Test
  void everyRuleHasAFixtureAndEveryFixtureARule() throws IOException {
    Set<String> fixtures = new TreeSet<>();
    folders().forEach(folder -> fixtures.add(rule(folder)));
    assertEquals(rulesInTheCode(), fixtures);
  }

  @Test
  void everyRuleIsExplainedAndEveryExplanationHasARule() throws IOException {
    Set<String> headings =
        Files.readString(Path.of("docs", "checks.md"))
            .lines()
            .filter(line -> line.startsWith("## "))
            .map(line -> line.substring(3))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(rulesInTheCode(), headings);
  }

  private static Set<String> rulesInTheCode() throws IOException {
    Set<String> rules = new TreeSet<>();
    for (Path file : filesWithRules()) {
      RULE.matcher(Files.readString(file)).results().forEach(r -> rules.add(r.group(1)));
    }
    return rules;
  }

  /** Of the room where articles are read in, only the way into a workspace makes findings. */
  private static List<Path> filesWithRules() throws IOException {
    Path rooms = Path.of("src/main/java/org/claimgraph");
    List<Path> found = new ArrayList<>();
    found.add(rooms.resolve("article/TextArticles.java"));
    found.add(rooms.resolve("article/Utf8.java"));
    for (String room : List.of("workspace", "check")) {
      try (Stream<Path> files = Files.list(rooms.resolve(room))) {
        found.addAll(files.toList());
      }
    }
    return found;
  }

  private static String rule(Path folder) {
    return folder.getFileName().toString().replaceFirst("--.*", "");
  }
}
