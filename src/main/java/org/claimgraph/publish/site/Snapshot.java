package org.claimgraph.publish.site;

import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * Reads the data in one transaction, so that one answer never mixes two states of them.
 *
 * @param version a number that changes right after the data have changed, not before
 */
record Snapshot(DatasetGraph data, LongSupplier version) {
  /**
   * Reads.
   *
   * <p>The number is looked at before and after the transaction begins. If it is the same, what is
   * made from the data may be kept under it: it is that old or newer, and the number will move on
   * if it is newer. If it has changed in between, nothing may be kept.
   *
   * @param reader is given the version, if it is known
   */
  <T> T read(Function<OptionalLong, T> reader) {
    long before = version.getAsLong();
    return Txn.calculateRead(
        data,
        () -> {
          long inside = version.getAsLong();
          return reader.apply(before == inside ? OptionalLong.of(inside) : OptionalLong.empty());
        });
  }
}
