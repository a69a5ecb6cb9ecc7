package org.claimgraph.store;

import java.nio.file.Path;

/**
 * A backup that is on the disk, whole.
 *
 * @param file the archive
 * @param sha256 hash of its bytes, 64 hex digits
 * @param bytes how many it has
 * @param batch number of the last batch that is in it
 * @param articles how many are in it, earlier versions not counted
 * @param quads how many statements the named graphs in it hold
 */
public record BackupFile(
    Path file, String sha256, long bytes, long batch, int articles, long quads) {}
