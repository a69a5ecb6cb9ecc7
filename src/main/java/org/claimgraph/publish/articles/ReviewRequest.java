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
import org.claimgraph.claim.Certainty;
import org.claimgraph.claim.Stance;
import org.claimgraph.graph.Iris;
import org.claimgraph.publish.http.Refusal;
import org.claimgraph.store.Verdict;
import org.claimgraph.workspace.Correction;

/**
 * What a person decides about a claim, as JSON: {@code {"review": "correct", "stance": "denies"}}.
 * A field that is not known is refused, so that nobody believes to have corrected something.
 */
record ReviewRequest(Verdict verdict, Correction correction, Optional<String> comment) {
  private static final int DEPTH = 4;
  private static final Set<String> FIELDS =
      new TreeSet<>(
          List.of(
              "review",
              "claimant",
              "stance",
              "certainty",
              "quote",
              "prefix",
              "about",
              "place",
              "comment"));

  /**
   * Reads it.
   *
   * @throws Refusal 400 when it is no JSON, 422 when it makes no sense
   */
  static ReviewRequest of(String body) {
    JsonObject json = object(body);
    for (String field : json.keySet()) {
      if (!FIELDS.contains(field)) {
        throw unfit(field, "There is no such field; there are " + String.join(", ", FIELDS) + ".");
      }
    }
    Verdict verdict =
        text(json, "review")
            .flatMap(Verdict::of)
            .orElseThrow(() -> unfit("review", "Expected " + words(Verdict.values(), Verdict::id)));
    Correction correction =
        new Correction(
            ids(json, "claimant"),
            text(json, "stance").map(word -> word("stance", word, Stance.values(), Stance::id)),
            text(json, "certainty")
                .map(word -> word("certainty", word, Certainty.values(), Certainty::id)),
            text(json, "quote"),
            text(json, "prefix"),
            ids(json, "about"),
            ids(json, "place"));
    Optional<String> comment = text(json, "comment");
    verdict
        .fault(correction, comment)
        .ifPresent(
            says -> {
              throw unfit("review", says);
            });
    return new ReviewRequest(verdict, correction, comment);
  }

  private static JsonObject object(String body) {
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
    throw Refusal.of(400, "not-valid-json", "A review is one JSON object by RFC 8259.");
  }

  private static Optional<String> text(JsonObject json, String field) {
    JsonElement value = json.get(field);
    if (value == null) {
      return Optional.empty();
    }
    return Optional.of(string(field, value));
  }

  private static Optional<List<String>> ids(JsonObject json, String field) {
    JsonElement value = json.get(field);
    if (value == null) {
      return Optional.empty();
    }
    if (!(value instanceof JsonArray array)) {
      throw unfit(field, "Expected an array of ids; an empty one is for nobody.");
    }
    List<String> ids = new ArrayList<>();
    for (JsonElement id : array) {
      ids.add(Iris.lastPart(string(field, id)));
    }
    return Optional.of(ids);
  }

  private static String string(String field, JsonElement value) {
    if (value instanceof JsonPrimitive primitive && primitive.isString()) {
      return primitive.getAsString();
    }
    throw unfit(field, "Expected a string.");
  }

  private static <T> T word(String field, String word, T[] values, Function<T, String> id) {
    return Arrays.stream(values)
        .filter(value -> id.apply(value).equals(word))
        .findFirst()
        .orElseThrow(() -> unfit(field, "Expected " + words(values, id)));
  }

  private static <T> String words(T[] values, Function<T, String> id) {
    return Arrays.stream(values).map(id).collect(Collectors.joining(", ", "one of ", "."));
  }

  private static Refusal unfit(String field, String says) {
    return Refusal.of(422, "unfit", says).in("body", field);
  }
}
