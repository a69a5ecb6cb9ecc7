package org.claimgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.claimgraph.graph.Cg;

/** Looks after an open store, beside those who read from it. */
final class Maintenance {
  private final StoreParts parts;
  private final ChangeWriter writer;
  private volatile boolean compacting;

  Maintenance(StoreParts parts, ChangeWriter writer) {
    this.parts = parts;
    this.writer = writer;
  }

  /** Whether the database is being compacted just now. */
  boolean isCompacting() {
    return compacting;
  }

  /** See {@link Store#status}. */
  StoreStatus status() throws IOException {
    StoreFolder folder = parts.folder();
    Database database = parts.holdings().database();
    int articles;
    int earlier;
    int decisions;
    synchronized (parts.holdings()) {
      Catalogue catalogue = parts.holdings().catalogue();
      articles = catalogue.articles().size();
      earlier = catalogue.earlierVersions().size();
      decisions =
          catalogue.articles().stream().mapToInt(a -> catalogue.decisions(a.id()).size()).sum();
    }
    long quads = count(Node.ANY, Node.ANY);
    return new StoreStatus(
        articles,
        earlier,
        count(RDF.Nodes.type, Cg.CLAIM),
        decisions,
        quads,
        writer.version(),
        database.graphs().base(),
        Files.getLastModifiedTime(folder.log()),
        Folders.size(folder.originals()),
        Files.size(folder.log()),
        Folders.size(folder.database()),
        Folders.sizeWithoutLast(StoreStatus.STEP, folder.database()),
        quads * StoreStatus.BYTES_A_QUAD,
        Txn.calculateRead(database.data(), database.graphs()::rules)
            .equals(Optional.of(Shipped.rules())));
  }

  private long count(Node predicate, Node object) {
    DatasetGraph data = parts.holdings().database().data();
    return Txn.calculateRead(
        data, () -> Iter.count(data.findNG(Node.ANY, Node.ANY, predicate, object)));
  }

  /** See {@link Store#verify}. */
  List<String> verify() {
    synchronized (parts.holdings()) {
      return Txn.calculateRead(
          parts.holdings().database().data(),
          () ->
              new Verification(parts.folder(), parts.log(), parts.holdings(), parts.watch())
                  .findings());
    }
  }

  /** See {@link Store#compact}. */
  void compact() throws IOException {
    compact(status());
  }

  private void compact(StoreStatus status) throws IOException {
    writer.requireSound();
    parts.space().requireBeyond(status.live());
    compacting = true;
    try {
      parts.holdings().database().compact();
    } catch (IOException | RuntimeException | Error e) {
      throw writer.failed(e);
    } finally {
      compacting = false;
    }
  }

  /** See {@link Store#compactIfWorth}. */
  boolean compactIfWorth() throws IOException {
    StoreStatus before = status();
    if (!before.isWorthCompacting()) {
      return false;
    }
    try {
      compact(before);
    } catch (StoreFault fault) {
      if (writer.isBroken()) {
        throw fault;
      }
      parts.watch().say(String.valueOf(fault.getMessage()));
      return false;
    }
    parts
        .watch()
        .say(
            "The database of %s was compacted: from at least %s MB to some %s MB."
                .formatted(parts.folder().root(), before.allocated() >> 20, before.live() >> 20));
    return true;
  }

  /**
   * Writes a backup of the state that the store has now; what is written meanwhile is not in it.
   *
   * @param place where to, by the number of the last batch
   */
  BackupFile backup(LongFunction<Path> place) throws IOException {
    DatasetGraph data = parts.holdings().database().data();
    Backup backup;
    synchronized (parts.holdings()) {
      writer.requireSound();
      data.begin(ReadWrite.READ);
      try {
        backup = new Backup(parts, data);
      } catch (RuntimeException | Error e) {
        data.end();
        throw e;
      }
    }
    try (backup) {
      return backup.write(place.apply(backup.batch()));
    } finally {
      data.end();
    }
  }
}
