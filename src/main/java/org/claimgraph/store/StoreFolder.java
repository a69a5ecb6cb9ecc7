package org.claimgraph.store;

import java.nio.file.Path;

/**
 * Where things lie in the folder of a store.
 *
 * @param root the folder
 */
record StoreFolder(Path root) {

  /** What the folder is, and what it should hold. */
  Path marker() {
    return root.resolve("store.json");
  }

  /** Everything that was done. */
  Path log() {
    return root.resolve("ingest.log");
  }

  /** Articles and files of names, by hash. */
  Path originals() {
    return root.resolve("originals");
  }

  /** The TDB2 database. */
  Path database() {
    return root.resolve("database");
  }

  /** A database that is being made in the place of the present one. */
  Path unfinishedDatabase() {
    return root.resolve("database.unfinished");
  }

  /** A database that could not be opened, kept to be looked at. */
  Path brokenDatabase() {
    return root.resolve("database.broken");
  }
}
