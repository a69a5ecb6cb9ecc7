package org.claimgraph.publish.articles;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimgraph.publish.http.ContentType;
import org.claimgraph.publish.http.Refusal;

/**
 * An object of JSON that somebody sends, within a body or the whole of it. A field that is not
 * known is refused, so that nobody believes to have said something.
 *
 * @param path where in the body the object is: a JSON Pointer (RFC 6901), empty for the whole
 */
record RequestJson(JsonObject object, String path) {
  private static final int DEPTH = 5;

  /**
   * Reads a body.
   *
   * @param most bytes
   * @throws Refusal 415, 413 or 400 when it is no JSON, too much or not well-formed
   */
  static RequestJson of(HttpServletRequest request, long most) throws IOException {
    if (!ContentType.mediaType(ContentType.of(request)).equals("application/json")) {
      throw Refusal.of(415, "media-type-refused", "This is sent as application/json.");
    }
    if (request.getContentLengthLong() > most) {
      throw Refusal.of(413, "body-too-long", "This may have up to " + most + " bytes.");
    }
    return new RequestJson(parsed(Upload.text(request)), "");
  }

  private static JsonObject parsed(String body) {
    JsonReader reader = new JsonReader(new StringReader(body));
    reader.setStrictness(Strictness.STRICT);
    reader.setNestingLimit(DEPTH);
    try {
      JsonElement value = JsonParser.parseReader(reader);
      if (value instanceof JsonObject object && reader.peek() == JsonToken.END_DOCUMENT) {
        return object;
      }
    } catch (JsonParseException | IOException | NumberFormatException e) {
      // said below
    }
    throw Refusal.of(400, "not-valid-json", "Expected one JSON object by RFC 8259.");
  }

  /** Lets pass what has no other fields than these. */
  void only(Set<String> fields) {
    for (String field : object.keySet()) {
      if (!fields.contains(field)) {
        throw unfit(
            field,
            "There is no such field; there are " + String.join(", ", new TreeSet<>(fields)) + ".");
      }
    }
  }

  Optional<String> text(String field) {
    return Optional.ofNullable(object.get(field)).map(value -> string(field, value));
  }

  /** The texts of an array; empty if there is no array. */
  Optional<List<String>> texts(String field) {
    JsonElement value = object.get(field);
    if (value == null) {
      return Optional.empty();
    }
    if (!(value instanceof JsonArray array)) {
      throw unfit(field, "Expected an array of ids or names; an empty one is for nobody.");
    }
    List<String> texts = new ArrayList<>();
    for (JsonElement each : array) {
      texts.add(string(field, each));
    }
    return Optional.of(texts);
  }

  /** The object of a field, if it is one. */
  Optional<RequestJson> inner(String field) {
    return object.get(field) instanceof JsonObject inner
        ? Optional.of(new RequestJson(inner, path + "/" + field))
        : Optional.empty();
  }

  /** The objects of an array; none if there is no array. */
  List<RequestJson> objects(String field) {
    JsonElement value = object.get(field);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof JsonArray array)) {
      throw unfit(field, "Expected an array of objects.");
    }
    List<RequestJson> objects = new ArrayList<>();
    for (JsonElement each : array) {
      if (!(each instanceof JsonObject inner)) {
        throw unfit(field, "Expected an array of objects.");
      }
      objects.add(new RequestJson(inner, path + "/" + field + "/" + objects.size()));
    }
    return objects;
  }

  /** One of some words. */
  <T> Optional<T> word(String field, List<T> values, Function<T, String> id) {
    return text(field)
        .map(
            word ->
                values.stream()
                    .filter(value -> id.apply(value).equals(word))
                    .findFirst()
                    .orElseThrow(() -> unfit(field, expected(values, id))));
  }

  <T> Optional<T> word(String field, T[] values, Function<T, String> id) {
    return word(field, Arrays.asList(values), id);
  }

  static <T> String expected(List<T> values, Function<T, String> id) {
    return values.stream().map(id).collect(Collectors.joining(", ", "Expected one of ", "."));
  }

  private String string(String field, JsonElement value) {
    if (value instanceof JsonPrimitive primitive && primitive.isString()) {
      return primitive.getAsString();
    }
    throw unfit(field, "Expected a string.");
  }

  /** What it says cannot be so: 422, naming the field. */
  Refusal unfit(String field, String says) {
    return at(field, Refusal.of(422, "unfit", says));
  }

  /** The same refusal with a pointer to a field; to nothing but the body if there is no field. */
  Refusal at(String field, Refusal refusal) {
    return refusal.in("body", (path + "/" + field).replaceFirst("/$", ""));
  }
}
