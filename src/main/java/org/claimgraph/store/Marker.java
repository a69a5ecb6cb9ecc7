package org.claimgraph.store;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimgraph.article.Sha256;

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
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      JsonObject json = JsonParser.parseString(text).getAsJsonObject();
      int format = json.get("format").getAsInt();
      if (format != FORMAT) {
        throw StoreFault.unusable(
            "%s is of form %s; expected form %s, which this program writes."
                .formatted(file, format, FORMAT));
      }
      Marker marker =
          new Marker(
              json.get("base").getAsString(),
              json.get("batch").getAsLong(),
              json.get("articles").getAsInt());
      if (!marker.json().equals(text)) {
        throw StoreFault.unusable(
            "%s was changed; expected what this program wrote. `claimgraph store restore` makes a store from a backup."
                .formatted(file));
      }
      return marker;
    } catch (JsonParseException
        | IllegalStateException
        | NullPointerException
        | NumberFormatException
        | UnsupportedOperationException e) { // an object where a number belongs
      throw StoreFault.unusable(
          "%s is no marker of a store; expected JSON with format, base, batch and articles. `claimgraph store restore` makes a store from a backup."
              .formatted(file),
          e);
    }
  }

  /** The marker as its file has it: JSON on one line, with the hash of what it says. */
  String json() {
    JsonObject json = new JsonObject();
    json.addProperty("format", FORMAT);
    json.addProperty("base", base);
    json.addProperty("batch", batch);
    json.addProperty("articles", articles);
    json.addProperty("sha256", Sha256.hex(json.toString().getBytes(StandardCharsets.UTF_8)));
    return json + "\n";
  }

  /** Puts the marker in its place, whole. */
  void write(Path file) throws IOException {
    Durable.write(file, json().getBytes(StandardCharsets.UTF_8));
    Durable.syncName(file);
  }
}
