package org.claimgraph.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * TDB2 keeps every quad six times, sorted in six ways, and every term in two tables, and has no
 * checksum over any of them. Here all are read to their end and must tell the same, and each
 * statement must be found by a search, too.
 */
final class IndexAgreement {
  private final DatasetGraphTDB database;
  private final List<String> findings = new ArrayList<>();

  IndexAgreement(DatasetGraph data) {
    this.database = TDBInternal.getDatasetGraphTDB(DatasetGraphWrapper.unwrap(data));
  }

  List<String> findings() {
    compare(database.getQuadTable().getNodeTupleTable());
    compare(database.getTripleTable().getNodeTupleTable());
    return findings;
  }

  private void compare(NodeTupleTable table) {
    TupleIndex[] indexes = table.getTupleTable().getIndexes();
    NodeTable nodes = table.getNodeTable().baseNodeTable();
    Set<NodeId> seen = new HashSet<>();
    long expected = 0;
    for (int i = 0; i < indexes.length; i++) {
      long sum = 0;
      long lost = 0;
      Iterator<Tuple<NodeId>> tuples = indexes[i].all();
      while (tuples.hasNext()) {
        Tuple<NodeId> tuple = tuples.next();
        sum += hash(tuple);
        // A search goes down the tree by other bytes than a reading to the end does.
        lost += indexes[i].find(tuple).hasNext() ? 0 : 1;
        if (i == 0) {
          tuple.forEach(id -> look(id, nodes, seen));
        }
      }
      if (lost > 0) {
        findings.add(
            "The index %s does not find %s of the statements that it holds; expected all. `claimgraph store rebuild` makes them again."
                .formatted(indexes[i].getName(), lost));
      }
      if (i == 0) {
        expected = sum;
      } else if (sum != expected) {
        findings.add(
            "The index %s does not hold what %s holds; expected the same statements in each. `claimgraph store rebuild` makes them again."
                .formatted(indexes[i].getName(), indexes[0].getName()));
      }
    }
  }

  /** A term must lead back to the number that led to it. */
  private void look(NodeId id, NodeTable nodes, Set<NodeId> seen) {
    if (!seen.add(id) || id.isInline()) {
      return;
    }
    Node node = nodes.getNodeForNodeId(id);
    if (!id.equals(nodes.getNodeIdForNode(node))) {
      findings.add(
          "The term %s is not found where it is kept; expected one place for each. `claimgraph store rebuild` makes them again."
              .formatted(node));
    }
  }

  /**
   * The same for a statement in whatever index it stands; sums of it do not depend on the order.
   */
  private static long hash(Tuple<NodeId> tuple) {
    ByteBuffer bytes = ByteBuffer.allocate(NodeId.SIZE);
    long hash = 0;
    for (NodeId id : tuple) {
      NodeIdFactory.set(id, bytes, 0);
      hash = mix(hash ^ bytes.getLong(0));
    }
    return hash;
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mix(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
