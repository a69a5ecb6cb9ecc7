package org.claimgraph.publish;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What pages of a large store cost: for each the processor time of the first answer of a process
 * and of the tenth, and its size. {@link HostileQueriesBenchmark} makes the store. See
 * docs/measured.md.
 */
final class PagesBenchmark {
  private static final List<String> PATHS =
      List.of(
          "/",
          "/browse/claims",
          "/browse/claims?page=300",
          "/search?q=bridge",
          "/id/actor/nis",
          "/id/location/russia",
          "/id/question/have-soldiers-been-sent",
          "/id/question/how-many-soldiers");

  private static final int TIMES = 10;

  private final HttpClient client = HttpClient.newHttpClient();
  private final ServerProcess server;

  private PagesBenchmark(ServerProcess server) {
    this.server = server;
  }

  public static void main(String[] args) throws Exception {
    Path errors = Files.createTempFile("pages", ".txt");
    try (ServerProcess server =
        ServerProcess.start(
            ServerProcess.classes("-Xmx1g"), errors, "--store", args[0], "--rate", 0)) {
      PagesBenchmark benchmark = new PagesBenchmark(server);
      while (benchmark.isBusy()) {} // it reads its catalogue before anybody asks
      System.out.println("| page | first, ms of CPU | tenth | bytes |");
      System.out.println("|---|---|---|---|");
      for (String path : PATHS) {
        System.out.println(benchmark.row(path));
      }
    }
  }

  private boolean isBusy() throws InterruptedException {
    Duration before = cpu();
    Thread.sleep(2000);
    return cpu().minus(before).toMillis() > 100;
  }

  private String row(String path) throws IOException, InterruptedException {
    long first = 0;
    long last = 0;
    int bytes = 0;
    for (int i = 0; i < TIMES; i++) {
      Duration before = cpu();
      HttpResponse<byte[]> page =
          client.send(
              HttpRequest.newBuilder(server.address().resolve(path))
                  .header("Accept", "text/html")
                  .build(),
              BodyHandlers.ofByteArray());
      if (page.statusCode() != 200) {
        throw new IOException(path + ": " + page.statusCode());
      }
      last = cpu().minus(before).toMillis();
      first = i == 0 ? last : first;
      bytes = page.body().length;
    }
    return "| `%s` | %d | %d | %,d |".formatted(path, first, last, bytes);
  }

  private Duration cpu() {
    return server.process().toHandle().info().totalCpuDuration().orElseThrow();
  }
}
