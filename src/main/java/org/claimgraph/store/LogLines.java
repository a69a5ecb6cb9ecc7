package org.claimgraph.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.claimgraph.article.Format;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Location;
import org.claimgraph.claim.Review;
import org.claimgraph.workspace.Decision;

/** Entries of the log as JSON, one a line, and back. */
final class LogLines {
  private LogLines() {}

  static String write(LogEntry entry) {
    JsonObject json = new JsonObject();
    if (entry instanceof LogEntry.Added added) {
      json.addProperty("did", "add");
      json.addProperty("sha256", added.sha256());
      json.addProperty("name", added.name());
      json.addProperty("format", added.format().name());
      added.charset().ifPresent(charset -> json.addProperty("charset", charset));
      added.url().ifPresent(url -> json.addProperty("url", url));
      added.revises().ifPresent(id -> json.addProperty("revises", id));
    } else if (entry instanceof LogEntry.Removed removed) {
      json.addProperty("did", "remove");
      json.addProperty("article", removed.id());
      removed.at().ifPresent(at -> json.addProperty("at", at.toString()));
      json.add("claims", array(removed.claims(), JsonPrimitive::new));
    } else if (entry instanceof LogEntry.Reviewed reviewed) {
      json.addProperty("did", "review");
      json.addProperty("article", reviewed.article());
      json.addProperty("claim", reviewed.key());
      reviewed.decision().ifPresent(decision -> json.add("decision", decision(decision)));
    } else if (entry instanceof LogEntry.Named named) {
      json.addProperty("did", "names");
      JsonObject files = new JsonObject();
      named.files().forEach(files::addProperty);
      json.add("files", files);
    }
    return json.toString();
  }

  /**
   * Reads an entry.
   *
   * @throws IllegalArgumentException if it is none
   */
  static LogEntry read(String line) {
    try {
      JsonObject json = JsonParser.parseString(line).getAsJsonObject();
      return switch (text(json, "did")) {
        case "add" ->
            new LogEntry.Added(
                text(json, "sha256"),
                text(json, "name"),
                Format.valueOf(text(json, "format")),
                optional(json, "charset"),
                optional(json, "url"),
                optional(json, "revises"));
        case "remove" ->
            new LogEntry.Removed(
                text(json, "article"),
                optional(json, "at").map(Instant::parse),
                json.has("claims") ? words(json, "claims") : List.of());
        case "review" ->
            new LogEntry.Reviewed(
                text(json, "article"),
                text(json, "claim"),
                Optional.ofNullable(json.getAsJsonObject("decision"))
                    .map(d -> decision(text(json, "claim"), d)));
        case "names" -> {
          TreeMap<String, String> files = new TreeMap<>();
          json.getAsJsonObject("files")
              .entrySet()
              .forEach(e -> files.put(e.getKey(), e.getValue().getAsString()));
          yield new LogEntry.Named(files);
        }
        default -> throw new IllegalArgumentException("an unknown entry");
      };
    } catch (JsonParseException
        | IllegalStateException
        | ClassCastException // a text where an object belongs
        | UnsupportedOperationException // an object where a text belongs
        | NullPointerException
        | DateTimeParseException e) {
      throw new IllegalArgumentException("no entry of a log", e);
    }
  }

  private static JsonObject decision(Decision decision) {
    JsonObject json = new JsonObject();
    json.addProperty("review", decision.review().id());
    decision.turtle().ifPresent(turtle -> json.addProperty("turtle", turtle));
    json.add("names", array(decision.names(), LogLines::actor));
    json.add("places", array(decision.places(), LogLines::place));
    decision.rule().ifPresent(rule -> json.addProperty("rule", rule));
    json.addProperty("version", decision.version());
    decision.comment().ifPresent(comment -> json.addProperty("comment", comment));
    return json;
  }

  private static Decision decision(String key, JsonObject json) {
    return new Decision(
        key,
        Review.valueOf(text(json, "review").toUpperCase(java.util.Locale.ROOT)),
        optional(json, "turtle"),
        list(json, "names", LogLines::actor),
        list(json, "places", LogLines::place),
        optional(json, "rule"),
        text(json, "version"),
        optional(json, "comment"));
  }

  private static JsonElement actor(Actor actor) {
    JsonObject json = new JsonObject();
    json.addProperty("id", actor.id());
    json.addProperty("name", actor.name());
    json.add("forms", array(actor.forms(), JsonPrimitive::new));
    json.add("memberOf", array(actor.memberOf(), JsonPrimitive::new));
    actor
        .guess()
        .ifPresent(
            guess -> {
              json.addProperty("kind", guess.kind().name());
              json.addProperty("unnamed", guess.unnamed());
            });
    return json;
  }

  private static Actor actor(JsonObject json) {
    Optional<Actor.Guess> guess =
        optional(json, "kind")
            .map(
                kind ->
                    new Actor.Guess(Actor.Kind.valueOf(kind), json.get("unnamed").getAsBoolean()));
    return new Actor(
        text(json, "id"), text(json, "name"), words(json, "forms"), words(json, "memberOf"), guess);
  }

  private static JsonElement place(Location place) {
    JsonObject json = new JsonObject();
    json.addProperty("id", place.id());
    json.addProperty("name", place.name());
    json.add("forms", array(place.forms(), JsonPrimitive::new));
    json.add("within", array(place.within(), JsonPrimitive::new));
    return json;
  }

  private static Location place(JsonObject json) {
    return new Location(
        text(json, "id"), text(json, "name"), words(json, "forms"), words(json, "within"));
  }

  private static <T> JsonArray array(List<T> values, Function<T, JsonElement> written) {
    JsonArray array = new JsonArray();
    values.forEach(value -> array.add(written.apply(value)));
    return array;
  }

  private static <T> List<T> list(JsonObject json, String field, Function<JsonObject, T> read) {
    List<T> values = new ArrayList<>();
    json.getAsJsonArray(field).forEach(value -> values.add(read.apply(value.getAsJsonObject())));
    return values;
  }

  private static List<String> words(JsonObject json, String field) {
    List<String> words = new ArrayList<>();
    json.getAsJsonArray(field).forEach(word -> words.add(word.getAsString()));
    return words;
  }

  private static String text(JsonObject json, String field) {
    return json.get(field).getAsString();
  }

  private static Optional<String> optional(JsonObject json, String field) {
    return Optional.ofNullable(json.get(field)).map(JsonElement::getAsString);
  }
}
