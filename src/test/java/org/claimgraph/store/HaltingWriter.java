package org.claimgraph.store;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import org.apache.jena.dboe.base.file.BufferChannel;
import org.apache.jena.dboe.transaction.txn.journal.Journal;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Stores an article in a store, in a process that dies before the given call to TDB2's journal.
 * With a number that is too high it ends well.
 *
 * <p>Arguments: the store, the text, how many calls come through.
 */
public final class HaltingWriter {
  /** As a process that was killed. */
  static final int HALTED = 137;

  private HaltingWriter() {}

  public static void main(String[] args) throws Exception {
    int calls = Integer.parseInt(args[2]);
    try (Store store = Stores.open(Path.of(args[0]))) {
      DatasetGraph data = store.data();
      while (data instanceof DatasetGraphWrapper view) {
        data = view.getWrapped();
      }
      Journal journal = TDBInternal.getTransactionCoordinator(data).getJournal();
      Field field = Journal.class.getDeclaredField("channel");
      field.setAccessible(true);
      field.set(journal, halting((BufferChannel) field.get(journal), calls));
      Stores.put(store, Stores.text("new", args[1]));
    }
  }

  private static BufferChannel halting(BufferChannel channel, int calls) {
    int[] left = {calls};
    return (BufferChannel)
        Proxy.newProxyInstance(
            HaltingWriter.class.getClassLoader(),
            new Class<?>[] {BufferChannel.class},
            (proxy, method, arguments) -> {
              boolean changes =
                  method.getName().equals("write")
                      || method.getName().equals("sync")
                      || method.getName().equals("truncate");
              if (changes && left[0]-- == 0) {
                Runtime.getRuntime().halt(HALTED);
              }
              try {
                return method.invoke(channel, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
