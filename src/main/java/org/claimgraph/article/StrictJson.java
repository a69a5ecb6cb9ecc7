package org.claimgraph.article;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;

/** JSON by the letter of RFC 8259, to a limited depth. */
final class StrictJson {
  /** Articles are shallow; what is deeper wants to break parsers. */
  static final int DEPTH = 32;

  private StrictJson() {}

  /**
   * The one value that {@code text} is.
   *
   * @throws RefusedArticle with {@code not-valid-json} and the place where the grammar is broken
   */
  static JsonElement parse(String text) throws RefusedArticle {
    JsonReader reader = new JsonReader(new StringReader(text));
    reader.setStrictness(Strictness.STRICT);
    reader.setNestingLimit(DEPTH);
    try {
      JsonElement value = JsonParser.parseReader(reader);
      if (reader.peek() == JsonToken.END_DOCUMENT) {
        return value;
      }
      throw broken(reader);
    } catch (JsonParseException | IOException | NumberFormatException e) {
      throw broken(reader);
    }
  }

  private static RefusedArticle broken(JsonReader reader) {
    return new RefusedArticle(
        RefusalCode.NOT_VALID_JSON,
        "It is no JSON%s; expected the grammar of RFC 8259, at most %s levels deep."
            .formatted(place(reader), DEPTH),
        Optional.of(place(reader).replaceAll("[^0-9]+", " ").strip().replace(' ', ':'))
            .filter(at -> !at.isEmpty()));
  }

  /** {@code " at line 1 column 5"}: the parser tells it in its description, and there alone. */
  private static String place(JsonReader reader) {
    String description = reader.toString();
    int start = description.indexOf(" at line ");
    int end = description.indexOf(" path ", start);
    return start < 0 || end < 0 ? "" : description.substring(start, end);
  }
}
