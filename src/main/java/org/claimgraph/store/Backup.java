package org.claimgraph.store;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.article.Sha256;

/**
 * A whole store in one zip archive: marker, log, originals, every quad, and last the SHA-256 of
 * each. An archive without that last entry was not written to its end.
 */
final class Backup {
  static final String MARKER = "store.json";
  static final String LOG = "ingest.log";
  static final String GRAPH = "graph.nq.gz";
  static final String SUMS = "SHA256SUMS";
  static final String ORIGINALS = "originals/";

  private final Map<String, String> sums = new TreeMap<>();
  private final ZipOutputStream zip;

  private Backup(ZipOutputStream zip) {
    this.zip = zip;
  }

  /**
   * Writes an archive: first beside its place, forced to the disk, then moved there in one step.
   *
   * @param data TDB2's own view; to be called in a transaction of it
   * @throws StoreFault if an original is damaged: an older archive is then worth more
   */
  static void write(StoreFolder store, Marker marker, DatasetGraph data, Path file)
      throws IOException {
    Path unfinished = file.resolveSibling("." + file.getFileName() + ".part");
    try {
      try (FileChannel channel =
              FileChannel.open(
                  unfinished,
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE,
                  StandardOpenOption.TRUNCATE_EXISTING);
          ZipOutputStream zip =
              new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)))) {
        new Backup(zip).write(store, marker, data);
        zip.finish();
        zip.flush();
        channel.force(true);
      }
      Files.move(
          unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      Durable.syncName(file);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private void write(StoreFolder store, Marker marker, DatasetGraph data) throws IOException {
    entry(MARKER, out -> out.write(marker.json().getBytes(StandardCharsets.UTF_8)));
    entry(LOG, out -> Files.copy(store.log(), out));
    for (String name : Folders.names(store.originals())) {
      if (!name.startsWith(".")) {
        entry(ORIGINALS + name, out -> Files.copy(store.originals().resolve(name), out));
        if (!name.equals(sums.get(ORIGINALS + name))) {
          throw Originals.changed(store.originals().resolve(name));
        }
      }
    }
    entry(GRAPH, out -> writeQuads(data, out));
    StringBuilder lines = new StringBuilder();
    sums.forEach((name, sum) -> lines.append(sum).append("  ").append(name).append('\n'));
    entry(SUMS, out -> out.write(lines.toString().getBytes(StandardCharsets.UTF_8)));
  }

  private static void writeQuads(DatasetGraph data, OutputStream out) throws IOException {
    GZIPOutputStream packed = new GZIPOutputStream(out);
    StreamRDF stream = StreamRDFWriter.getWriterStream(packed, Lang.NQUADS);
    stream.start();
    StreamRDFOps.sendQuadsToStream(data.find(), stream);
    stream.finish();
    packed.finish();
  }

  /** Writes an entry. */
  private interface Content {
    void write(OutputStream out) throws IOException;
  }

  private void entry(String name, Content content) throws IOException {
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
