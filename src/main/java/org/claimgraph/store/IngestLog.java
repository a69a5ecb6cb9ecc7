package org.claimgraph.store;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimgraph.article.Sha256;

/**
 * Everything that was ever done to a store, one line each, batch by batch; lines are added and
 * never changed. A batch ends in a line that says how many lines it has, and the hash of them and
 * of the batch before: what is not followed by such a line did not happen, and what was changed
 * afterwards is noticed.
 */
final class IngestLog {
  /** Hash before the first batch. */
  private static final String START = "";

  private final Path file;
  private long length;
  private long batch;
  private String hash;

  /** What of a log is whole: its length in bytes, the number and hash of its last batch. */
  private record End(long length, long batch, String hash) {}

  private IngestLog(Path file, End end) {
    this.file = file;
    this.length = end.length();
    this.batch = end.batch();
    this.hash = end.hash();
  }

  /** Takes the entries of one batch. */
  interface Reader {
    void read(long batch, List<LogEntry> entries);
  }

  /** Makes a new log, with nothing in it. */
  static IngestLog create(Path file) throws IOException {
    Durable.write(file, new byte[0]);
    return new IngestLog(file, new End(0, 0, START));
  }

  /**
   * Opens a log and reads all its batches. A last batch that has not come to its end is cut off,
   * and kept beside the log.
   *
   * @param told the number of the last batch that somebody else knows to have happened: that and
   *     those before it must be there
   * @throws StoreFault if something in it was changed, or is missing
   */
  static IngestLog open(Path file, long told, Reader reader) throws IOException {
    End end = read(file, reader);
    if (end.batch() < told) {
      throw StoreFault.unusable(
          "%s ends with batch %s after %s bytes; expected batch %s, which was stored. `claimgraph store restore` makes a store from a backup."
              .formatted(file, end.batch(), end.length(), told));
    }
    if (end.length() < Files.size(file)) {
      Torn.cut(file, end.length());
    }
    return new IngestLog(file, end);
  }

  private static End read(Path file, Reader reader) throws IOException {
    End end = new End(0, 0, START);
    long at = 0;
    List<LogEntry> entries = new ArrayList<>();
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      for (Optional<byte[]> line = line(in); line.isPresent(); line = line(in)) {
        byte[] bytes = line.get();
        at += bytes.length + 1;
        String text = new String(bytes, StandardCharsets.UTF_8);
        Optional<JsonObject> commit = commit(text);
        if (commit.isEmpty()) {
          lines.writeBytes(bytes);
          lines.write('\n');
          entries.add(LogLines.read(text));
          continue;
        }
        String expected = hash(end.hash(), lines.toByteArray());
        if (!commitLine(end.batch() + 1, entries.size(), expected).equals(text)) {
          return end;
        }
        end = new End(at, end.batch() + 1, expected);
        reader.read(end.batch(), List.copyOf(entries));
        entries.clear();
        lines.reset();
      }
    } catch (IllegalArgumentException e) {
      return end; // a line that was not written to its end, or was changed
    }
    return end;
  }

  /** The next line that has an end, without it. */
  private static Optional<byte[]> line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0; next = in.read()) {
      if (next == '\n') {
        return Optional.of(line.toByteArray());
      }
      line.write(next);
    }
    return Optional.empty();
  }

  private static Optional<JsonObject> commit(String line) {
    if (!line.startsWith("{\"did\":\"commit\"")) {
      return Optional.empty();
    }
    try {
      return Optional.of(JsonParser.parseString(line).getAsJsonObject());
    } catch (JsonParseException | IllegalStateException e) {
      throw new IllegalArgumentException("no end of a batch", e);
    }
  }

  private static String commitLine(long batch, int entries, String hash) {
    JsonObject json = new JsonObject();
    json.addProperty("did", "commit");
    json.addProperty("batch", batch);
    json.addProperty("entries", entries);
    json.addProperty("sha256", hash);
    return json.toString();
  }

  private static String hash(String before, byte[] lines) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(before.getBytes(StandardCharsets.UTF_8));
    all.writeBytes(lines);
    return Sha256.hex(all.toByteArray());
  }

  /**
   * Adds a batch. When this returns it is on the disk; when it throws, the log is as it was.
   *
   * @return the number of the batch
   */
  long append(List<LogEntry> entries) throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (LogEntry entry : entries) {
      lines.writeBytes(LogLines.write(entry).getBytes(StandardCharsets.UTF_8));
      lines.write('\n');
    }
    String next = hash(hash, lines.toByteArray());
    lines.writeBytes(
        (commitLine(batch + 1, entries.size(), next) + "\n").getBytes(StandardCharsets.UTF_8));
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.position(length);
      try {
        Durable.writeAll(channel, lines.toByteArray());
        channel.force(true);
      } catch (IOException e) {
        channel.truncate(length);
        throw e;
      }
    }
    length += lines.size();
    batch++;
    hash = next;
    return batch;
  }

  /** Whether the file still holds what was written to it. */
  boolean isWhole() throws IOException {
    End there = read(file, (number, entries) -> {});
    return there.equals(new End(length, batch, hash)) && Files.size(file) == length;
  }

  /** How many bytes it has; these do not change any more. */
  long length() {
    return length;
  }

  /** The number of the last batch; 0 if there is none. */
  long batch() {
    return batch;
  }
}
