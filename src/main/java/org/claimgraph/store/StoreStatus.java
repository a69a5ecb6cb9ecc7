package org.claimgraph.store;

import java.nio.file.attribute.FileTime;

/**
 * A store in figures.
 *
 * @param articles how many are stored
 * @param earlierVersions how many versions have been replaced
 * @param claims how many are published
 * @param decisions how many claims people have decided about
 * @param quads how many statements the named graphs hold
 * @param batches how many times something was written
 * @param base what data IRIs begin with
 * @param lastWrite when the log was last written to
 * @param originals bytes of the originals
 * @param log bytes of the log
 * @param database bytes of the database's files, holes in them counted in
 * @param allocated bytes that the database takes on the disk at least
 * @param live bytes that the database would take after it is compacted, by estimate
 * @param readByTheseRules whether all of it was read by the rules of this program
 */
public record StoreStatus(
    int articles,
    int earlierVersions,
    long claims,
    int decisions,
    long quads,
    long batches,
    String base,
    FileTime lastWrite,
    long originals,
    long log,
    long database,
    long allocated,
    long live,
    boolean readByTheseRules) {

  /** Bytes of a quad after compaction, as measured: see docs/reliability.md. */
  static final long BYTES_A_QUAD = 373;

  /** TDB2's files grow in steps, and of the last one any part may be empty. */
  static final long STEP = 8L << 20;

  /** Beyond so many times its live size a database is worth compacting. */
  private static final int WORTH = 3;

  /** Whether compacting gives back most of the disk that the database takes. */
  public boolean isWorthCompacting() {
    return allocated > WORTH * live;
  }
}
