package org.claimgraph.publish;

import static org.claimgraph.publish.StoredWeb.json;
import static org.claimgraph.publish.Web.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimgraph.article.Sha256;
import org.claimgraph.store.Store;
import org.claimgraph.store.StoreCare;
import org.claimgraph.store.Watch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups of a store while it is served. */
class BackupsTest {
  private static final String CLOSED = "According to the Harbour Union, the pier is closed.";

  @TempDir private Path folder;
  private Path backups;

  @BeforeEach
  void make() throws IOException {
    backups = Files.createDirectory(folder.resolve("backups"));
  }

  private StoredWeb serve() {
    return StoredWeb.open(folder, StoredWeb.options(folder).withBackups(backups));
  }

  private static HttpResponse<String> backup(StoredWeb web) {
    return web.send("POST", "/backups", "text/plain", BodyPublishers.noBody());
  }

  private List<String> files() throws IOException {
    try (var files = Files.list(backups)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void whatIsStoredIsInItAndTheServerGoesOn() throws IOException {
    JsonObject made;
    String id;
    try (StoredWeb web = serve()) {
      id = web.stored(CLOSED);
      HttpResponse<String> response = backup(web);
      assertEquals(201, response.statusCode(), response.body());
      made = json(response);
      web.stored("The mayor said that it is not in the backup.");
    }
    assertEquals(List.of(made.get("name").getAsString()), files());
    Path archive = backups.resolve(made.get("name").getAsString());
    assertEquals(Sha256.hex(Files.readAllBytes(archive)), made.get("sha256").getAsString());
    assertEquals(Files.size(archive), made.get("bytes").getAsLong());
    assertEquals(1, made.get("articles").getAsInt());
    Path restored = folder.resolve("restored");
    StoreCare.restore(archive, restored, Watch.NONE, 0);
    try (Store store = Store.open(restored, Watch.NONE, 0)) {
      assertTrue(store.isNewest(id));
      assertEquals(1, store.size());
      assertEquals(made.get("statements").getAsLong(), store.status().quads());
      assertEquals(List.of(), store.verify());
    }
  }

  @Test
  void theSameStateIsTheSameFileAndALaterOneComesAfterIt() throws IOException {
    try (StoredWeb web = serve()) {
      web.stored(CLOSED);
      JsonObject first = json(backup(web));
      assertEquals(first, json(backup(web)));
      assertEquals(1, files().size());
      web.stored("The mayor said that the bridge is safe.");
      JsonObject second = json(backup(web));
      assertEquals(
          List.of(first.get("name").getAsString(), second.get("name").getAsString()), files());
    }
  }

  @Test
  void itTakesTheTokenAndAFolder() throws IOException {
    try (StoredWeb web = serve()) {
      assertRefused(401, "token-required", web.web().post("/backups", "text/plain", ""));
      assertRefused(405, "method-not-allowed", web.get("/backups"));
      assertEquals(List.of(), files());
    }
    try (StoredWeb web = StoredWeb.open(folder.resolve("other"), StoredWeb.options(folder))) {
      assertRefused(409, "no-backup-folder", backup(web));
    }
    try (Web memory = Web.open()) {
      assertRefused(404, "not-found", memory.post("/backups", "text/plain", ""));
    }
  }

  @Test
  void aFolderThatIsGoneIsAnErrorAndTheServerGoesOn() throws IOException {
    try (StoredWeb web = serve()) {
      Files.delete(backups);
      assertRefused(500, "backup-failed", backup(web));
      web.stored(CLOSED);
      Files.createDirectory(backups);
      assertEquals(201, backup(web).statusCode());
    }
  }
}
