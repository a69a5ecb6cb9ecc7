package org.claimgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server whose store fails half-way ends, and says by its exit code that it is to be restarted.
 */
class BrokenServerTest {
  private static final String SECRET = "0123456789abcdef0123456789abcdef";

  @TempDir private Path folder;

  private static HttpResponse<String> post(String url, String text) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url).resolve("/articles"))
            .header("Content-Type", "text/plain")
            .header("Authorization", "Bearer " + SECRET)
            .POST(BodyPublishers.ofString(text))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  @Test
  void itEndsWith70AndTheNextOneGoesOn() throws Exception {
    Path token = folder.resolve("token");
    Files.createFile(
        token, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(token, SECRET);
    Path at = folder.resolve("store");
    try (Child server =
        Child.claimgraph(
            "serve", "--store", at, "--port", 0, "--token-file", token, "--free-space", 0)) {
      String url = server.line().replaceFirst(".*(http://\\S+).*", "$1");
      assertEquals(201, post(url, "The mayor said that the pier is safe.").statusCode());
      Path originals = at.resolve("originals");
      Files.move(originals, folder.resolve("originals"));
      HttpResponse<String> failed = post(url, "The union denied that the pier is safe.");
      assertEquals(500, failed.statusCode(), failed.body());
      assertTrue(failed.body().contains("store-failed"), failed.body());
      List<String> said = server.rest();
      assertEquals(70, server.exitCode(), said::toString);
      assertTrue(said.get(said.size() - 1).contains("failed half-way"), said::toString);
      Files.move(folder.resolve("originals"), originals);
    }
    try (Store store = Stores.open(at)) {
      assertEquals(1, store.size());
      assertEquals(List.of(), store.verify());
    }
  }
}
