package org.claimgraph.publish;

import static org.claimgraph.publish.Web.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.claimgraph.store.Store;
import org.claimgraph.store.StoreFault;
import org.claimgraph.store.Watch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that cannot be written to. */
class FailingStoreTest {
  private static final String CLOSED = "According to the Harbour Union, the pier is closed.";

  @TempDir private Path folder;

  @Test
  void aDiskThatIsTooFullIsSaidAndTheServerGoesOn() throws IOException {
    Path store = folder.resolve("store");
    StoredWeb.create(store).close();
    try (StoredWeb web = StoredWeb.of(Store.open(store, Watch.NONE, Long.MAX_VALUE / 2), folder)) {
      assertRefused(507, "no-space", web.post("/articles", "text/plain", CLOSED));
      assertRefused(
          507, "no-space", web.post("/articles", "application/jsonl", StoredWeb.at("", CLOSED)));
      assertRefused(507, "no-space", web.post("/articles", "text/plain", CLOSED));
      assertEquals(200, web.get("/articles").statusCode());
      assertEquals(Optional.empty(), web.web().server().fault());
    }
  }

  @Test
  void aWriteThatFailsHalfWayStopsTheServer() throws IOException {
    try (StoredWeb web = StoredWeb.open(folder)) {
      web.stored(CLOSED);
      // The folder of the originals is a file now.
      Path originals = folder.resolve("store/originals");
      Files.move(originals, folder.resolve("elsewhere"));
      Files.createFile(originals);
      HttpResponse<String> response = web.post("/articles", "text/plain", CLOSED + " So it is.");
      assertRefused(500, "store-failed", response);
      web.web().server().join();
      assertEquals(
          Optional.of(StoreFault.Kind.BROKEN), web.web().server().fault().map(StoreFault::kind));
    }
  }
}
