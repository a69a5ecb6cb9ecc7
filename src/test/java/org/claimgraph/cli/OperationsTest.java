package org.claimgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.claimgraph.publish.Limit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The limits stand in one list; help and documentation say what it says. */
class OperationsTest {
  private static final Path DOCUMENT = Path.of("docs/operations.md");

  private static String row(Limit limit) {
    return "| `%s` | %s | %s | %s |"
        .formatted(limit.option(), limit.normallyWritten(), limit.says(), limit.beyond());
  }

  @Test
  void theTableInTheDocumentationIsTheList() throws IOException {
    List<String> rows =
        Files.readAllLines(DOCUMENT).stream().filter(line -> line.startsWith("| `--")).toList();
    String expected =
        Arrays.stream(Limit.values()).map(OperationsTest::row).collect(Collectors.joining("\n"));
    assertEquals(expected, String.join("\n", rows));
  }

  @ParameterizedTest
  @EnumSource(Limit.class)
  void theHelpSaysTheSame(Limit limit) {
    String help = Run.of("serve", "--help").fine().out().replaceAll("\\s+", " ");
    String says =
        "%s=N %s (default: %s).".formatted(limit.option(), limit.says(), limit.normallyWritten());
    assertTrue(help.contains(says), says + "\n" + help);
  }
}
