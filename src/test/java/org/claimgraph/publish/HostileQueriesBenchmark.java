package org.claimgraph.publish;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * What {@link HostileQueries} do to a server with the limits that it has by itself and 1 GB of
 * heap, over a store of 100,000 claims: status, time, the heap that is used afterwards, and the
 * longest that anybody else waited meanwhile for an answer to {@code /health} and to a small query.
 * The store is made in the folder that is named, unless it is there. See docs/reliability.md.
 */
final class HostileQueriesBenchmark {
  private static final int ARTICLES = 100_000 / ManyClaims.CLAIMS;
  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final Pattern CODE = Pattern.compile("\"code\" : \"([a-z-]+)\"");

  private final HttpClient client = HttpClient.newHttpClient();
  private final ServerProcess server;

  private HostileQueriesBenchmark(ServerProcess server) {
    this.server = server;
  }

  public static void main(String[] args) throws Exception {
    Path store = Path.of(args[0]);
    if (Files.notExists(store)) {
      load(store);
    }
    Path errors = Files.createTempFile("hostile-queries", ".txt");
    List<HostileQuery> queries =
        HostileQueries.all().stream()
            .filter(query -> args.length < 2 || query.name().matches(args[1]))
            .toList();
    System.out.println("| query | status | ms | heap after, MB | others waited at most, ms |");
    System.out.println("|---|---|---|---|---|");
    ServerProcess server = serve(store, errors);
    try {
      server.get("/health");
      for (HostileQuery query : queries) {
        boolean ended = new HostileQueriesBenchmark(server).measure(query);
        if (!ended) {
          server.process().destroyForcibly().waitFor();
          server = serve(store, errors);
        }
      }
    } finally {
      server.close();
    }
    System.err.print(Files.readString(errors));
  }

  private static void load(Path store) throws Exception {
    Path articles = Files.createTempFile("many-claims", ".jsonl");
    ManyClaims.write(articles, ARTICLES);
    List<String> command = ServerProcess.java(ServerProcess.classes());
    command.addAll(List.of("load", articles.toString(), "--store", store.toString()));
    new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start()
        .waitFor();
    Files.delete(articles);
  }

  private static ServerProcess serve(Path store, Path errors) throws IOException {
    return ServerProcess.start(
        ServerProcess.classes("-Xmx1g", "-XX:+ExitOnOutOfMemoryError"),
        errors,
        "--store",
        store,
        "--rate",
        0);
  }

  /** Prints a line of the table, and says whether the query has ended. */
  private boolean measure(HostileQuery query) throws Exception {
    long start = System.nanoTime();
    CompletableFuture<HttpResponse<String>> answer = send(query.text());
    CompletableFuture<Long> took = answer.handle((response, fault) -> millis(start));
    long longest = 0;
    do {
      long asked = System.nanoTime();
      try {
        server.get("/health");
        server.get(Web.query("SELECT * { ?s a <https://w3id.org/claimgraph/ns#Claim> } LIMIT 3"));
      } catch (IOException e) {
        System.out.println("others: " + e);
      }
      longest = Math.max(longest, millis(asked));
      TimeUnit.MILLISECONDS.sleep(20);
    } while (!took.isDone() && millis(start) < PATIENCE.toMillis());
    String said = "no end in " + PATIENCE.toSeconds() + " s";
    if (took.isDone()) {
      try {
        HttpResponse<String> response = answer.join();
        var code = CODE.matcher(response.body());
        said = response.statusCode() + (code.find() ? " " + code.group(1) : "");
      } catch (java.util.concurrent.CompletionException e) {
        said = "no answer: " + e.getCause();
      }
    }
    System.out.printf(
        "| %s | %s | %s | %s | %d |%n",
        query.name(),
        said,
        took.isDone() ? took.join() : "",
        server.process().isAlive() ? server.heapMegabytes() : "dead",
        longest);
    return took.isDone() && server.process().isAlive();
  }

  private CompletableFuture<HttpResponse<String>> send(String query) {
    HttpRequest request =
        HttpRequest.newBuilder(server.address().resolve("/sparql"))
            .header("Content-Type", "application/sparql-query")
            .POST(BodyPublishers.ofString(query))
            .build();
    return client.sendAsync(request, BodyHandlers.ofString());
  }

  private static long millis(long since) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since);
  }
}
