package org.claimgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "init",
        "check",
        "build",
        "serve",
        "query",
        "export",
        "explain",
        "evaluate",
        "read",
        "load",
        "review"
      })
  void everyCommandExplainsItselfWithAnExample(String command) {
    String help = Run.of(command, "--help").fine().out();
    assertTrue(help.startsWith("Usage: claimgraph " + command), help);
    assertTrue(help.contains("Example: claimgraph " + command), help);
    assertEquals(help, Run.of("help", command).fine().out());
    assertTrue(Run.of("--help").fine().out().contains("\n  " + command + " "));
  }

  @Test
  void everyOptionSaysWhatItIsFor() {
    for (String command :
        new String[] {
          "init", "check", "build", "serve", "query", "export", "evaluate", "read", "load", "review"
        }) {
      Run.of(command, "--help")
          .out()
          .lines()
          .filter(line -> line.strip().startsWith("--"))
          .forEach(line -> assertTrue(line.strip().matches("--\\S+\\s+.+|.*=\\S+"), line));
    }
  }

  @Test
  void helpListsTheExitCodes() {
    assertTrue(Run.of("--help").out().contains("Exit codes:"));
  }

  @Test
  void theVersionIsOneLine() {
    Run version = Run.of("--version").fine();
    assertEquals(1, version.out().lines().count());
    assertTrue(version.out().startsWith("claimgraph "), version.out());
  }
}
