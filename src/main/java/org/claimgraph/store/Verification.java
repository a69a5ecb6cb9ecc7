package org.claimgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.graph.Iris;
import org.claimgraph.store.LogEntry.Added;

/**
 * Is everything as it was stored? The log against its hashes, each article's bytes against theirs,
 * each graph against its sum, and TDB2's indexes and node table against each other.
 */
final class Verification {
  private final StoreFolder folder;
  private final IngestLog log;
  private final Holdings holdings;
  private final DatasetGraph data;
  private final SummedGraphs graphs;
  private final Watch watch;
  private final List<String> findings = new ArrayList<>();

  Verification(StoreFolder folder, IngestLog log, Holdings holdings, Watch watch) {
    this.folder = folder;
    this.log = log;
    this.holdings = holdings;
    this.data = holdings.database().data();
    this.graphs = holdings.database().graphs();
    this.watch = watch;
  }

  /** Everything that is not as it should be, a sentence each; to be called in a transaction. */
  List<String> findings() {
    look(folder.marker(), () -> Marker.read(folder.marker()));
    look(folder.log(), this::log);
    originals();
    look("The graphs", this::graphs);
    look("The indexes", () -> findings.addAll(new IndexAgreement(data).findings()));
    return findings;
  }

  /** Damaged files make TDB2 throw whatever comes to its mind, in many lines. */
  private void look(String what, Runnable check) {
    try {
      check.run();
    } catch (RuntimeException | Error e) {
      findings.add(
          "%s cannot be read to their end (%s); expected a sound database, as `claimgraph store rebuild` makes."
              .formatted(what, e.toString().lines().findFirst().orElse("")));
    }
  }

  private interface FileCheck {
    void run() throws IOException;
  }

  private void look(Path file, FileCheck check) {
    try {
      check.run();
    } catch (StoreFault e) {
      findings.add(String.valueOf(e.getMessage()));
    } catch (IOException | UncheckedIOException e) {
      findings.add("%s cannot be read (%s); expected what was stored.".formatted(file, e));
    }
  }

  private void log() throws IOException {
    if (!log.isWhole()) {
      findings.add(
          "%s does not hold what was written to it; expected batches 1 to %s. `claimgraph store restore` makes a store from a backup."
              .formatted(folder.log(), log.batch()));
    }
  }

  private void originals() {
    Set<String> hashes = holdings.catalogue().hashes();
    long done = 0;
    for (String hash : hashes) {
      look(folder.originals().resolve(hash), () -> holdings.originals().get(hash));
      watch.at(++done, hashes.size());
    }
  }

  private void graphs() {
    Set<Node> there = new HashSet<>();
    Iterator<Node> names = data.listGraphNodes();
    while (names.hasNext()) {
      Node graph = names.next();
      there.add(graph);
      GraphSum sum = new GraphSum();
      for (Triple triple : graphs.triples(graph)) {
        sum.add(triple);
      }
      if (!Optional.of(sum.toString()).equals(graphs.sum(graph))) {
        findings.add(
            "The graph <%s> is not as it was stored; expected the sum %s. `claimgraph store rebuild` makes it again."
                .formatted(graph.getURI(), graphs.sum(graph).orElse("that was kept of it")));
      }
    }
    for (Added added : holdings.catalogue().articles()) {
      Node graph = Iris.rebase(Iris.source(added.id()), graphs.base());
      if (!there.contains(graph)) {
        findings.add(
            "The graph <%s> is missing; expected one for each article. `claimgraph store rebuild` makes it again."
                .formatted(graph.getURI()));
      }
    }
  }
}
