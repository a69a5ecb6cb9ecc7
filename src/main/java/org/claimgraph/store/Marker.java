package org.claimgraph.store;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What {@code store.json} says: that this is a store, in which form, and what it held when it was
 * last looked at. A store that holds less than its marker says has lost something, and is refused.
 *
 * @param base what data IRIs begin with
 * @param batch number of the last batch
 * @param articles how many articles there were
 */
record Marker(String base, long batch, int articles) {
  /** The form that this program writes and reads. */
  private static final int FORMAT = 1;

  /**
   * Reads a marker.
   *
   * @throws StoreFault if it is none, or of another form
   */
  static Marker read(Path file) throws IOException {
    try {
      JsonObject json =
          JsonParser.parseString(Files.readString(file, StandardCharsets.UTF_8)).getAsJsonObject();
      int format = json.get("format").getAsInt();
      if (format != FORMAT) {
        throw StoreFault.unusable(
            "%s is of form %s; expected form %s, which this program writes."
                .formatted(file, format, FORMAT));
      }
      return new Marker(
          json.get("base").getAsString(),
          json.get("batch").getAsLong(),
          json.get("articles").getAsInt());
    } catch (JsonParseException
        | IllegalStateException
        | NullPointerException
        | NumberFormatException e) {
      throw StoreFault.unusable(
          "%s is no marker of a store; expected JSON with format, base, batch and articles. `claimgraph store restore` makes a store from a backup."
              .formatted(file),
          e);
    }
  }

  /** The marker as its file has it. */
  String json() {
    JsonObject json = new JsonObject();
    json.addProperty("format", FORMAT);
    json.addProperty("base", base);
    json.addProperty("batch", batch);
    json.addProperty("articles", articles);
    return json + "\n";
  }

  /** Puts the marker in its place, whole. */
  void write(Path file) throws IOException {
    Durable.write(file, json().getBytes(StandardCharsets.UTF_8));
    Durable.syncName(file);
  }
}
