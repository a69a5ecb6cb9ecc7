package org.claimgraph.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimgraph.claim.Certainty;
import org.claimgraph.claim.Stance;
import org.claimgraph.graph.Iris;
import org.claimgraph.store.Done;
import org.claimgraph.store.Store;
import org.claimgraph.store.Verdict;
import org.claimgraph.workspace.Correction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "review",
    description = "Accepts, rejects, corrects, comments or adds a claim of a store, for good.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "A decision outlives the rules: it holds when the article is read again, and in its next",
      "version as long as its words still stand there. A later one takes the place of an earlier.",
      "",
      "Example: claimgraph review claim:3723bb2af7611886-0123456789ab accept --store my-store",
      "         claimgraph review CLAIM correct --stance denies --claimant nis --store my-store",
      "         claimgraph review CLAIM reject --comment \"a headline\" --store my-store",
      "         claimgraph review ARTICLE add --claimant \"Harbour Union\" --stance asserts",
      "           --quote \"the pier is closed\" --store my-store"
    })
final class ReviewCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "CLAIM",
      description = "The claim's IRI, or the last part of it; to add one, the article's.")
  private String subject = "";

  @Parameters(
      index = "1",
      paramLabel = "VERDICT",
      description =
          "accept, reject, correct, comment, add, or withdraw what was decided or added before.")
  private Verdict verdict = Verdict.COMMENT;

  @Mixin private GivenStore store = new GivenStore();

  @Option(
      names = "--claimant",
      paramLabel = "WHO",
      description =
          "Who says it, by id or by name; may be given again. An empty one gives it to nobody;"
              + " without it, a claim that is added is the author's own.")
  private List<String> claimants = List.of();

  @Option(
      names = "--stance",
      paramLabel = "STANCE",
      description = "asserts, confirms, denies, doubts, predicts, warns, questions or reports.")
  private Optional<Stance> stance = Optional.empty();

  @Option(
      names = "--certainty",
      paramLabel = "CERTAINTY",
      description = "certain, probable or possible.")
  private Optional<Certainty> certainty = Optional.empty();

  @Option(
      names = "--quote",
      paramLabel = "WORDS",
      description = "The words of the article that carry it.")
  private Optional<String> quote = Optional.empty();

  @Option(
      names = "--prefix",
      paramLabel = "WORDS",
      description = "The words right before the quote, if it stands there more than once.")
  private Optional<String> prefix = Optional.empty();

  @Option(
      names = "--about",
      paramLabel = "WHO",
      description =
          "Whom it is about, by id or by name; may be given again. An empty one is for nobody.")
  private List<String> about = List.of();

  @Option(
      names = "--place",
      paramLabel = "WHERE",
      description =
          "Where it happens, by id or by name; may be given again. An empty one is for nowhere.")
  private List<String> places = List.of();

  @Option(names = "--comment", paramLabel = "TEXT", description = "What there is to remark.")
  private Optional<String> comment = Optional.empty();

  ReviewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    Correction correction =
        new Correction(
            those(claimants), stance, certainty, quote, prefix, those(about), those(places));
    Optional<String> fault = verdict.fault(correction, comment);
    if (fault.isPresent()) {
      throw Failure.usage(fault.get());
    }
    String id = Iris.lastPart(subject);
    try (Progress watch = new Progress("Opening", console.err());
        Store opened = store.open(watch)) {
      Done done = opened.write(List.of(verdict.on(id, correction, comment))).get(0);
      if (done instanceof Done.Refused refused) {
        throw Failure.because(refused.says());
      }
      if (done instanceof Done.Decided decided) {
        console.out().println(line(decided.claim().orElse(id), opened.base()));
      } else if (done instanceof Done.Duplicate duplicate) {
        console.out().println(line(duplicate.id(), opened.base()));
      }
    }
    return 0;
  }

  /** What happened, and the claim's address from now on. */
  private String line(String id, String base) {
    String did =
        switch (verdict) {
          case ACCEPT -> "accepted";
          case REJECT -> "rejected";
          case CORRECT -> "corrected";
          case COMMENT -> "commented";
          case WITHDRAW -> "withdrawn";
          case ADD -> "added";
        };
    return did + " " + Iris.rebase(Iris.claim(id), base).getURI();
  }

  /** Nothing if the option was not given. */
  private static Optional<List<String>> those(List<String> given) {
    return given.isEmpty()
        ? Optional.empty()
        : Optional.of(given.stream().filter(id -> !id.isEmpty()).toList());
  }
}
