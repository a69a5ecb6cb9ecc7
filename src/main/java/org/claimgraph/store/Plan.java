package org.claimgraph.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimgraph.article.Document;
import org.claimgraph.article.Original;
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
    } else if (change instanceof Change.Curating step) {
      decide(step);
    } else if (change instanceof Change.Curate curate) {
      curate(curate);
    } else if (change instanceof Change.Rename rename) {
      rename(rename);
    }
  }

  private void put(Change.Put put) throws IOException {
    Optional<Done> instead = instead(put);
    if (instead.isPresent()) {
      say(instead.get());
      return;
    }
    outcomes.add(enter(put));
  }

  /** What is said of an article that is not to be stored; empty if it is. */
  private Optional<Done> instead(Change.Put put) {
    String id = put.document().article().id();
    boolean known = catalogue.article(id).isPresent();
    // Whoever hands in a folder again does not want its old versions back.
    if (known || (put.replaces().isEmpty() && catalogue.earlier(id).isPresent())) {
      return Optional.of(new Done.Duplicate(id));
    }
    return put.replaces().filter(old -> catalogue.article(old).isEmpty()).map(this::unknown);
  }

  /** Enters an article, and returns what becomes of it. */
  private Function<Map<String, Published>, Done> enter(Change.Put put) throws IOException {
    Added added = added(put);
    holdings.originals().put(put.document().original().bytes());
    read(put);
    enter(added);
    return published -> {
      Published now = published.get(added.id());
      return now == null
          // replaced or removed in the same batch
          ? new Done.Stored(added.id(), Optional.empty(), added.revises(), List.of())
          : new Done.Stored(added.id(), Optional.of(now.read()), added.revises(), lost(now));
    };
  }

  private Added added(Change.Put put) {
    Document document = put.document();
    Original original = document.original();
    Optional<String> url = document.metadata().url();
    return new Added(
        original.sha256(),
        original.name(),
        original.format(),
        original.charset(),
        url,
        put.replaces().or(() -> url.flatMap(catalogue::at).map(Added::id)));
  }

  private ReadArticle read(Change.Put put) {
    return fresh.computeIfAbsent(
        put.document().article().id(),
        id -> put.read().orElseGet(() -> holdings.reader().read(put.document())));
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

  private void decide(Change.Curating step) {
    Optional<Added> added = catalogue.article(article(step));
    if (added.isEmpty()) {
      say(
          step instanceof Change.Decide decide
              ? Deciding.unknown(decide.claim()).refused(0)
              : unknown(article(step)));
      return;
    }
    Deciding.Step taken = deciding(added.get()).take(step);
    if (taken instanceof Deciding.Not not) {
      say(not.refused(0));
    } else {
      outcomes.add(enter(taken, added.get().id()));
    }
  }

  /** Everything is looked at before anything is entered. */
  private void curate(Change.Curate curate) throws IOException {
    Optional<Change.Put> put = curate.put().filter(p -> instead(p).isEmpty());
    Optional<Added> stored = catalogue.article(curate.article());
    if (put.isEmpty() && stored.isEmpty()) {
      say(unknown(curate.article()));
      return;
    }
    Deciding deciding = put.isPresent() ? deciding(put.get()) : deciding(stored.orElseThrow());
    List<Deciding.Step> taken = new ArrayList<>();
    for (Change.Curating step : curate.steps()) {
      Deciding.Step one = deciding.take(step);
      if (one instanceof Deciding.Not not) {
        say(not.refused(taken.size()));
        return;
      }
      taken.add(one);
    }
    Function<Map<String, Published>, Done> article =
        put.isPresent() ? enter(put.get()) : published -> new Done.Duplicate(curate.article());
    List<Function<Map<String, Published>, Done>> steps =
        taken.stream().map(step -> enter(step, curate.article())).toList();
    outcomes.add(
        published ->
            new Done.Curated(
                article.apply(published), steps.stream().map(s -> s.apply(published)).toList()));
  }

  private static String article(Change.Curating step) {
    return step instanceof Change.Decide decide
        ? decide.claim().replaceFirst("-.*", "")
        : ((Change.Add) step).article();
  }

  /** What is to be decided about an article that is stored. */
  private Deciding deciding(Added added) {
    ReadArticle read =
        Optional.ofNullable(fresh.get(added.id()))
            .orElseGet(
                () ->
                    holdings
                        .reader()
                        .read(holdings.reader().document(added, holdings.originals())));
    return deciding(read, catalogue.versions(added.id()), catalogue.decisions(added.id()));
  }

  /** What is to be decided about an article that is going to be stored. */
  private Deciding deciding(Change.Put put) {
    Added added = added(put);
    String before = added.revises().orElse("");
    List<Added> versions =
        Stream.concat(Stream.of(added), catalogue.versions(before).stream()).toList();
    return deciding(read(put), versions, catalogue.decisions(before));
  }

  private Deciding deciding(
      ReadArticle read, List<Added> versions, Collection<Decision> decisions) {
    ArticleReader reader = holdings.reader();
    return new Deciding(
        reader.publish(read, versions, List.of(), holdings.originals()),
        reader.publish(read, versions, decisions, holdings.originals()),
        reader);
  }

  private Function<Map<String, Published>, Done> enter(Deciding.Step taken, String article) {
    if (taken instanceof Deciding.Again again) {
      return published -> new Done.Duplicate(again.claim());
    }
    Deciding.Entered entered = (Deciding.Entered) taken;
    if (entered.entry().isEmpty()) {
      return published -> new Done.Decided(entered.now());
    }
    enter(entered.entry().get());
    return published ->
        new Done.Decided(
            Optional.ofNullable(published.get(article))
                .flatMap(p -> p.curated().now(entered.key())));
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
}
