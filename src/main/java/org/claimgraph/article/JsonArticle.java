package org.claimgraph.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads an article from a JSON object with the names of schema.org: {@code articleBody}, which must
 * be there, and {@code headline}, {@code author}, {@code publisher}, {@code datePublished}, {@code
 * url}, {@code identifier}. The object may stand in a {@code @graph}.
 */
final class JsonArticle {
  private static final String BODY = "articleBody";
  private static final int SHOWN_FIELDS = 8;

  private JsonArticle() {}

  /** The object that has the text, and its place in the record as a JSON Pointer. */
  private record Place(JsonObject article, String pointer) {}

  /**
   * Reads one record.
   *
   * @throws RefusedArticle with {@code not-valid-json} or {@code missing-field}
   */
  static Content read(DecodedText json) throws RefusedArticle {
    JsonElement value = StrictJson.parse(json.text());
    if (!(value instanceof JsonObject record)) {
      throw new RefusedArticle(
          RefusalCode.MISSING_FIELD,
          "It is no object; expected an object with a text in “%s”.".formatted(BODY));
    }
    Place place = place(record);
    JsonObject article = place.article();
    String body = body(place);
    List<Warning> warnings = new ArrayList<>();
    Metadata metadata = SchemaOrg.metadata(article).checked(warnings);
    Optional<String> name =
        SchemaOrg.text(article, "identifier")
            .or(() -> SchemaOrg.text(article, "@id"))
            .filter(JsonArticle::isPlainName);
    return new Content(name, json.with(body, warnings), metadata);
  }

  private static Place place(JsonObject record) {
    if (!record.has(BODY) && record.get("@graph") instanceof JsonArray graph) {
      for (int i = 0; i < graph.size(); i++) {
        if (graph.get(i) instanceof JsonObject object && object.has(BODY)) {
          return new Place(object, "/@graph/" + i);
        }
      }
    }
    return new Place(record, "");
  }

  private static String body(Place place) throws RefusedArticle {
    JsonElement body = place.article().get(BODY);
    if (body == null) {
      throw new RefusedArticle(RefusalCode.MISSING_FIELD, missing(place.article()));
    }
    boolean isText = body.isJsonPrimitive() && body.getAsJsonPrimitive().isString();
    if (!isText || body.getAsString().isBlank()) {
      throw new RefusedArticle(
          RefusalCode.MISSING_FIELD,
          "“%s” is %s; expected the text of the article there."
              .formatted(BODY, isText ? "an empty text" : kind(body)),
          Optional.of(place.pointer() + "/" + BODY));
    }
    return body.getAsString();
  }

  private static String kind(JsonElement value) {
    if (value.isJsonPrimitive()) {
      return value.getAsJsonPrimitive().isNumber() ? "a number" : "true or false";
    }
    return value.isJsonArray() ? "an array" : value.isJsonObject() ? "an object" : "null";
  }

  private static String missing(JsonObject article) {
    String fields =
        article.keySet().stream()
            .limit(SHOWN_FIELDS)
            .map(f -> "“" + Paragraphs.oneLine(f) + "”")
            .collect(Collectors.joining(", "));
    return "There is no “%s” among the fields (%s); expected the text of the article there."
        .formatted(BODY, fields.isEmpty() ? "there are none" : fields);
  }

  /**
   * Whether {@code name} can be the name of a file on every system: letters, digits, {@code . - _}.
   */
  private static boolean isPlainName(String name) {
    return !name.isEmpty()
        && name.length() <= 100
        && name.charAt(0) != '.'
        && name.charAt(name.length() - 1) != '.'
        && name.chars()
            .allMatch(
                c ->
                    (c >= 'a' && c <= 'z')
                        || (c >= 'A' && c <= 'Z')
                        || (c >= '0' && c <= '9')
                        || c == '.'
                        || c == '-'
                        || c == '_');
  }
}
