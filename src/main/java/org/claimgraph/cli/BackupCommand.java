package org.claimgraph.cli;

import com.google.gson.JsonObject;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimgraph.store.BackupFile;
import org.claimgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "backup",
    description = {
      "Writes a whole store into one zip archive, or has a running server do so in its folder for"
          + " backups.",
      "Prints the SHA-256 of the archive and its name."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example: claimgraph store backup my-store.zip --store my-store",
      "         claimgraph store backup --from http://localhost:3030 --token-file token"
    })
final class BackupCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE.zip",
      description = "Where to; replaced if it is there. A server finds the name itself.")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--store", paramLabel = "DIR", description = "The store.")
  private Optional<Path> store = Optional.empty();

  @Option(
      names = "--from",
      paramLabel = "URL",
      description = "The running server that serves the store, instead of --store.")
  private Optional<URI> server = Optional.empty();

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description = "The secret of that server, in a file that nobody else may read.")
  private Optional<Path> tokenFile = Optional.empty();

  @Mixin private StoreOption stores = new StoreOption();

  BackupCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    if (store.isPresent() == server.isPresent() || file.isPresent() != store.isPresent()) {
      throw Failure.usage("Expected FILE.zip with --store DIR, or --from URL alone.");
    }
    if (server.isPresent()) {
      JsonObject made =
          ServerAddress.reached("--from", server.get(), tokenFile, console.err()).backup();
      say(made.get("sha256").getAsString(), made.get("name").getAsString());
      return 0;
    }
    try (Progress watch = new Progress("Writing", console.err());
        Store opened = stores.open(store.get(), watch)) {
      BackupFile made = opened.backup(file.get().toAbsolutePath());
      say(made.sha256(), file.get().toString());
    }
    return 0;
  }

  /** As sha256sum writes it, and checks it. */
  private void say(String sha256, String name) {
    console.out().printf("%s  %s%n", sha256, LoadReport.line(name));
  }
}
