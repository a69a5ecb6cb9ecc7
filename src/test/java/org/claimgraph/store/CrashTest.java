package org.claimgraph.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.claimgraph.graph.Iris;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was acknowledged is there after a kill, whole, and nothing else is half there. A process
 * takes articles, by {@code load} or over HTTP, and says which are safe; it is killed at a random
 * moment, again and again on the same store, and each time the store is compared quad by quad with
 * what it should hold.
 *
 * <p>{@code -Dclaimgraph.kills=300 -Dclaimgraph.seed=7} makes it longer, and another. Half of the
 * kills are those of {@code load}, half those of a server.
 */
@Tag("crash")
class CrashTest {
  private static final int KILLS = Math.max(1, Integer.getInteger("claimgraph.kills", 20) / 2);
  private static final long SEED = Long.getLong("claimgraph.seed", 1);

  /** More than a fast machine takes between two kills. */
  private static final int ARTICLES_A_KILL = 100;

  private static final String LOADED = "loaded " + Iris.DEFAULT_BASE + "id/source/";
  private static final String SERVING = "Serving the graph on ";
  private static final String TOKEN = "0123456789abcdef0123456789abcdef";

  private final Random random = new Random(SEED);

  @TempDir private Path folder;
  private Path store;
  private Ledger ledger;

  @BeforeEach
  void write() {
    store = folder.resolve("store");
    try (Store empty = Stores.create(store)) {
      ledger = new Ledger(empty, ARTICLES_A_KILL * KILLS);
    }
  }

  /** What happens between a start and a kill. */
  private interface Run {
    void with(Child child, Killer killer) throws Exception;
  }

  /**
   * Kills a process a random time after its start, or after it has acknowledged something: the one
   * may hit how it opens the store, the other hits the middle of its work.
   */
  private final class Killer {
    private static final int LONGEST_START_MILLIS = 3000;
    private static final int LONGEST_WORK_MILLIS = 1000;

    private final Child child;
    private final boolean atWork;
    private boolean begun;

    Killer(Child child, boolean atWork) {
      this.child = child;
      this.atWork = atWork;
      if (!atWork) {
        killWithin(LONGEST_START_MILLIS);
      }
    }

    void acknowledged(String id) {
      ledger.acknowledge(id);
      if (!begun && atWork) {
        killWithin(LONGEST_WORK_MILLIS);
      }
      begun = true;
    }

    private void killWithin(int millis) {
      CompletableFuture.delayedExecutor(random.nextInt(millis), TimeUnit.MILLISECONDS)
          .execute(child::kill);
    }
  }

  private void killAgainAndAgain(Object[] command, Run run) throws Exception {
    int hits = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      try (Child child = Child.claimgraph(command)) {
        Killer killer = new Killer(child, kill % 3 != 0);
        run.with(child, killer);
        boolean killed = child.exitCode() == 128 + 9;
        hits += killed && killer.begun && !ledger.isComplete() ? 1 : 0;
      }
      ledger.look(store, "kill %s of seed %s".formatted(kill, SEED));
    }
    assertTrue(
        2 * hits >= KILLS,
        "half of %s kills must have hit the middle of the work, and %s did".formatted(KILLS, hits));
    Ledger.assertSameWhenRebuilt(store);
  }

  @Test
  void loadLosesNothingAndLeavesNothingHalf() throws Exception {
    Path articles = Files.write(folder.resolve("articles.jsonl"), ledger.records());
    killAgainAndAgain(
        new Object[] {"load", articles, "--store", store, "--batch", 7, "--free-space", 0},
        (child, killer) -> {
          for (String line = child.line(); !line.isEmpty(); line = child.line()) {
            if (line.startsWith(LOADED)) {
              killer.acknowledged(line.substring(LOADED.length()));
            }
          }
        });
  }

  @Test
  void aServerLosesNothingAndLeavesNothingHalf() throws Exception {
    Path token =
        Files.createFile(
            folder.resolve("token"),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(token, TOKEN);
    Object[] serve = {
      "serve",
      "--store",
      store,
      "--port",
      0,
      "--token-file",
      token,
      "--free-space",
      0,
      "--rate",
      0,
      "--upload-rate",
      0,
      "--min-data-rate",
      0 // on a busy machine the server itself is slow to read
    };
    killAgainAndAgain(
        serve,
        (child, killer) -> {
          Optional<String> url = served(child);
          if (url.isPresent()) {
            sendUntilKilled(URI.create(url.get() + "/articles"), killer);
            child.kill();
          }
        });
  }

  /** Where it serves, unless it was killed before. */
  private static Optional<String> served(Child child) throws IOException {
    String line = child.line();
    while (!line.isEmpty() && !line.startsWith(SERVING)) {
      line = child.line();
    }
    return line.isEmpty()
        ? Optional.empty()
        : Optional.of(line.substring(SERVING.length()).replaceFirst(" .*", ""));
  }

  /** Sends a few articles at a time, in chunks, until the server is gone. */
  private void sendUntilKilled(URI articles, Killer killer) throws InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    try {
      while (!ledger.isComplete()) {
        int from = ledger.acknowledged();
        int to = Math.min(ledger.records().size(), from + 1 + random.nextInt(20));
        send(client, articles, ledger.records().subList(from, to), killer);
      }
    } catch (IOException | UncheckedIOException e) {
      return; // it was killed
    }
  }

  private static void send(HttpClient client, URI articles, List<String> records, Killer killer)
      throws IOException, InterruptedException {
    byte[] body = (String.join("\n", records) + "\n").getBytes(StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(articles)
            .header("Content-Type", "application/x-ndjson")
            .header("Authorization", "Bearer " + TOKEN)
            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
            .build();
    client.send(request, BodyHandlers.ofLines()).body().forEach(line -> answered(line, killer));
  }

  private static void answered(String line, Killer killer) {
    JsonObject answer;
    try {
      answer = JsonParser.parseString(line).getAsJsonObject();
    } catch (JsonParseException | IllegalStateException e) {
      return; // half a line: nobody would take it for an acknowledgement
    }
    int status = answer.get("status").getAsInt();
    assertTrue(status == 200 || status == 201, line);
    killer.acknowledged(answer.get("id").getAsString());
  }
}
