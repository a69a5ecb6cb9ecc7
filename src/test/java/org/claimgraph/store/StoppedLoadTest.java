package org.claimgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimgraph.graph.Iris;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ctrl-C and TERM end a load after the batch at hand, and the next one goes on from there. */
class StoppedLoadTest {
  /** Many more than are loaded while a signal is on its way. */
  private static final int ARTICLES = 300;

  private static final String LOADED = "loaded " + Iris.DEFAULT_BASE + "id/source/";

  @TempDir private Path folder;

  private Child load(int batch) throws IOException {
    return Child.claimgraph(
        "load",
        folder.resolve("articles.jsonl"),
        "--store",
        folder.resolve("store"),
        "--batch",
        batch,
        "--free-space",
        0,
        "--rejects",
        folder.resolve("rejects.jsonl"));
  }

  private static long count(List<String> lines, String words) {
    return lines.stream().filter(line -> line.contains(words)).count();
  }

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143"})
  void theBatchAtHandIsFinishedAndTheNextRunGoesOn(String signal, int code) throws Exception {
    Path at = folder.resolve("store");
    Ledger ledger;
    try (Store empty = Stores.create(at)) {
      ledger = new Ledger(empty, ARTICLES);
    }
    List<String> records = new ArrayList<>(ledger.records());
    records.add(0, "{\"headline\": \"no text\"}");
    Files.write(folder.resolve("articles.jsonl"), records);
    List<String> said = new ArrayList<>();
    try (Child child = load(7)) {
      String line = child.line();
      while (!line.startsWith(LOADED)) {
        said.add(line);
        line = child.line();
      }
      child.signal(signal);
      said.add(line);
      said.addAll(child.rest());
      assertEquals(code, child.exitCode(), said::toString);
    }
    said.stream()
        .filter(line -> line.startsWith(LOADED))
        .forEach(line -> ledger.acknowledge(line.substring(LOADED.length())));
    int loaded = ledger.acknowledged();
    assertTrue(loaded < ARTICLES, "the signal came too late to stop anything");
    assertEquals(
        "Stopped after the batch at hand; run it again to go on.", said.get(said.size() - 1));
    assertEquals(1, Files.readAllLines(folder.resolve("rejects.jsonl")).size());
    assertClosedInOrder(at, loaded);
    ledger.look(at, signal);

    try (Child again = load(200)) {
      List<String> rest = again.rest();
      assertEquals(3, again.exitCode(), rest::toString);
      assertEquals(loaded, count(rest, ": duplicate of "));
      assertEquals(ARTICLES - loaded, count(rest, LOADED));
    }
  }

  /** The marker tells what is there, and there was nothing to mend. */
  private static void assertClosedInOrder(Path at, int articles) throws IOException {
    List<String> mended = new ArrayList<>();
    Watch watch =
        new Watch() {
          @Override
          public void say(String sentence) {
            mended.add(sentence);
          }

          @Override
          public void at(long done, long of) {}
        };
    assertEquals(articles, Marker.read(at.resolve("store.json")).articles());
    try (Store store = Store.open(at, watch, 0)) {
      assertEquals(articles, store.size());
    }
    assertEquals(List.of(), mended);
  }
}
