package org.claimgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.claimgraph.article.Document;
import org.claimgraph.graph.Cg;
import org.claimgraph.lexicon.Lexicon;
import org.claimgraph.store.ArticleReader.Published;
import org.claimgraph.store.LogEntry.Added;
import org.claimgraph.workspace.Decision;
import org.claimgraph.workspace.ReadArticle;
import org.claimgraph.workspace.WorkspaceFiles;

/**
 * Articles, and the graph of their claims, in a folder of the user's. What lies there, and what is
 * promised of it, stands in the description of this room.
 *
 * <p>Any number of threads may read {@link #data}; changes are made one batch after the other.
 */
public final class Store implements AutoCloseable {
  private final StoreFolder folder;
  private final StoreLock lock;
  private final Holdings holdings;
  private final IngestLog log;
  private final FreeSpace space;
  private final Watch watch;
  private volatile long version;
  private volatile boolean broken;

  Store(
      StoreFolder folder,
      StoreLock lock,
      Holdings holdings,
      IngestLog log,
      FreeSpace space,
      Watch watch) {
    this.folder = folder;
    this.lock = lock;
    this.holdings = holdings;
    this.log = log;
    this.space = space;
    this.watch = watch;
    this.version = log.batch();
  }

  /** Whether {@code folder} holds a store. */
  public static boolean isAt(Path folder) {
    return Files.isRegularFile(new StoreFolder(folder).marker());
  }

  /**
   * Opens a store. Whatever a kill has left half done is finished or taken back; a database that
   * cannot be opened is made again.
   *
   * @param watch is told of what had to be mended
   * @throws StoreFault if there is no store, another process has it open, or something is missing
   *     that cannot be made again
   */
  public static Store open(Path folder, Watch watch) throws IOException {
    return open(folder, watch, FreeSpace.FLOOR);
  }

  /**
   * The same.
   *
   * @param floor bytes that must be free on the disk before anything is written
   */
  public static Store open(Path folder, Watch watch, long floor) throws IOException {
    return new StoreOpening(folder, watch).open(floor);
  }

  /**
   * Makes a store with no article in it.
   *
   * @param folder new or empty
   * @param names the workspace whose names, questions and readings articles are read with
   * @param base what data IRIs begin with
   */
  public static Store create(Path folder, WorkspaceFiles names, String base, Watch watch)
      throws IOException {
    return create(folder, names, base, watch, FreeSpace.FLOOR);
  }

  /**
   * The same.
   *
   * @param floor bytes that must be free on the disk before anything is written
   */
  public static Store create(
      Path folder, WorkspaceFiles names, String base, Watch watch, long floor) throws IOException {
    return new StoreOpening(folder, watch).create(names, base, floor);
  }

  /** What is stored, with the union of all named graphs as its default graph; to be read only. */
  public DatasetGraph data() {
    return holdings.database().view();
  }

  /** A number that grows with every batch that changes something. */
  public long version() {
    return version;
  }

  /** What data IRIs begin with. */
  public String base() {
    return holdings.database().graphs().base();
  }

  /**
   * Reads an article as it would be stored; nothing is stored. May be called by several threads at
   * once.
   */
  public ReadArticle read(Document document) {
    return holdings.reader().read(document);
  }

  /**
   * The change that stores an article. It is read at once, by the caller's thread, unless its bytes
   * are stored already: reading takes longest.
   *
   * @param replaces id of the stored article in whose place it comes, whatever its address
   */
  public Change.Put put(Document document, Optional<String> replaces) {
    boolean known = has(document.article().id());
    return new Change.Put(
        document, known ? Optional.empty() : Optional.of(read(document)), replaces);
  }

  private synchronized boolean has(String id) {
    return holdings.catalogue().article(id).isPresent()
        || holdings.catalogue().earlier(id).isPresent();
  }

  /**
   * An article as it is stored.
   *
   * @param document as it came in
   * @param read as it is published
   */
  public record Held(Document document, ReadArticle read) {}

  /** The newest version of an article; empty if it is not stored, or has been replaced. */
  public Optional<Held> article(String id) {
    return entry(id).map(Store::held);
  }

  /** The text of the newest version of an article, without reading its claims. */
  public Optional<String> text(String id) {
    return entry(id).map(entry -> entry.document().article().text());
  }

  /** What a stored article is made of, taken out in one step: reading it may take a while. */
  private record Entry(
      Document document,
      List<Added> versions,
      List<Decision> decisions,
      ArticleReader reader,
      Originals originals) {}

  private synchronized Optional<Entry> entry(String id) {
    Catalogue catalogue = holdings.catalogue();
    ArticleReader reader = holdings.reader();
    return catalogue
        .article(id)
        .map(
            added ->
                new Entry(
                    reader.document(added, holdings.originals()),
                    catalogue.versions(id),
                    List.copyOf(catalogue.decisions(id)),
                    reader,
                    holdings.originals()));
  }

  private static Held held(Entry entry) {
    Published published =
        entry
            .reader()
            .publish(
                entry.reader().read(entry.document()),
                entry.versions(),
                entry.decisions(),
                entry.originals());
    return new Held(entry.document(), published.read());
  }

  /** The names and questions that articles are read with. */
  public synchronized Lexicon lexicon() {
    return holdings.reader().names().workspace().lexicon();
  }

  /** Whether an article is stored, and no other has come in its place. */
  public synchronized boolean isNewest(String id) {
    return holdings.catalogue().article(id).isPresent();
  }

  /** Id of the version that came in the place of another. */
  public synchronized Optional<String> successor(String id) {
    return holdings.catalogue().successor(id).map(Added::id);
  }

  /** Whether a write has failed half-way, so that the process should end. */
  public boolean isBroken() {
    return broken;
  }

  /** How many articles are stored, earlier versions not counted. */
  public synchronized int size() {
    return holdings.catalogue().articles().size();
  }

  /**
   * Makes changes, all of them in one step: when this returns they are on the disk, each in the
   * light of those before it. What is refused leaves nothing behind and does not stop the others.
   *
   * @return what became of each, in their order
   * @throws StoreFault if there is no room, and then nothing has changed; or if it failed half-way:
   *     then this store takes no more changes, and the process should end
   */
  public synchronized List<Done> write(List<Change> changes) {
    if (broken) {
      throw StoreFault.broken("The store failed before and takes no more changes.");
    }
    try {
      space.require();
    } catch (IOException e) {
      throw StoreFault.unusable("%s cannot be looked at: %s".formatted(folder.root(), e), e);
    }
    boolean removes = changes.stream().anyMatch(Change.Remove.class::isInstance);
    Set<String> before = removes ? holdings.catalogue().hashes() : Set.of();
    try {
      return writeOrBreak(changes, before);
    } catch (IOException | RuntimeException | Error e) {
      broken = true;
      throw space.isShort() ? space.full(e) : broken(e);
    }
  }

  private List<Done> writeOrBreak(List<Change> changes, Set<String> before) throws IOException {
    Plan plan = new Plan(holdings);
    for (Change change : changes) {
      plan.take(change);
    }
    if (plan.entries().isEmpty()) {
      return plan.outcomes(Map.of());
    }
    holdings.originals().sync();
    long batch = log.append(plan.entries());
    Map<String, Published> published = holdings.write(plan.touched(), plan.fresh(), batch);
    version = batch;
    removeUnused(before);
    space.written();
    return plan.outcomes(published);
  }

  /** What was removed is not kept either: only the log still knows that it was there. */
  private void removeUnused(Set<String> before) throws IOException {
    if (!before.isEmpty()) {
      before.removeAll(holdings.catalogue().hashes());
      for (String unused : before) {
        holdings.originals().remove(unused);
      }
    }
  }

  private StoreFault broken(Throwable e) {
    return StoreFault.broken(
        "Writing to %s failed half-way (%s); what was stored before is safe, and the store mends itself when it is opened again."
            .formatted(folder.root(), e),
        e);
  }

  /** The store in figures; counting takes time in proportion to it. */
  public synchronized StoreStatus status() throws IOException {
    Catalogue catalogue = holdings.catalogue();
    DatasetGraph data = holdings.database().data();
    long quads = count(Node.ANY, Node.ANY);
    long files = Folders.size(folder.database());
    return new StoreStatus(
        catalogue.articles().size(),
        catalogue.earlierVersions().size(),
        count(RDF.Nodes.type, Cg.CLAIM),
        catalogue.articles().stream().mapToInt(a -> catalogue.decisions(a.id()).size()).sum(),
        quads,
        log.batch(),
        base(),
        Files.getLastModifiedTime(folder.log()),
        Folders.size(folder.originals()),
        Files.size(folder.log()),
        files,
        Folders.sizeWithoutLast(StoreStatus.STEP, folder.database()),
        quads * StoreStatus.BYTES_A_QUAD,
        Txn.calculateRead(data, holdings.database().graphs()::rules)
            .equals(Optional.of(Shipped.rules())));
  }

  private long count(Node predicate, Node object) {
    DatasetGraph data = holdings.database().data();
    return Txn.calculateRead(
        data, () -> Iter.count(data.findNG(Node.ANY, Node.ANY, predicate, object)));
  }

  /**
   * Gives back the disk that changes have left behind: TDB2 writes what is live anew and deletes
   * the rest. Readers go on; changes wait.
   *
   * @throws StoreFault if there is no room for a second copy of what is live
   */
  public synchronized void compact() throws IOException {
    space.requireBeyond(status().live());
    holdings.database().compact();
  }

  /** Compacts if that gives back most of the disk; for when there is nothing else to do. */
  public synchronized boolean compactIfWorth() throws IOException {
    boolean worth = status().isWorthCompacting();
    if (worth) {
      compact();
    }
    return worth;
  }

  /**
   * Writes all of it into one zip archive, which is in place whole or not at all. Readers go on;
   * changes wait.
   */
  public synchronized void backup(Path file) throws IOException {
    Marker marker = new Marker(base(), log.batch(), size());
    DatasetGraph data = holdings.database().data();
    data.begin(ReadWrite.READ);
    try {
      Backup.write(folder, marker, data, file);
    } finally {
      data.end();
    }
  }

  /** Whether everything is as it was stored; a sentence for each thing that is not. */
  public synchronized List<String> verify() {
    return Txn.calculateRead(
        holdings.database().data(),
        () -> new Verification(folder, log, holdings, watch).findings());
  }

  /** Closes the store; readers of {@link #data} must have ended. */
  @Override
  public synchronized void close() {
    try (lock) {
      holdings.database().close();
      if (!broken) {
        new Marker(base(), log.batch(), holdings.catalogue().articles().size())
            .write(folder.marker());
      }
    } catch (IOException e) {
      watch.say("The marker of %s could not be written: %s".formatted(folder.root(), e));
    }
  }
}
