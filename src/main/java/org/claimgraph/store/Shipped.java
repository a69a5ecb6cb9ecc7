package org.claimgraph.store;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.system.Txn;
import org.claimgraph.article.Sha256;
import org.claimgraph.extract.Extractors;
import org.claimgraph.graph.Iris;
import org.claimgraph.graph.Ontology;
import org.claimgraph.workspace.Build;

/**
 * The graphs that the program itself brings along: the ontology, and what is known of the rules.
 */
final class Shipped {
  private Shipped() {}

  /** What tells the rules of this program from others: a hash of their names and versions. */
  static String rules() {
    String rules =
        Extractors.all().stream()
            .map(rule -> rule.id() + " " + rule.version())
            .sorted()
            .collect(Collectors.joining("\n"));
    return Sha256.hex(rules.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
  }

  /** Whether they are in a database as this program has them. */
  static boolean isIn(Database database) {
    SummedGraphs there = database.graphs();
    return Txn.calculateRead(
        database.data(),
        () ->
            graphs().entrySet().stream()
                .allMatch(
                    e ->
                        there
                            .sum(Iris.rebase(e.getKey(), there.base()))
                            .equals(Optional.of(there.sumOf(e.getValue())))));
  }

  /** Puts them into a database, unless they are there as this program has them. */
  static void write(Database database) {
    if (!isIn(database)) {
      database.write(() -> graphs().forEach(database.graphs()::replace));
    }
  }

  private static Map<Node, Collection<Triple>> graphs() {
    return Map.of(Iris.ONTOLOGY, Ontology.shipped().triples(), Iris.QUALITY, Build.quality().all());
  }
}
