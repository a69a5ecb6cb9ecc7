package org.claimgraph.publish;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * How long it takes from the start of a Java machine to the first answered query, for our server
 * and for a bare embedded Fuseki with the same triples. Prints both medians and their ratio, which
 * is to stay below 1.2. Not a test: run it on an idle machine.
 *
 * <pre>
 * java -cp target/test-classes:target/classes:… org.claimgraph.publish.StartMeasure 15
 * </pre>
 */
final class StartMeasure {
  private static final String QUERY =
      "?query=SELECT%20*%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D%20LIMIT%205";

  private StartMeasure() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    switch (args[0]) {
      case "bare" -> askBare();
      case "ours" -> askOurs();
      default -> compare(Integer.parseInt(args[0]));
    }
  }

  private static void compare(int runs) throws IOException, InterruptedException {
    List<Double> bare = new ArrayList<>();
    List<Double> ours = new ArrayList<>();
    for (int i = 0; i < runs; i++) { // alternating, so that a busy moment hits both
      bare.add(secondsOf("bare"));
      ours.add(secondsOf("ours"));
    }
    System.out.printf(
        "bare Fuseki %.2f s, ours %.2f s, ratio %.2f%n",
        median(bare), median(ours), median(ours) / median(bare));
  }

  private static double secondsOf(String which) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process child =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-cp",
                System.getProperty("java.class.path"),
                StartMeasure.class.getName(),
                which)
            .inheritIO()
            .start();
    if (child.waitFor() != 0) {
      throw new IllegalStateException(which + " failed");
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static double median(List<Double> seconds) {
    Collections.sort(seconds);
    return seconds.get(seconds.size() / 2);
  }

  private static void askBare() throws IOException, InterruptedException {
    DatasetGraph data = Sample.data();
    FusekiServer server =
        FusekiServer.create().port(0).loopback(true).add("/sparql", data, false).build().start();
    ask("http://localhost:" + server.getPort() + "/sparql");
  }

  private static void askOurs() throws IOException, InterruptedException {
    ask(
        ClaimgraphServer.start(Sample.data(), ServerOptions.defaults().withPort(0)).url()
            + "sparql");
  }

  private static void ask(String endpoint) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(endpoint + QUERY)).build();
    int status = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode();
    Runtime.getRuntime().halt(status == 200 ? 0 : 1); // stopping is not measured
  }
}
