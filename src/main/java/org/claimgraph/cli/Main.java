package org.claimgraph.cli;

import java.io.BufferedOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line: one class per command. */
@Command(
    name = "claimgraph",
    description =
        "Who says what, about whom, according to whom: articles as an RDF graph of claims.",
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:fine",
      "1:findings, or it could not be done",
      "2:the command is not understood",
      "3:done, but some inputs were refused",
      "70:a write to a store failed; it mends itself when it is opened again",
      "74:the disk is full; nothing is lost",
      "75:another process has the store open",
      "130, 143:stopped by Ctrl-C or TERM, in order"
    },
    footer = {
      "",
      "Example: claimgraph serve            the graph of the five articles on http://localhost:3030",
      "         claimgraph help COMMAND     more about one command"
    })
public final class Main {
  /** In the order in which a newcomer meets them. */
  private static final List<String> COMMANDS =
      List.of(
          "init",
          "check",
          "build",
          "serve",
          "query",
          "export",
          "read",
          "load",
          "review",
          "store",
          "explain",
          "evaluate");

  @Option(
      names = "--debug",
      description = "Show where in the program an error arose.",
      scope = CommandLine.ScopeType.INHERIT)
  private boolean debug;

  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    StandardOutput stdout = new StandardOutput();
    PrintStream out =
        new PrintStream(new BufferedOutputStream(stdout), false, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int code = run(out, err, args);
    out.flush();
    if (stdout.hasFailed()) {
      err.println("claimgraph: The answer could not be written to its end.");
      code = Math.max(1, code);
    }
    System.exit(code);
  }

  /**
   * Runs a command.
   *
   * @param out where data goes
   * @param err where talk goes
   * @return the exit code
   */
  static int run(PrintStream out, PrintStream err, String... args) {
    Main main = new Main();
    Console console = new Console(out, err);
    CommandLine commandLine = new CommandLine(main);
    wanted(args).forEach(name -> commandLine.addSubcommand(command(name, console)));
    commandLine
        .addSubcommand(new CommandLine.HelpCommand())
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .setUsageHelpWidth(100)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(new UsageErrors())
        .setExecutionExceptionHandler((e, line, parsed) -> Errors.report(e, main.debug, err));
    try {
      return commandLine.execute(args);
    } catch (Error e) {
      // picocli hands over exceptions only; this process ends now, whatever state it is in.
      return Errors.report(e, main.debug, err);
    }
  }

  /**
   * The command that is called, if that is the first word; otherwise all of them, for help and for
   * what was mistyped. picocli looks at every method of a command and loads the classes it names,
   * so that all of them together would take longer than some of them run.
   */
  private static List<String> wanted(String... args) {
    return args.length > 0 && COMMANDS.contains(args[0]) ? List.of(args[0]) : COMMANDS;
  }

  private static Object command(String name, Console console) {
    return switch (name) {
      case "init" -> new InitCommand(console);
      case "check" -> new CheckCommand(console);
      case "build" -> new BuildCommand(console);
      case "serve" -> ServeCommand.line(console);
      case "query" -> new QueryCommand(console);
      case "export" -> new ExportCommand(console);
      case "read" -> new ReadCommand(console);
      case "load" -> new LoadCommand(console);
      case "review" -> new ReviewCommand(console);
      case "store" -> StoreCommand.line(console);
      case "explain" -> new ExplainCommand(console);
      case "evaluate" -> new EvaluateCommand(console);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
