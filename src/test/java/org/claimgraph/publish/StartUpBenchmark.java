package org.claimgraph.publish;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From starting the process to the first answered query: {@code serve} on the seeds against a bare
 * embedded Fuseki that loads the same quads from a file. Both run from the packaged jar with the
 * same flags, in turn, and the medians are compared.
 *
 * <pre>{@code
 * mvn -q -DskipTests package
 * java -cp target/claimgraph.jar:target/test-classes org.claimgraph.publish.StartUpBenchmark
 * }</pre>
 */
final class StartUpBenchmark {
  private static final Pattern URL = Pattern.compile("http://[^ /]+");
  private static final String QUERY =
      "/sparql?query=ASK%20%7B%20GRAPH%20%3Fg%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D%20%7D";

  private record Run(Duration wall, Duration cpu) {}

  private StartUpBenchmark() {}

  /** Prints both medians and their ratios; the first argument may say how many rounds. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 7;
    Path quads = Files.createTempFile("seeds", ".nq");
    try {
      java("org.claimgraph.cli.Main", "build", "--out", quads.toString()).start().waitFor();
      List<Run> ours = new ArrayList<>();
      List<Run> bare = new ArrayList<>();
      for (int i = 0; i < rounds; i++) {
        ours.add(run(java("org.claimgraph.cli.Main", "serve", "--port", "0")));
        bare.add(run(java(BareFuseki.class.getName(), quads.toString())));
      }
      print("claimgraph serve", ours);
      print("bare Fuseki", bare);
      System.out.printf(
          "ratio            wall %.2f   CPU %.2f%n",
          ratio(
              median(ours.stream().map(Run::wall).toList()),
              median(bare.stream().map(Run::wall).toList())),
          ratio(
              median(ours.stream().map(Run::cpu).toList()),
              median(bare.stream().map(Run::cpu).toList())));
    } finally {
      Files.delete(quads);
    }
  }

  private static ProcessBuilder java(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
  }

  private static Run run(ProcessBuilder server) throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    long start = System.nanoTime();
    Process process = server.start();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      Matcher url = URL.matcher(String.valueOf(lines.readLine()));
      if (!url.find()) {
        throw new IOException("The server did not say where it listens.");
      }
      HttpRequest ask = HttpRequest.newBuilder(URI.create(url.group() + QUERY)).build();
      HttpResponse<String> answer = client.send(ask, HttpResponse.BodyHandlers.ofString());
      Duration wall = Duration.ofNanos(System.nanoTime() - start);
      if (!answer.body().contains("true")) {
        throw new IOException("The server answered " + answer.statusCode());
      }
      return new Run(wall, process.info().totalCpuDuration().orElse(Duration.ZERO));
    } finally {
      process.destroy();
      process.waitFor();
    }
  }

  private static void print(String name, List<Run> runs) {
    System.out.printf(
        "%-16s wall %d ms   CPU %d ms   (medians of %d)%n",
        name,
        median(runs.stream().map(Run::wall).toList()).toMillis(),
        median(runs.stream().map(Run::cpu).toList()).toMillis(),
        runs.size());
  }

  private static Duration median(List<Duration> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private static double ratio(Duration one, Duration other) {
    return (double) one.toNanos() / other.toNanos();
  }
}
