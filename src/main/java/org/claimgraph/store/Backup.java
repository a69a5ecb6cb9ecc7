package org.claimgraph.store;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.article.Sha256;

/**
 * A whole store in one zip archive: marker, log, originals, every quad, and last the SHA-256 of
 * each. An archive without that last entry was not written to its end.
 *
 * <p>It holds one state. The log up to its present end does not change any more, the quads are read
 * in one transaction, and the originals are held until the backup is written; so others may go on
 * writing.
 */
final class Backup implements AutoCloseable {
  static final String MARKER = "store.json";
  static final String LOG = "ingest.log";
  static final String GRAPH = "graph.nq.gz";
  static final String SUMS = "SHA256SUMS";
  static final String ORIGINALS = "originals/";

  private final StoreFolder folder;
  private final Marker marker;
  private final long logLength;
  private final SortedSet<String> hashes;
  private final Originals originals;
  private final DatasetGraph data;
  private final Map<String, String> sums = new TreeMap<>();
  private long quads;
  private long bytes;
  private String sha256 = "";

  /**
   * Takes the present state of a store, whose holdings are held by the caller.
   *
   * @param data TDB2's own view, in a transaction that lasts until the backup is written
   */
  Backup(StoreParts parts, DatasetGraph data) {
    this.folder = parts.folder();
    this.marker = parts.marker();
    this.logLength = parts.log().length();
    this.hashes = parts.holdings().catalogue().hashes();
    this.originals = parts.holdings().originals();
    this.data = data;
    originals.hold();
  }

  /** The number of the last batch that is in it. */
  long batch() {
    return marker.batch();
  }

  /**
   * Writes the archive, whole or not at all.
   *
   * @throws StoreFault if an original is damaged: an older archive is then worth more; or if there
   *     is no room
   */
  BackupFile write(Path file) throws IOException {
    Durable.write(file, this::write);
    Durable.syncName(file);
    return new BackupFile(file, sha256, bytes, marker.batch(), marker.articles(), quads);
  }

  /** Others may remove originals again. */
  @Override
  public void close() throws IOException {
    originals.release();
  }

  private void write(OutputStream out) throws IOException {
    CountedDigest counted = new CountedDigest(out);
    ZipOutputStream zip = new ZipOutputStream(counted);
    write(zip);
    zip.finish();
    zip.flush();
    bytes = counted.bytes();
    sha256 = counted.sha256();
  }

  private void write(ZipOutputStream zip) throws IOException {
    entry(MARKER, zip, out -> out.write(marker.json().getBytes(StandardCharsets.UTF_8)));
    entry(LOG, zip, this::writeLog);
    for (String hash : hashes) {
      entry(ORIGINALS + hash, zip, out -> out.write(originals.get(hash)));
    }
    entry(GRAPH, zip, this::writeQuads);
    StringBuilder lines = new StringBuilder();
    sums.forEach((name, sum) -> lines.append(sum).append("  ").append(name).append('\n'));
    entry(SUMS, zip, out -> out.write(lines.toString().getBytes(StandardCharsets.UTF_8)));
  }

  private void writeLog(OutputStream out) throws IOException {
    try (InputStream in = Files.newInputStream(folder.log())) {
      byte[] buffer = new byte[1 << 16];
      long left = logLength;
      while (left > 0) {
        int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
        if (read < 0) {
          throw StoreFault.unusable(
              "%s has %s bytes too few; expected what was written to it."
                  .formatted(folder.log(), left));
        }
        out.write(buffer, 0, read);
        left -= read;
      }
    }
  }

  private void writeQuads(OutputStream out) throws IOException {
    GZIPOutputStream packed = new GZIPOutputStream(out);
    StreamRDF lines = StreamRDFWriter.getWriterStream(packed, Lang.NQUADS);
    lines.start();
    StreamRDFOps.sendQuadsToStream(Iter.map(data.find(), this::counted), lines);
    lines.finish();
    packed.finish();
  }

  /** The default graph is what the store notes for itself. */
  private Quad counted(Quad quad) {
    quads += quad.isDefaultGraph() ? 0 : 1;
    return quad;
  }

  private void entry(String name, ZipOutputStream zip, Durable.Content content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0); // the same store makes the same archive
    zip.putNextEntry(entry);
    DigestOutputStream summed = new DigestOutputStream(new Open(zip), Sha256.digest());
    content.write(summed);
    zip.closeEntry();
    sums.put(name, HexFormat.of().formatHex(summed.getMessageDigest().digest()));
  }

  /** Writers close what they write to; the archive goes on. */
  private static final class Open extends FilterOutputStream {
    Open(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
