package org.claimgraph.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a JSON object says of an article in the words of <a
 * href="https://schema.org/NewsArticle">schema.org</a>. Values may be texts, objects with a {@code
 * name} or an {@code @id}, or arrays of these, as the vocabulary allows.
 */
final class SchemaOrg {
  private SchemaOrg() {}

  static StatedMetadata metadata(JsonObject article) {
    return new StatedMetadata(
        first(article, "name", "headline", "name"),
        values(article.get("author"), "name"),
        first(article, "name", "publisher"),
        first(article, "@value", "datePublished"),
        first(article, "@id", "url", "mainEntityOfPage", "@id"));
  }

  /** The text of a field, if it is one. */
  static Optional<String> text(JsonObject object, String field) {
    return Optional.ofNullable(object.get(field)).flatMap(SchemaOrg::text);
  }

  /** The texts of a field, which may be one or an array. */
  static List<String> texts(JsonObject object, String field) {
    return values(object.get(field), "@id");
  }

  private static Optional<String> text(JsonElement value) {
    boolean simple =
        value.isJsonPrimitive()
            && (value.getAsJsonPrimitive().isString() || value.getAsJsonPrimitive().isNumber());
    return simple ? Optional.of(value.getAsString()) : Optional.empty();
  }

  /** The first value of the first of {@code fields} that has one. */
  private static Optional<String> first(JsonObject object, String key, String... fields) {
    for (String field : fields) {
      List<String> values = values(object.get(field), key);
      if (!values.isEmpty()) {
        return Optional.of(values.get(0));
      }
    }
    return Optional.empty();
  }

  /** The texts that {@code value} is or, in objects, holds under {@code key}. */
  private static List<String> values(@Nullable JsonElement value, String key) {
    List<String> found = new ArrayList<>();
    if (value instanceof JsonArray array) {
      for (JsonElement each : array) {
        value(each, key).ifPresent(found::add);
      }
    } else if (value != null) {
      value(value, key).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<String> value(JsonElement value, String key) {
    return value instanceof JsonObject object ? text(object, key) : text(value);
  }
}
