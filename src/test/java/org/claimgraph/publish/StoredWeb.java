package org.claimgraph.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.claimgraph.graph.Iris;
import org.claimgraph.publish.door.BadToken;
import org.claimgraph.publish.door.Token;
import org.claimgraph.store.Store;
import org.claimgraph.store.Watch;
import org.claimgraph.workspace.Seeds;

/** A store behind a real server, and a client that has its token. */
final class StoredWeb implements AutoCloseable {
  static final String TOKEN = "0123456789abcdef0123456789abcdef";

  private final Store store;
  private final Web web;

  private StoredWeb(Store store, ServerOptions options) {
    this.store = store;
    this.web = Web.around(ClaimgraphServer.start(store, options.withPort(0)));
  }

  /** A new store in a new folder below {@code folder}. */
  static StoredWeb open(Path folder) {
    return open(folder, options(folder));
  }

  static StoredWeb open(Path folder, ServerOptions options) {
    return new StoredWeb(create(folder.resolve("store")), options);
  }

  static Store create(Path folder) {
    try {
      return Store.create(folder, Seeds.files(), Iris.DEFAULT_BASE, Watch.NONE, 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static StoredWeb of(Store store, Path folder) {
    return new StoredWeb(store, options(folder));
  }

  /** With a token, and as fast as tests are. */
  static ServerOptions options(Path folder) {
    try {
      return Web.options()
          .with(Limit.UPLOAD_RATE, 0)
          .with(Limit.WAITING, 1000)
          .withAccess(Access.readingOnly().withToken(Token.read(tokenFile(folder))));
    } catch (IOException | BadToken e) {
      throw new IllegalStateException(e);
    }
  }

  static Path tokenFile(Path folder) throws IOException {
    Path file = folder.resolve("token");
    if (!Files.exists(file)) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, TOKEN + "\n");
    }
    return file;
  }

  Store store() {
    return store;
  }

  Web web() {
    return web;
  }

  HttpResponse<String> get(String path, String... headers) {
    return web.get(path, headers);
  }

  HttpResponse<String> post(String path, String type, String body, String... headers) {
    return send("POST", path, type, BodyPublishers.ofString(body), headers);
  }

  HttpResponse<String> send(
      String method, String path, String type, BodyPublisher body, String... headers) {
    List<String> all =
        new ArrayList<>(List.of("Content-Type", type, "Authorization", "Bearer " + TOKEN));
    all.addAll(List.of(headers));
    return web.send(method, path, body, all.toArray(String[]::new));
  }

  HttpResponse<String> delete(String path, String... headers) {
    return send("DELETE", path, "text/plain", BodyPublishers.noBody(), headers);
  }

  /** Stores a text and returns the id of the article. */
  String stored(String text) {
    HttpResponse<String> response = post("/articles", "text/plain", text);
    assertEquals(201, response.statusCode(), response.body());
    return json(response).get("id").getAsString();
  }

  /** Stores an article that calls an address its own, and returns its id. */
  String storedAt(String url, String text) {
    HttpResponse<String> response = post("/articles", "application/json", at(url, text));
    assertEquals(201, response.statusCode(), response.body());
    return json(response).get("id").getAsString();
  }

  static String at(String url, String text) {
    JsonObject json = new JsonObject();
    json.addProperty("url", url);
    json.addProperty("headline", "A headline");
    json.addProperty("articleBody", text);
    return json.toString();
  }

  static JsonObject json(HttpResponse<String> response) {
    return JsonParser.parseString(response.body()).getAsJsonObject();
  }

  /** The lines of an answer. */
  static List<JsonObject> lines(HttpResponse<String> response) {
    return response.body().lines().map(l -> JsonParser.parseString(l).getAsJsonObject()).toList();
  }

  @Override
  public void close() {
    web.close();
    store.close();
  }
}
