package org.claimgraph.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.claimgraph.article.Sha256;

/** Makes a store from a {@link Backup}: all of it is checked before anything is put in place. */
final class Restoration {
  /** What a backup holds, and nothing else is taken out of an archive. */
  private static final Pattern NAMES =
      Pattern.compile("store\\.json|ingest\\.log|graph\\.nq\\.gz|originals/[0-9a-f]{64}");

  /** Written in no order, the pages of an index are half as full as after compaction. */
  private static final long BYTES_A_QUAD = 2 * StoreStatus.BYTES_A_QUAD;

  private final Path archive;

  Restoration(Path archive) {
    this.archive = archive;
  }

  /**
   * Makes a store.
   *
   * @param folder new or empty
   * @param floor bytes that must be left on its disk
   * @throws StoreFault if the archive is damaged or none of ours, the folder is in use, or there is
   *     no room; then nothing is left of it
   */
  void into(Path folder, Watch watch, long floor) throws IOException {
    if (Files.exists(folder) && (!Files.isDirectory(folder) || !Folders.isEmpty(folder))) {
      throw StoreFault.unusable(
          "%s is not empty; expected a new or empty folder for the store.".formatted(folder));
    }
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      long needed = check(zip, watch);
      Path parent = Files.createDirectories(parent(folder));
      FreeSpace space = new FreeSpace(parent, floor);
      space.requireBeyond(needed);
      Path unfinished = folder.resolveSibling("." + folder.getFileName() + ".part");
      Folders.delete(unfinished);
      try {
        unpack(zip, new StoreFolder(Files.createDirectories(unfinished)));
        Files.deleteIfExists(folder);
        Files.move(unfinished, folder);
        Durable.syncName(folder);
      } catch (IOException | RuntimeException | Error e) {
        if (space.isShort()) { // a full disk shows itself in many ways
          throw space.full(e);
        }
        throw e;
      } finally {
        Folders.delete(unfinished);
      }
    } catch (NoSuchFileException e) {
      throw StoreFault.unusable(
          "There is no file %s; expected what `claimgraph store backup` wrote.".formatted(archive),
          e);
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      throw damaged("the archive cannot be read: " + e.getMessage());
    }
  }

  private static Path parent(Path folder) {
    return Optional.ofNullable(folder.toAbsolutePath().getParent()).orElse(folder);
  }

  private StoreFault damaged(String how) {
    return StoreFault.unusable(
        "%s is no whole backup (%s); expected what `claimgraph store backup` wrote. Nothing was restored."
            .formatted(archive, how));
  }

  /** Sees that everything is as it was written; returns the bytes that a store of it takes. */
  private long check(ZipFile zip, Watch watch) throws IOException {
    Map<String, String> expected = sums(zip);
    Enumeration<? extends ZipEntry> entries = zip.entries();
    long done = 0;
    long needed = 0;
    while (entries.hasMoreElements()) {
      ZipEntry entry = entries.nextElement();
      if (entry.getName().equals(Backup.SUMS)) {
        continue;
      }
      String sum = expected.remove(entry.getName());
      if (sum == null || !NAMES.matcher(entry.getName()).matches()) {
        throw damaged("%s does not belong to one".formatted(entry.getName()));
      }
      if (!sum.equals(sum(zip, entry))) {
        throw damaged("%s was changed".formatted(entry.getName()));
      }
      needed +=
          entry.getName().equals(Backup.GRAPH) ? quads(zip, entry) * BYTES_A_QUAD : entry.getSize();
      watch.at(++done, zip.size());
    }
    if (!expected.isEmpty()) {
      throw damaged("%s is missing".formatted(expected.keySet().iterator().next()));
    }
    return needed;
  }

  private Map<String, String> sums(ZipFile zip) throws IOException {
    ZipEntry entry = zip.getEntry(Backup.SUMS);
    if (entry == null) {
      throw damaged("%s is missing".formatted(Backup.SUMS));
    }
    Map<String, String> sums = new TreeMap<>();
    try (InputStream in = zip.getInputStream(entry)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().toList()) {
        String[] parts = line.split("  ", 2);
        if (parts.length != 2) {
          throw damaged("%s is not as it was written".formatted(Backup.SUMS));
        }
        sums.put(parts[1], parts[0]);
      }
    }
    return sums;
  }

  private static String sum(ZipFile zip, ZipEntry entry) throws IOException {
    try (DigestInputStream in = new DigestInputStream(zip.getInputStream(entry), Sha256.digest())) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    }
  }

  /** N-Quads are one a line. */
  private static long quads(ZipFile zip, ZipEntry entry) throws IOException {
    try (InputStream in = new GZIPInputStream(zip.getInputStream(entry))) {
      byte[] buffer = new byte[1 << 16];
      long lines = 0;
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        for (int i = 0; i < read; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
        }
      }
      return lines;
    }
  }

  private static void unpack(ZipFile zip, StoreFolder store) throws IOException {
    Files.createDirectories(store.originals());
    Enumeration<? extends ZipEntry> entries = zip.entries();
    while (entries.hasMoreElements()) {
      ZipEntry entry = entries.nextElement();
      String name = entry.getName();
      if (name.equals(Backup.SUMS) || name.equals(Backup.GRAPH)) {
        continue;
      }
      try (InputStream in = zip.getInputStream(entry)) {
        Durable.write(store.root().resolve(name), in.readAllBytes());
      }
    }
    fill(zip, store);
    Durable.syncFolder(store.originals());
    Durable.syncFolder(store.root());
  }

  private static void fill(ZipFile zip, StoreFolder store) throws IOException {
    Files.createDirectories(store.database());
    try (Database database = Database.open(store.database(), Marker.read(store.marker()).base());
        InputStream in = new GZIPInputStream(zip.getInputStream(zip.getEntry(Backup.GRAPH)))) {
      database.write(
          () ->
              RDFParser.source(in).lang(Lang.NQUADS).parse(StreamRDFLib.dataset(database.data())));
    }
  }
}
