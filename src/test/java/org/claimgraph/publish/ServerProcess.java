package org.claimgraph.publish;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
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
