package org.claimgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.tdb2.sys.DatabaseOps;
import org.claimgraph.store.Catalogue.Tombstone;
import org.claimgraph.workspace.WorkspaceFiles;

/** Opens a store, whatever state a kill, a power cut or a bad disk has left it in. */
final class StoreOpening {
  private final StoreFolder folder;
  private final Watch watch;

  StoreOpening(Path folder, Watch watch) {
    this.folder = new StoreFolder(folder);
    this.watch = watch;
  }

  /** A batch of the log that the database has not got. */
  private record Ahead(long batch, List<LogEntry> entries) {}

  /** Makes a store with no article in it. */
  Store create(WorkspaceFiles names, String base, long floor) throws IOException {
    Path root = folder.root();
    if (Files.exists(root) && !Files.isDirectory(root)) {
      throw StoreFault.unusable(
          "%s is a file; expected the folder of a store, or a new one.".formatted(root));
    }
    Files.createDirectories(root);
    if (!Folders.isEmpty(root)) {
      throw StoreFault.unusable(
          "%s is no store and not empty; expected the folder of a store, or an empty or new one."
              .formatted(root));
    }
    StoreLock lock = StoreLock.take(root);
    try {
      FreeSpace space = new FreeSpace(root, floor);
      space.require();
      Originals originals = new Originals(folder.originals());
      IngestLog.create(folder.log());
      Files.createDirectories(folder.database());
      Catalogue catalogue = new Catalogue();
      Database database = Database.open(folder.database(), base);
      Shipped.write(database);
      database.write(() -> database.graphs().setRules(Shipped.rules()));
      new Marker(base, 0, 0).write(folder.marker());
      IngestLog log = IngestLog.open(folder.log(), 0, (batch, entries) -> {});
      Store store =
          new Store(
              lock,
              new StoreParts(
                  folder, new Holdings(originals, catalogue, database), log, space, watch));
      Done named = store.write(List.of(new Change.Rename(names))).get(0);
      if (named instanceof Done.Refused refused) {
        store.close();
        Folders.delete(root);
        throw StoreFault.unusable(refused.says());
      }
      return store;
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** Opens a store that is there. */
  Store open(long floor) throws IOException {
    requireStore();
    StoreLock lock = StoreLock.take(folder.root());
    FreeSpace space = new FreeSpace(folder.root(), floor);
    try {
      return open(lock, space);
    } catch (IOException | RuntimeException | Error e) {
      lock.close();
      if (space.isShort()) {
        throw space.full(e);
      }
      throw e;
    }
  }

  private void requireStore() {
    if (!Files.isRegularFile(folder.marker())) {
      throw StoreFault.unusable(
          "There is no store in %s; `claimgraph load ARTICLE… --store %s` makes one."
              .formatted(folder.root(), folder.root()));
    }
  }

  /** Makes the database of a store again. */
  void rebuild() throws IOException {
    requireStore();
    StoreLock lock = StoreLock.take(folder.root());
    try {
      Marker marker = marker();
      finishSwap();
      Catalogue catalogue = new Catalogue();
      IngestLog log =
          IngestLog.open(
              folder.log(),
              marker.batch(),
              (batch, entries) -> entries.forEach(entry -> catalogue.apply(entry, batch)));
      Originals originals = new Originals(folder.originals());
      Rebuild.run(folder, marker.base(), originals, catalogue, log.batch(), watch);
    } finally {
      lock.close();
    }
  }

  private Marker marker() throws IOException {
    Marker marker = Marker.read(folder.marker());
    if (!Files.isRegularFile(folder.log())) {
      throw StoreFault.unusable(
          "%s is missing, and the store should hold %s articles; expected the log of all that was stored. Is the right disk mounted? `claimgraph store restore` makes a store from a backup."
              .formatted(folder.log(), marker.articles()));
    }
    return marker;
  }

  private Store open(StoreLock lock, FreeSpace space) throws IOException {
    Marker marker = marker();
    finishSwap();
    Originals originals = new Originals(folder.originals());
    Optional<Database> database = database(marker.base());
    long there = database.map(Database::batch).orElse(0L);
    Catalogue catalogue = new Catalogue();
    List<Ahead> ahead = new ArrayList<>();
    IngestLog log;
    try {
      log =
          IngestLog.open(
              folder.log(),
              Math.max(marker.batch(), there),
              (batch, entries) -> {
                if (batch <= there) {
                  entries.forEach(entry -> catalogue.apply(entry, batch));
                } else {
                  ahead.add(new Ahead(batch, entries));
                }
              });
    } catch (IOException | RuntimeException e) {
      database.ifPresent(Database::close);
      throw e;
    }
    Database usable =
        database.isPresent() && (there > 0 || ahead.isEmpty())
            ? replayed(database.get(), originals, catalogue, ahead)
            : rebuilt(database, marker.base(), originals, catalogue, ahead, log.batch());
    Shipped.write(usable);
    removeCondemned(originals, catalogue);
    return new Store(
        lock,
        new StoreParts(folder, new Holdings(originals, catalogue, usable), log, space, watch));
  }

  /** A kill may have come between the removal of an article and that of its bytes. */
  private static void removeCondemned(Originals originals, Catalogue catalogue) throws IOException {
    Set<String> needed = catalogue.hashes();
    for (Tombstone tombstone : catalogue.tombstones().values()) {
      if (!needed.contains(tombstone.sha256())) {
        originals.remove(tombstone.sha256());
      }
    }
  }

  /** A kill between two renames leaves the old database aside, or the new one not yet in place. */
  private void finishSwap() throws IOException {
    Path old = folder.database().resolveSibling("database.old");
    if (Files.exists(old) && !Files.exists(folder.database())) {
      Files.move(old, folder.database());
    }
    Folders.delete(old);
    Folders.delete(folder.unfinishedDatabase());
  }

  /** The database, if it can be opened. */
  private Optional<Database> database(String base) throws IOException {
    if (!Files.isDirectory(folder.database()) || Folders.isEmpty(folder.database())) {
      return Optional.empty();
    }
    Database.removeSuperseded(folder.database());
    if (!mendJournal()) {
      return setAside("its journal is damaged");
    }
    try {
      Database database = Database.open(folder.database(), base);
      try {
        database.batch();
        Shipped.isIn(database); // reads on, so that what is damaged there shows now
        return Optional.of(database);
      } catch (RuntimeException | Error e) {
        database.close();
        throw e;
      }
    } catch (RuntimeException | OutOfMemoryError e) {
      return setAside(String.valueOf(e.getMessage()));
    }
  }

  /** Whether the journal is whole, or could be made so. */
  private boolean mendJournal() throws IOException {
    Path data = DatabaseOps.findStorageLocation(folder.database());
    if (data == null) {
      return true;
    }
    Path file = data.resolve("journal.jrnl");
    Journal journal = Journal.look(file);
    if (journal.state() == Journal.State.TORN) {
      Path copy = journal.cut(file);
      watch.say(
          "A write to %s was not finished when the process ended; it is taken back. The journal as it was is kept in %s."
              .formatted(folder.root(), copy));
    }
    return journal.state() != Journal.State.DAMAGED;
  }

  private Optional<Database> setAside(String why) throws IOException {
    watch.say(
        "The database of %s cannot be opened (%s); it is made again from the originals."
            .formatted(folder.root(), why));
    Folders.delete(folder.brokenDatabase());
    Files.move(folder.database(), folder.brokenDatabase());
    return Optional.empty();
  }

  /** What was logged and had not come into the database when the process ended. */
  private static Database replayed(
      Database database, Originals originals, Catalogue catalogue, List<Ahead> ahead) {
    Holdings holdings = new Holdings(originals, catalogue, database);
    for (Ahead batch : ahead) {
      Touched touched = new Touched();
      for (LogEntry entry : batch.entries()) {
        touched.note(entry, catalogue);
        catalogue.apply(entry, batch.batch());
      }
      holdings.write(touched, Map.of(), batch.batch());
    }
    return database;
  }

  private Database rebuilt(
      Optional<Database> empty,
      String base,
      Originals originals,
      Catalogue catalogue,
      List<Ahead> ahead,
      long batch)
      throws IOException {
    empty.ifPresent(Database::close);
    ahead.forEach(a -> a.entries().forEach(entry -> catalogue.apply(entry, a.batch())));
    watch.say(
        "The database of %s is made from the originals: %s articles."
            .formatted(folder.root(), catalogue.articles().size()));
    Rebuild.run(folder, base, originals, catalogue, batch, watch);
    return Database.open(folder.database(), base);
  }
}
