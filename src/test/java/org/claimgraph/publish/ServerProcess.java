package org.claimgraph.publish;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code claimgraph serve} in a process of its own, on a free port.
 *
 * @param process the process
 * @param address where it listens
 */
record ServerProcess(Process process, URI address) implements AutoCloseable {
  private static final Pattern URL = Pattern.compile("http://\\S+");
  private static final Pattern HEAP =
      Pattern.compile("(?m)^jvm_memory_used_bytes\\{[^}]*area=\"heap\"[^}]*} (\\S+)$");
  private static final Pattern FILES =
      Pattern.compile("(?m)^process_files_open_files(?:\\{[^}]*})? (\\S+)$");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /**
   * Starts one, and waits until it says where it listens.
   *
   * @param program arguments of Java that say what is to run, such as {@code -jar FILE}
   * @param errors where its talk goes
   * @param options of {@code serve}, but for the port
   */
  static ServerProcess start(List<String> program, Path errors, Object... options)
      throws IOException {
    List<String> command = java(program);
    command.addAll(List.of("serve", "--port", "0"));
    for (Object option : options) {
      command.add(option.toString());
    }
    Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
    BufferedReader out = process.inputReader();
    Matcher url = URL.matcher(String.valueOf(out.readLine()));
    if (!url.find()) {
      process.destroy();
      throw new IOException("the server did not say where it listens; see " + errors);
    }
    return new ServerProcess(process, URI.create(url.group()));
  }

  /** The command that runs this Java with such arguments. */
  static List<String> java(List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    return command;
  }

  /** What is to run when it is not the packaged jar: the classes that are tested. */
  static List<String> classes(String... flags) {
    List<String> program = new ArrayList<>(List.of(flags));
    program.addAll(List.of("-cp", System.getProperty("java.class.path")));
    program.add("org.claimgraph.cli.Main");
    return program;
  }

  /** The body of a 200 at this address; anything else is an error. */
  String get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(address.resolve(path)).build();
    HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IOException(path + ": " + response.statusCode() + " " + response.body());
    }
    return response.body();
  }

  /** What the heap holds after a collection. */
  long heapMegabytes() throws IOException, InterruptedException {
    new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
            String.valueOf(process.pid()),
            "GC.run")
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
    double bytes =
        HEAP.matcher(get("/metrics"))
            .results()
            .mapToDouble(used -> Double.parseDouble(used.group(1)))
            .sum();
    return Math.round(bytes / (1 << 20));
  }

  /** Files and connections that are open. */
  int openFiles() throws IOException, InterruptedException {
    Matcher files = FILES.matcher(get("/metrics"));
    if (!files.find()) {
      throw new IOException("/metrics does not say how many files are open");
    }
    return (int) Double.parseDouble(files.group(1));
  }

  /** Ends it as an operator would, and waits for that. */
  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
