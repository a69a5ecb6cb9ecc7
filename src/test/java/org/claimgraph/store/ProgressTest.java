package org.claimgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who sits at a terminal sees a bar, and whoever reads what is written sees none. */
class ProgressTest {
  /** {@code Loading 100% [====] 9/9 KiB (0:00:02 / 0:00:00) 4.5 KiB/s}. */
  /** In its first second a bar knows no rate. */
  private static final Pattern LOADING =
      Pattern.compile(
          "Loading +\\d+% \\[[=> ]*\\] +\\d+/\\d+ KiB \\(.+ / .+\\) +([0-9.]+|\\?) KiB/s");

  @TempDir private Path folder;
  private Path store;
  private Path articles;

  @BeforeEach
  void write() throws IOException {
    store = folder.resolve("store");
    try (Store empty = Stores.create(store)) {
      articles = Files.write(folder.resolve("articles.jsonl"), new Ledger(empty, 50).records());
    }
  }

  private Object[] load() {
    return new Object[] {"load", articles, "--store", store, "--batch", 10, "--free-space", 0};
  }

  private static String end(Child child) throws Exception {
    String said = String.join("\n", child.rest());
    assertEquals(0, child.exitCode(), said);
    return said;
  }

  @Test
  void onATerminalABarTellsRateAndRemainingTime() throws Exception {
    try (Child child = Child.onTerminal(load())) {
      String said = end(child);
      assertTrue(LOADING.matcher(said).find(), said);
      List<String> loaded = said.lines().filter(line -> line.contains("loaded http")).toList();
      assertEquals(50, loaded.size(), said);
      for (String line : loaded) { // the bar is wiped away before
        assertTrue(line.matches("(.*\\u001b\\[K)?loaded https?://\\S+"), line);
      }
    }
    try (Child child = Child.onTerminal("store", "rebuild", "--store", store)) {
      String said = end(child);
      assertTrue(said.contains("Reading 100% ["), said);
    }
  }

  @Test
  void elsewhereThereIsNone() throws Exception {
    try (Child child = Child.claimgraph(load())) {
      String said = end(child);
      assertFalse(said.contains("Loading"), said);
      assertEquals(50, said.lines().filter(line -> line.startsWith("loaded http")).count(), said);
    }
  }
}
