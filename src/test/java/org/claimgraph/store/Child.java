package org.claimgraph.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The program in a process of its own, so that it can be killed. */
public final class Child implements AutoCloseable {
  private final Process process;
  private final BufferedReader out;

  private Child(Process process) {
    this.process = process;
    this.out = process.inputReader();
  }

  /** Runs {@code claimgraph} with these arguments. */
  public static Child claimgraph(Object... arguments) throws IOException {
    return started(command(arguments));
  }

  /** The same with a terminal for its data and its talk. */
  static Child onTerminal(Object... arguments) throws IOException {
    String line =
        command(arguments).stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
    return started(List.of("script", "-qec", line, "/dev/null"));
  }

  private static List<String> command(Object... arguments) {
    // A shell in the background has its children ignore Ctrl-C, and Java would obey.
    List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT"));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("org.claimgraph.cli.Main");
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return command;
  }

  private static Child started(List<String> command) throws IOException {
    return new Child(new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  /** The next line that the program prints, whether as data or as talk; null at the end. */
  public String line() throws IOException {
    String line = out.readLine();
    return line == null ? "" : line;
  }

  /** All that it still prints. */
  public List<String> rest() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      lines.add(line);
    }
    return lines;
  }

  public long pid() {
    return process.pid();
  }

  /** As {@code kill -9}; what the program has printed can still be read. */
  public void kill() {
    process.toHandle().destroyForcibly(); // Process.destroyForcibly would close its output
  }

  /** As {@code kill -INT}, which is Ctrl-C, or another name. */
  void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(pid())).start().waitFor();
  }

  /** As {@code kill}; what the program has printed can still be read. */
  public void terminate() {
    process.toHandle().destroy();
  }

  public int exitCode() throws InterruptedException {
    return process.waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
