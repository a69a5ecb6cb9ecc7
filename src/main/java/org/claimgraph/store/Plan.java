package org.claimgraph.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimgraph.article.Document;
import org.claimgraph.article.Original;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Review;
import org.claimgraph.store.ArticleReader.Published;
import org.claimgraph.store.Done.Refused;
import org.claimgraph.store.Done.Why;
import org.claimgraph.store.LogEntry.Added;
import org.claimgraph.workspace.Decision;
import org.claimgraph.workspace.Finding;
import org.claimgraph.workspace.ReadArticle;
import org.claimgraph.workspace.Workspace;

/**
 * What a batch of changes comes to: each is looked at in the light of those before it, and becomes
 * an entry of the log or a reason why not. The catalogue follows at once.
 */
final class Plan {
  private final Holdings holdings;
  private final Catalogue catalogue;
  private final long batch;
  private final List<LogEntry> entries = new ArrayList<>();
  private final List<Function<Map<String, Published>, Done>> outcomes = new ArrayList<>();
  private final Touched touched = new Touched();
  private final Map<String, ReadArticle> fresh = new HashMap<>();

  /**
   * @param batch the number that the batch is going to have
   */
  Plan(Holdings holdings, long batch) {
    this.holdings = holdings;
    this.batch = batch;
    this.catalogue = holdings.catalogue();
  }

  List<LogEntry> entries() {
    return entries;
  }

  Touched touched() {
    return touched;
  }

  /** What was read in the articles that come in, by id. */
  Map<String, ReadArticle> fresh() {
    return fresh;
  }

  /** What became of each change, once it is written. */
  List<Done> outcomes(Map<String, Published> published) {
    return outcomes.stream().map(outcome -> outcome.apply(published)).toList();
  }

  void take(Change change) throws IOException {
    if (change instanceof Change.Put put) {
      put(put);
    } else if (change instanceof Change.Remove remove) {
      remove(remove);
    } else if (change instanceof Change.Decide decide) {
      decide(decide);
    } else if (change instanceof Change.Rename rename) {
      rename(rename);
    }
  }

  private void put(Change.Put put) throws IOException {
    Document document = put.document();
    String id = document.article().id();
    boolean known = catalogue.article(id).isPresent();
    // Whoever hands in a folder again does not want its old versions back.
    if (known || (put.replaces().isEmpty() && catalogue.earlier(id).isPresent())) {
      say(new Done.Duplicate(id));
      return;
    }
    if (put.replaces().isPresent() && catalogue.article(put.replaces().get()).isEmpty()) {
      say(unknown(put.replaces().get()));
      return;
    }
    Optional<String> revises =
        put.replaces().or(() -> document.metadata().url().flatMap(catalogue::at).map(Added::id));
    Original original = document.original();
    String sha256 = holdings.originals().put(original.bytes());
    fresh.put(id, put.read().orElseGet(() -> holdings.reader().read(document)));
    enter(
        new Added(
            sha256,
            original.name(),
            original.format(),
            original.charset(),
            document.metadata().url(),
            revises));
    outcomes.add(
        published -> {
          Published now = published.get(id);
          return now == null
              // replaced or removed in the same batch
              ? new Done.Stored(id, Optional.empty(), revises, List.of())
              : new Done.Stored(id, Optional.of(now.read()), revises, lost(now));
        });
  }

  /** What could not be carried over to the text as it is now, a sentence each. */
  private static List<String> lost(Published published) {
    return Stream.concat(
            published.unfit().stream().map(Finding::toString),
            published.curated().lost().stream()
                .map(
                    decision ->
                        "The claim %s was %s, and its words are not in the new text."
                            .formatted(decision.key(), decision.review().id())))
        .toList();
  }

  private void remove(Change.Remove remove) {
    String id = remove.article();
    if (catalogue.article(id).isEmpty()) {
      say(unknown(id));
      return;
    }
    List<String> claims =
        catalogue.versions(id).stream().flatMap(v -> holdings.claims(v.id()).stream()).toList();
    enter(new LogEntry.Removed(id, remove.at(), claims));
    say(new Done.Removed(id));
  }

  private void decide(Change.Decide decide) {
    int hyphen = decide.claim().indexOf('-');
    String article = hyphen < 0 ? decide.claim() : decide.claim().substring(0, hyphen);
    Optional<Added> added = catalogue.article(article);
    if (added.isEmpty()) {
      say(unknownClaim(decide.claim()));
      return;
    }
    ArticleReader reader = holdings.reader();
    ReadArticle read = reader.read(reader.document(added.get(), holdings.originals()));
    List<Added> versions = catalogue.versions(article);
    Published undecided = reader.publish(read, versions, List.of(), holdings.originals());
    Published decided =
        reader.publish(read, versions, catalogue.decisions(article), holdings.originals());
    String key = proposedKey(decide.claim().substring(hyphen + 1), decided);
    Optional<Claim> proposed =
        Stream.concat(undecided.read().claims().stream(), decided.read().claims().stream())
            .filter(claim -> Decision.key(claim).equals(key))
            .findFirst();
    if (proposed.isEmpty()) {
      say(unknownClaim(decide.claim()));
      return;
    }
    List<String> faults = new ArrayList<>();
    Claim claim =
        decide
            .correction()
            .apply(proposed.get(), undecided.read(), reader.names().workspace().lexicon(), faults);
    if (decide.review() == Review.CORRECTED && decide.correction().isEmpty()) {
      faults.add("Nothing is corrected; expected another claimant, stance, quote or the like.");
    }
    if (!faults.isEmpty()) {
      say(new Refused(Why.UNFIT, String.join(" ", faults)));
      return;
    }
    enter(entry(article, key, decide, proposed.get(), claim, reader));
    outcomes.add(
        published -> new Done.Decided(now(Optional.ofNullable(published.get(article)), key)));
  }

  private static LogEntry entry(
      String article,
      String key,
      Change.Decide decide,
      Claim proposed,
      Claim claim,
      ArticleReader reader) {
    boolean takenBack = decide.review() == Review.PROPOSED && decide.comment().isEmpty();
    return new LogEntry.Reviewed(
        article,
        key,
        takenBack
            ? Optional.empty()
            : Optional.of(
                Decision.of(
                    proposed,
                    claim,
                    decide.review(),
                    decide.comment(),
                    reader.names().workspace().lexicon())));
  }

  /** A corrected claim has a key of its own; the decision is kept under the one it had before. */
  private static String proposedKey(String key, Published decided) {
    return decided.curated().standing().entrySet().stream()
        .filter(e -> e.getValue().map(Decision::key).equals(Optional.of(key)))
        .map(e -> e.getKey().key())
        .findFirst()
        .orElse(key);
  }

  /** Id of the claim as it is published now; none if it is rejected, or its article is gone. */
  private static Optional<String> now(Optional<Published> published, String key) {
    return published.flatMap(
        p ->
            p.curated().standing().entrySet().stream()
                .filter(e -> e.getKey().key().equals(key))
                .findFirst()
                .map(e -> e.getValue().map(Claim::id))
                .orElseGet(
                    () ->
                        p.read().claims().stream()
                            .filter(claim -> Decision.key(claim).equals(key))
                            .map(Claim::id)
                            .findFirst()));
  }

  private void rename(Change.Rename rename) throws IOException {
    var files = Names.hashes(rename.files(), holdings.originals()::put);
    if (files.equals(catalogue.names())) {
      say(new Done.Renamed(0));
      return;
    }
    Workspace workspace = Names.read(files, holdings.originals()).workspace();
    if (!workspace.findings().isEmpty()) {
      say(
          new Refused(
              Why.UNFIT,
              "The workspace has %s findings, the first: %s"
                  .formatted(workspace.findings().size(), workspace.findings().get(0))));
      return;
    }
    int before = touched.ids().size();
    enter(new LogEntry.Named(files));
    int reread = touched.ids().size() - before;
    say(new Done.Renamed(reread));
  }

  private void enter(LogEntry entry) {
    touched.note(entry, catalogue);
    catalogue.apply(entry, batch);
    entries.add(entry);
  }

  private void say(Done outcome) {
    outcomes.add(published -> outcome);
  }

  private Refused unknown(String id) {
    return new Refused(
        Why.UNKNOWN,
        catalogue
            .successor(id)
            .map(
                next ->
                    "The article %s has been replaced by %s; expected its newest version."
                        .formatted(id, next.id()))
            .orElse("There is no article %s; expected one that is stored.".formatted(id)));
  }

  private static Refused unknownClaim(String claim) {
    return new Refused(
        Why.UNKNOWN,
        "There is no claim %s; expected one of a stored article, as queries show them."
            .formatted(claim));
  }
}
