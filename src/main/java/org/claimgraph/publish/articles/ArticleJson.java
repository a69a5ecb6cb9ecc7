package org.claimgraph.publish.articles;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.claimgraph.article.Document;
import org.claimgraph.article.Metadata;
import org.claimgraph.article.Warning;
import org.claimgraph.claim.Claim;
import org.claimgraph.export.ClaimLines;
import org.claimgraph.graph.Iris;
import org.claimgraph.publish.http.Refusal;
import org.claimgraph.store.Done;
import org.claimgraph.store.Store.Held;
import org.claimgraph.workspace.ReadArticle;

/**
 * Articles and what became of them, as JSON. Claims have the fields of the lines that {@code read}
 * writes; offsets are code points of the text.
 */
final class ArticleJson {
  /** Writes the fields of an object. */
  private interface Fields {
    void write(JsonWriter json) throws IOException;
  }

  private final String base;

  /**
   * @param base what the data's IRIs begin with
   */
  ArticleJson(String base) {
    this.base = base;
  }

  /** An article with its text and claims. */
  String held(Held held) {
    return object(json -> held(held, json));
  }

  /**
   * An article as it would be stored, with its text and claims.
   *
   * @param stored whether it is stored already, and this is how
   */
  String preview(Held held, boolean stored) {
    return object(
        json -> {
          held(held, json);
          json.name("stored").value(stored);
          warnings(held.document(), json);
        });
  }

  private void held(Held held, JsonWriter json) throws IOException {
    Document document = held.document();
    Metadata metadata = document.metadata();
    address(document.article().id(), json);
    json.name("name").value(document.article().name());
    json.name("title").value(metadata.title().orElse(null));
    json.name("url").value(metadata.url().orElse(null));
    strings("authors", metadata.authors(), json);
    json.name("publisher").value(metadata.publisher().orElse(null));
    json.name("published").value(metadata.published().orElse(null));
    json.name("text").value(document.article().text());
    claims(held.read(), json);
  }

  /** An article that has just been stored, with its claims. */
  String read(Document document, ReadArticle read, Optional<Done.Stored> stored) {
    return object(
        json -> {
          address(document.article().id(), json);
          json.name("name").value(document.article().name());
          became(document, stored, json);
          claims(read, json);
        });
  }

  /** The same in one line of many, without its claims. */
  String line(Document document, Done.Stored stored) {
    return object(
        json -> {
          json.name("status").value(201);
          json.name("input").value(document.input());
          address(stored.id(), json);
          became(document, Optional.of(stored), json);
          json.name("claims").value(stored.claims());
        });
  }

  private void became(Document document, Optional<Done.Stored> stored, JsonWriter json)
      throws IOException {
    json.name("revises").value(stored.flatMap(Done.Stored::revises).orElse(null));
    strings("lost", stored.map(Done.Stored::lost).orElse(List.of()), json);
    warnings(document, json);
  }

  private static void warnings(Document document, JsonWriter json) throws IOException {
    json.name("warnings").beginArray();
    for (Warning warning : document.warnings()) {
      json.beginObject();
      json.name("code").value(warning.code().toString());
      json.name("message").value(warning.says());
      json.endObject();
    }
    json.endArray();
  }

  /** That these bytes are stored already, as an answer of its own. */
  String duplicate(String id) {
    return object(json -> duplicate(id, json));
  }

  /** The same in one line of many. */
  String duplicate(String input, String id) {
    return object(
        json -> {
          json.name("status").value(200);
          json.name("input").value(input);
          duplicate(id, json);
        });
  }

  private void duplicate(String id, JsonWriter json) throws IOException {
    json.name("code").value("duplicate-of");
    json.name("message").value("These bytes are stored already; nothing was written.");
    address(id, json);
  }

  /** Why one of many was not stored. */
  String refused(Refusal refusal) {
    return object(
        json -> {
          json.name("status").value(refusal.status());
          Refusal.Place place = refusal.place();
          json.name("input").value(place == null ? null : place.input());
          json.name("code").value(refusal.code());
          json.name("message").value(refusal.says());
          json.name("at").value(place == null || place.at().isEmpty() ? null : place.at());
        });
  }

  /** A claim as it is now; without it, that it is published no more. */
  String claim(String id, Optional<Claim> claim) {
    StringWriter text = new StringWriter();
    if (claim.isEmpty()) {
      return object(
          json -> {
            json.name("id").value(id);
            json.name("review").value("rejected");
          });
    }
    try {
      ClaimLines.write(claim.get(), writer(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text + "\n";
  }

  /** An entry of a list, within an array. */
  void entry(
      String id,
      String name,
      Optional<String> title,
      Optional<String> url,
      long claims,
      JsonWriter json)
      throws IOException {
    json.beginObject();
    address(id, json);
    json.name("name").value(name);
    json.name("title").value(title.orElse(null));
    json.name("url").value(url.orElse(null));
    json.name("claims").value(claims);
    json.endObject();
  }

  private static void claims(ReadArticle read, JsonWriter json) throws IOException {
    json.name("claims");
    ClaimLines.write(read.article(), read.claims(), json);
  }

  private void address(String id, JsonWriter json) throws IOException {
    json.name("id").value(id);
    json.name("iri").value(Iris.rebase(Iris.source(id), base).getURI());
  }

  private static void strings(String name, List<String> values, JsonWriter json)
      throws IOException {
    json.name(name).beginArray();
    for (String value : values) {
      json.value(value);
    }
    json.endArray();
  }

  static JsonWriter writer(StringWriter out) {
    JsonWriter json = new JsonWriter(out);
    json.setHtmlSafe(false);
    return json;
  }

  private static String object(Fields fields) {
    StringWriter text = new StringWriter();
    JsonWriter json = writer(text);
    try {
      json.beginObject();
      fields.write(json);
      json.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail
    }
    return text + "\n";
  }
}
