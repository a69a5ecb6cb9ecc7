package org.claimgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.claimgraph.store.Store;
import org.claimgraph.store.StoreCare;
import org.claimgraph.store.StoreStatus;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "store",
    description = "Looks after a store: what is in it, whether it is sound, how large it is.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example: claimgraph store status --store my-store",
      "         claimgraph store backup --store my-store my-store.zip"
    })
final class StoreCommand {
  private final Console console;

  private StoreCommand(Console console) {
    this.console = console;
  }

  /** The command, with those under it. */
  static CommandLine line(Console console) {
    return new CommandLine(new StoreCommand(console)).addSubcommand(new BackupCommand(console));
  }

  /** Something that is done with an open store. */
  private interface Work {
    int with(Store store, Progress watch) throws Exception;
  }

  private int open(GivenStore given, String task, Work work) throws Exception {
    try (Progress watch = new Progress(task, console.err());
        Store store = given.open(watch)) {
      return work.with(store, watch);
    }
  }

  @Command(
      name = "status",
      description = "What is in a store, and how much disk it takes.",
      mixinStandardHelpOptions = true)
  int status(@Mixin GivenStore given) throws Exception {
    return open(
        given,
        "Counting",
        (store, watch) -> {
          StoreStatus status = store.status();
          say("articles", "%,d", status.articles());
          say("earlier versions", "%,d", status.earlierVersions());
          say("claims", "%,d", status.claims());
          say("decisions", "%,d", status.decisions());
          say("statements", "%,d", status.quads());
          say("batches", "%,d", status.batches());
          say("base", "%s", status.base());
          say("last write", "%s", status.lastWrite());
          say("originals", "%,d bytes", status.originals());
          say("log", "%,d bytes", status.log());
          say(
              "database",
              "%,d bytes, holes counted in; at least %,d on the disk, some %,d when compacted",
              status.database(),
              status.allocated(),
              status.live());
          say("compacting", "%s", status.isWorthCompacting() ? "is worth it" : "would give little");
          say(
              "read by",
              "%s",
              status.readByTheseRules()
                  ? "the rules of this program"
                  : "other rules; `claimgraph store rebuild` reads everything again");
          return 0;
        });
  }

  private void say(String name, String format, Object... values) {
    console.out().printf("%-17s %s%n", name, String.format(Locale.ROOT, format, values));
  }

  @Command(
      name = "verify",
      description = "Looks whether every byte and every statement is as it was stored.",
      mixinStandardHelpOptions = true)
  int verify(@Mixin GivenStore given) throws Exception {
    return open(
        given,
        "Verifying",
        (store, watch) -> {
          List<String> findings = store.verify();
          findings.forEach(console.out()::println);
          console
              .err()
              .printf(
                  "%s articles: %s%n",
                  store.size(),
                  findings.isEmpty()
                      ? "everything is as it was stored."
                      : findings.size() + " findings.");
          return findings.isEmpty() ? 0 : 1;
        });
  }

  @Command(
      name = "compact",
      description = "Gives back the disk that changes have left behind.",
      mixinStandardHelpOptions = true)
  int compact(@Mixin GivenStore given) throws Exception {
    return open(
        given,
        "Compacting",
        (store, watch) -> {
          store.compact();
          return 0;
        });
  }

  @Command(
      name = "restore",
      description = "Makes a store from a backup; nothing is made from a damaged one.",
      mixinStandardHelpOptions = true)
  int restore(
      @Parameters(paramLabel = "FILE.zip", description = "What backup wrote.") Path file,
      @Option(
              names = "--store",
              paramLabel = "DIR",
              required = true,
              description = "A new or empty folder.")
          Path folder,
      @Mixin StoreOption stores)
      throws Exception {
    try (Progress watch = new Progress("Checking", console.err())) {
      stores.restore(file, folder.toAbsolutePath(), watch);
      return 0;
    }
  }

  @Command(
      name = "rebuild",
      description = {
        "Makes the database again: every article is read anew, by the present rules.",
        "Names, questions and readings are those that the store keeps, so no workspace is named."
      },
      mixinStandardHelpOptions = true)
  int rebuild(
      @Option(names = "--store", paramLabel = "DIR", required = true, description = "The store.")
          Path folder)
      throws Exception {
    try (Progress watch = new Progress("Reading", console.err())) {
      StoreCare.rebuild(folder, watch);
      return 0;
    }
  }
}
