package org.claimgraph.store;

/**
 * What an open store is made of. Whoever looks at the holdings or changes them holds their monitor;
 * the database may be read without.
 */
record StoreParts(
    StoreFolder folder, Holdings holdings, IngestLog log, FreeSpace space, Watch watch) {

  /** What the marker says of the store as it is now. */
  Marker marker() {
    return new Marker(
        holdings.database().graphs().base(), log.batch(), holdings.catalogue().articles().size());
  }
}
