package org.claimgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes of a load, whatever is named on the command line. */
class LoadTest {
  private static final String RECORD =
      "{\"articleBody\": \"According to the Harbour Union, pier %s is closed.\"}";

  @TempDir private static Path folder;

  /** Good and bad ones in folders of their own and together. */
  @BeforeAll
  static void write() throws IOException {
    text("good/a.txt", "The mayor said that the bridge is safe.");
    text("good/deeper/b.md", "# Tower\n\nThe mayor said that it leans.\n");
    text("good/c.jsonl", RECORD.formatted(1) + "\n" + RECORD.formatted(2) + "\n");
    text("bad/d.txt", "");
    text("bad/e.json", "{\"articleBody\": 7}");
    text("bad/f.jsonl", "no json\n");
    text("mixed/g.txt", "The mayor said that the ferry is late.");
    text("mixed/h.txt", "   ");
    text("mixed/i.jsonl", RECORD.formatted(3) + "\n{\"headline\": \"x\"}\n" + RECORD.formatted(4));
    text("mixed/j.json", "[" + RECORD.formatted(5) + ", 7, " + RECORD.formatted(6) + "]");
    Files.createDirectories(folder.resolve("empty"));
    text("other/k.csv", "a,b\n");
  }

  private static void text(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static Run load(String store, Path rejects, String... inputs) {
    List<Object> command = new ArrayList<>(List.of("load"));
    for (String input : inputs) {
      command.add(folder.resolve(input));
    }
    command.addAll(
        List.of("--store", folder.resolve(store), "--free-space", 0, "--rejects", rejects));
    return Run.of(command.toArray());
  }

  private static List<JsonObject> lines(Path rejects) throws IOException {
    return Files.readAllLines(rejects).stream()
        .map(line -> JsonParser.parseString(line).getAsJsonObject())
        .toList();
  }

  private static String codes(List<JsonObject> lines) {
    return String.join(" ", lines.stream().map(line -> line.get("code").getAsString()).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "a folder,              good,                    0, 4, ''",
    "a pattern,             good/*.txt,              0, 1, ''",
    "a pattern of all,      good/**,                 0, 4, ''",
    "a folder of bad ones,  bad,                     3, 0, no-text missing-field not-valid-json",
    "a folder of both,      mixed,                   3, 5, no-text missing-field missing-field",
    "a pattern of both,     mixed/*.txt,             3, 1, no-text",
    "a file that is not,    none.txt,                3, 0, no-such-file",
    "an empty folder,       empty,                   3, 0, nothing-found",
    "an idle pattern,       good/*.html,             3, 0, nothing-found",
    "a folder of others,    other,                   3, 0, nothing-found",
    "all together,          good bad none.txt,       3, 4, no-text missing-field not-valid-json no-such-file",
    "a file and its folder, good/a.txt good,         3, 4, duplicate-of"
  })
  void theExitCodeTellsWhetherAllWasTaken(
      String name, String inputs, int code, int loaded, String refused) throws IOException {
    Path rejects = folder.resolve(name + ".rejects");
    Run run = load(name, rejects, inputs.split(" "));
    assertEquals(code, run.code(), run.err());
    run.withoutInnards();
    assertEquals(loaded, run.out().lines().filter(line -> line.startsWith("loaded ")).count());
    assertEquals(loaded, run.out().lines().count(), "nothing else goes to standard output");
    assertEquals(refused, codes(lines(rejects)));
  }

  @Test
  void aRejectTellsWhichWhyAndWhere() throws IOException {
    Path rejects = folder.resolve("told.rejects");
    Run run = load("told", rejects, "mixed", "bad");
    List<JsonObject> lines = lines(rejects);
    for (JsonObject line : lines) {
      String said =
          "%s: %s: %s"
              .formatted(
                  line.get("input").getAsString(),
                  line.get("code").getAsString(),
                  line.get("message").getAsString());
      assertTrue(run.err().lines().anyMatch(said::equals), said + "\n" + run.err());
    }
    assertEquals(folder.resolve("mixed/i.jsonl") + ":2", lines.get(1).get("input").getAsString());
    assertEquals(folder.resolve("mixed/j.json") + ":2", lines.get(2).get("input").getAsString());
    assertEquals("/articleBody", lines.get(4).get("at").getAsString());
    assertEquals("1:", lines.get(5).get("at").getAsString().substring(0, 2));
  }

  @Test
  void aSecondRunIsFineAndSaysThatAllIsThere() throws IOException {
    Path rejects = folder.resolve("again.rejects");
    assertEquals(0, load("again", rejects, "good").code());
    Run again = load("again", rejects, "good");
    assertEquals(0, again.code());
    assertEquals("", again.out());
    assertEquals(4, again.err().lines().filter(line -> line.contains(": duplicate of ")).count());
    assertEquals(List.of(), lines(rejects));
  }

  @Test
  void aFileOfRejectsThatCannotBeWrittenIsSaidBeforeAnythingIsStored() {
    Run run = load("unwritten", folder.resolve("none/x.rejects"), "good");
    assertEquals(1, run.code());
    assertEquals("", run.out());
    run.withoutInnards();
    assertTrue(Files.notExists(folder.resolve("unwritten")));
  }
}
