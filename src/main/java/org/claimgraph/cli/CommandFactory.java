package org.claimgraph.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, each with the console it speaks on; no reflection into constructors. */
record CommandFactory(Console console) implements IFactory {
  @Override
  public <K> K create(Class<K> type) throws Exception {
    Object command =
        type == InitCommand.class
            ? new InitCommand(console)
            : type == CheckCommand.class
                ? new CheckCommand(console)
                : type == BuildCommand.class
                    ? new BuildCommand(console)
                    : type == ServeCommand.class
                        ? new ServeCommand(console)
                        : type == QueryCommand.class
                            ? new QueryCommand(console)
                            : type == ExportCommand.class
                                ? new ExportCommand(console)
                                : type == ExplainCommand.class ? new ExplainCommand(console) : null;
    return command != null ? type.cast(command) : CommandLine.defaultFactory().create(type);
  }
}
