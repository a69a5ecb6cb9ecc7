package org.claimgraph.store;

import java.io.IOException;
import java.nio.file.Path;

/** Looking after a store that nobody has open. */
public final class StoreCare {
  private StoreCare() {}

  /**
   * Makes the database again: every article is read from its original, by the rules of this program
   * and with the names, readings and decisions that the store keeps. The old database stays until
   * the new one is whole.
   *
   * @throws StoreFault if there is no store, or another process has it open
   */
  public static void rebuild(Path folder, Watch watch) throws IOException {
    new StoreOpening(folder, watch).rebuild();
  }

  /**
   * Makes a store from a backup, the same quad by quad.
   *
   * @param archive what {@link Store#backup} wrote
   * @param folder new or empty
   * @throws StoreFault if the archive is damaged, or there is no room; then nothing is left in the
   *     folder
   */
  public static void restore(Path archive, Path folder, Watch watch) throws IOException {
    restore(archive, folder, watch, FreeSpace.FLOOR);
  }

  /**
   * The same.
   *
   * @param floor bytes that must be left on the disk of the folder
   */
  public static void restore(Path archive, Path folder, Watch watch, long floor)
      throws IOException {
    new Restoration(archive).into(folder, watch, floor);
  }
}
