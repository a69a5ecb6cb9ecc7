package org.claimgraph.store;

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
 * Is everything as it was stored? Each article's bytes against their hash, each graph against its
 * sum, and TDB2's indexes and node table against each other.
 */
final class Verification {
  private final Holdings holdings;
  private final DatasetGraph data;
  private final SummedGraphs graphs;
  private final Watch watch;
  private final List<String> findings = new ArrayList<>();

  Verification(Holdings holdings, Watch watch) {
    this.holdings = holdings;
    this.data = holdings.database().data();
    this.graphs = holdings.database().graphs();
    this.watch = watch;
  }

  /** Everything that is not as it should be, a sentence each; to be called in a transaction. */
  List<String> findings() {
    originals();
    look("The graphs", this::graphs);
    look("The indexes", () -> findings.addAll(new IndexAgreement(data).findings()));
    return findings;
  }

  /** Damaged files make TDB2 throw whatever comes to its mind. */
  private void look(String what, Runnable check) {
    try {
      check.run();
    } catch (RuntimeException | Error e) {
      findings.add(
          "%s cannot be read to their end (%s); expected a sound database, as `claimgraph store rebuild` makes."
              .formatted(what, e));
    }
  }

  private void originals() {
    Set<String> hashes = new HashSet<>(holdings.catalogue().names().values());
    holdings.catalogue().articles().stream().map(Added::sha256).forEach(hashes::add);
    holdings.catalogue().earlierVersions().stream().map(Added::sha256).forEach(hashes::add);
    long done = 0;
    for (String hash : hashes.stream().sorted().toList()) {
      try {
        holdings.originals().get(hash);
      } catch (StoreFault e) {
        findings.add(String.valueOf(e.getMessage()));
      }
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
