package org.claimgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimgraph.graph.Iris;
import org.claimgraph.store.LogEntry.Added;
import org.claimgraph.workspace.Build;

/** Makes the database again from the originals and the log, beside the old one, and swaps them. */
final class Rebuild {
  private Rebuild() {}

  /**
   * Makes a database that holds all that the catalogue has.
   *
   * @param folder of the store; its database must be closed
   * @param batch number of the batch that the catalogue is of
   */
  static void run(
      StoreFolder folder,
      String base,
      Originals originals,
      Catalogue catalogue,
      long batch,
      Watch watch)
      throws IOException {
    Folders.delete(folder.unfinishedDatabase());
    Files.createDirectories(folder.unfinishedDatabase());
    try (Database database = Database.open(folder.unfinishedDatabase(), base)) {
      write(new Holdings(originals, catalogue, database), batch, watch);
    }
    put(folder.unfinishedDatabase(), folder.database());
  }

  /** Writes everything, a portion a transaction; what is the program's own comes first. */
  static void write(Holdings holdings, long batch, Watch watch) {
    Shipped.write(holdings.database());
    Database database = holdings.database();
    database.write(
        () ->
            database
                .graphs()
                .replace(Iris.LEXICON, Build.lexicon(holdings.reader().names().workspace()).all()));
    List<String> ids = new ArrayList<>();
    holdings.catalogue().articles().stream().map(Added::id).forEach(ids::add);
    holdings.catalogue().earlierVersions().stream().map(Added::id).forEach(ids::add);
    ids.addAll(holdings.catalogue().tombstones().keySet());
    for (int from = 0; from < ids.size(); from += Holdings.BATCH) {
      Set<String> part =
          new LinkedHashSet<>(ids.subList(from, Math.min(ids.size(), from + Holdings.BATCH)));
      database.write(() -> holdings.writer().write(part, Map.of(), Set.of()));
      watch.at(from + part.size(), ids.size());
    }
    database.write(
        () -> {
          database.graphs().setRules(Shipped.rules());
          database.graphs().setBatch(batch);
        });
  }

  /** The new one takes the place of the old one; a kill in between leaves one of the two. */
  private static void put(Path fresh, Path place) throws IOException {
    Path old = place.resolveSibling(place.getFileName() + ".old");
    Folders.delete(old);
    if (Files.exists(place)) {
      Files.move(place, old);
    }
    Files.move(fresh, place);
    Durable.syncName(place);
    Folders.delete(old);
  }
}
