package org.claimgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.article.Document;
import org.claimgraph.article.Outcome;
import org.claimgraph.article.Refusal;
import org.claimgraph.lexicon.Lexicon;
import org.claimgraph.workspace.ReadArticle;
import org.claimgraph.workspace.WorkspaceFiles;

/**
 * Articles, and the graph of their claims, in a folder of the user's. What lies there, and what is
 * promised of it, stands in the description of this room.
 *
 * <p>Any number of threads may read {@link #data}; changes are made one batch after the other.
 */
public final class Store implements AutoCloseable {
  private final StoreLock lock;
  private final StoreParts parts;
  private final StoredArticles articles;
  private final ChangeWriter writer;
  private final Maintenance maintenance;

  Store(StoreLock lock, StoreParts parts) {
    this.lock = lock;
    this.parts = parts;
    this.articles = new StoredArticles(parts.holdings());
    this.writer = new ChangeWriter(parts);
    this.maintenance = new Maintenance(parts, writer);
  }

  /** Whether {@code folder} holds a store. */
  public static boolean isAt(Path folder) {
    return Files.isRegularFile(new StoreFolder(folder).marker());
  }

  /**
   * Opens a store. Whatever a kill has left half done is finished or taken back; a database that
   * cannot be opened is made again.
   *
   * @param watch is told of what had to be mended, and of what the store does by itself
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
    return parts.holdings().database().view();
  }

  /** A number that grows with every batch that changes something. */
  public long version() {
    return writer.version();
  }

  /** What data IRIs begin with. */
  public String base() {
    return parts.holdings().database().graphs().base();
  }

  /**
   * Reads an article as it would be stored; nothing is stored. May be called by several threads at
   * once.
   */
  public ReadArticle read(Document document) {
    return parts.holdings().reader().read(document);
  }

  /**
   * What a store makes of an outcome: an article in a language that the rules do not read is
   * welcome if a person has made a reading of it, and that reading waits here.
   */
  public Outcome admitted(Outcome outcome) {
    if (outcome instanceof Refusal refusal
        && refusal.foreign().filter(parts.holdings().reader()::hasReading).isPresent()) {
      return refusal.foreign().get();
    }
    return outcome;
  }

  /**
   * The change that stores an article. It is read at once, by the caller's thread, unless its bytes
   * are stored already: reading takes longest.
   *
   * @param replaces id of the stored article in whose place it comes, whatever its address
   */
  public Change.Put put(Document document, Optional<String> replaces) {
    boolean known = articles.has(document.article().id());
    return new Change.Put(
        document, known ? Optional.empty() : Optional.of(read(document)), replaces);
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
    return articles.get(id);
  }

  /** The text of the newest version of an article, without reading its claims. */
  public Optional<String> text(String id) {
    return articles.text(id);
  }

  /** The names and questions that articles are read with. */
  public Lexicon lexicon() {
    return parts.holdings().reader().names().workspace().lexicon();
  }

  /** Whether an article is stored, and no other has come in its place. */
  public boolean isNewest(String id) {
    return articles.isNewest(id);
  }

  /** Id of the version that came in the place of another. */
  public Optional<String> successor(String id) {
    return articles.successor(id);
  }

  /** That a version was taken out, and has not come back. */
  public Optional<Removal> removal(String id) {
    return articles.removal(id);
  }

  /** How many articles are stored, earlier versions not counted. */
  public int size() {
    return articles.size();
  }

  /**
   * Makes changes, all of them in one step: when this returns they are on the disk, each in the
   * light of those before it. What is refused leaves nothing behind and does not stop the others.
   *
   * @return what became of each, in their order
   * @throws StoreFault if there is no room, and then nothing has changed; or if it failed half-way:
   *     then this store takes no more changes, and the process should end
   */
  public List<Done> write(List<Change> changes) {
    return writer.write(changes);
  }

  /** Whether a write has failed half-way, so that the process should end. */
  public boolean isBroken() {
    return writer.isBroken();
  }

  /** The store in figures; counting takes time in proportion to it. */
  public StoreStatus status() throws IOException {
    return maintenance.status();
  }

  /** Whether everything is as it was stored; a sentence for each thing that is not. */
  public List<String> verify() {
    return maintenance.verify();
  }

  /**
   * Gives back the disk that changes have left behind: TDB2 writes what is live anew and deletes
   * the rest. Readers go on; changes wait.
   *
   * @throws StoreFault if there is no room for a second copy of what is live
   */
  public void compact() throws IOException {
    maintenance.compact();
  }

  /**
   * Compacts if that gives back most of the disk and there is room for it; for when there is
   * nothing else to do.
   *
   * @return whether it was done
   */
  public boolean compactIfWorth() throws IOException {
    return maintenance.compactIfWorth();
  }

  /**
   * Writes all of it into one zip archive, which is in place whole or not at all. Readers and
   * changes go on; what is changed meanwhile is not in it.
   *
   * @param file replaced if it is there
   * @throws StoreFault if an original is damaged, or there is no room
   */
  public BackupFile backup(Path file) throws IOException {
    return backup(batch -> file);
  }

  /**
   * The same, under a name made of the number of the last batch: the same state has the same name,
   * and a later one comes after it.
   *
   * @param folder is there
   */
  public BackupFile backupInto(Path folder) throws IOException {
    return backup(batch -> folder.resolve("claimgraph-%010d.zip".formatted(batch)));
  }

  /**
   * The same.
   *
   * @param place where to, by the number of the last batch; asked when that is settled, and before
   *     anything is written
   */
  BackupFile backup(LongFunction<Path> place) throws IOException {
    return maintenance.backup(place);
  }

  /**
   * Closes the store; readers of {@link #data} must have ended. A compaction is not waited for: it
   * ends with the process, and the next opening takes it back.
   */
  @Override
  public void close() {
    if (maintenance.isCompacting()) {
      return;
    }
    synchronized (parts.holdings()) {
      try (lock) {
        parts.holdings().database().close();
        if (!writer.isBroken()) {
          parts.marker().write(parts.folder().marker());
        }
      } catch (IOException | StoreFault e) {
        parts
            .watch()
            .say("The marker of %s could not be written: %s".formatted(parts.folder().root(), e));
      }
    }
  }
}
