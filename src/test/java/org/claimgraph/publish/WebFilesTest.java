package org.claimgraph.publish;

import static org.claimgraph.publish.Web.assertRefused;
import static org.claimgraph.publish.Web.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.claimgraph.publish.web.WebFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files that pages load: those on the list and no other, kept for ever, licences with them. */
class WebFilesTest {
  private static Web web;

  @BeforeAll
  static void open() {
    web = Web.open();
  }

  @AfterAll
  static void close() {
    web.close();
  }

  @ParameterizedTest
  @EnumSource
  void everyFileIsThereAndNeverAskedForAgain(WebFile file) {
    HttpResponse<String> response = web.get(file.address());
    assertEquals(200, response.statusCode());
    assertFalse(response.body().isBlank());
    assertEquals("max-age=31536000, immutable", header("Cache-Control", response));
    assertEquals("nosniff", header("X-Content-Type-Options", response));
    String type = header("Content-Type", response);
    assertTrue(
        List.of(
                "text/css; charset=utf-8",
                "text/javascript; charset=utf-8",
                "application/json",
                "image/svg+xml")
            .contains(type),
        type);
    assertEquals(file.isStyle(), type.startsWith("text/css"));
    assertEquals(file.isScript(), type.startsWith("text/javascript"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/web/",
        "/web/style.css",
        "/web/claimgraph-000000000000/style.css",
        "/web/htmx.org-2.0.9/htmx.min.js",
        "/web/htmx.org-2.0.10/htmx.min.js/",
        "/web/htmx.org-2.0.10/LICENSE",
        "/web/htmx.org-2.0.10/..%2f..%2f..%2fMANIFEST.MF",
        "/web/package-info.class",
      })
  void anyOtherIsNot(String path) {
    HttpResponse<String> response = web.get(path);
    assertTrue(response.statusCode() == 404 || response.statusCode() == 400, path);
    assertEquals("application/json", header("Content-Type", response));
  }

  @Test
  void aFileThatIsNotThereIsSaidToBeNot() {
    assertRefused(404, "not-found", web.get("/web/style.css"));
  }

  static Stream<WebFile> ofOthers() {
    return Stream.of(WebFile.values())
        .filter(file -> !file.address().startsWith("/web/claimgraph-"));
  }

  /** The jar is packed by the list in the pom, which has to agree with ours. */
  @ParameterizedTest
  @MethodSource("ofOthers")
  void everyFileOfOthersIsPackedWithItsLicence(WebFile file) throws IOException {
    String folder = file.address().replaceFirst("^/web/(.*)-([^-]*)/[^/]*$", "$1/$2");
    String home = "/META-INF/resources/webjars/" + folder + "/";
    boolean yasgui = file == WebFile.YASGUI || file == WebFile.YASGUI_STYLE;
    List<String> licences =
        yasgui ? List.of("build/yasgui.min.js.LICENSE.txt") : List.of("LICENSE", "LICENSE.md");
    assertTrue(
        licences.stream().anyMatch(name -> WebFilesTest.class.getResource(home + name) != null),
        "no licence in " + home);
    String name = folder.substring(0, folder.indexOf('/'));
    Path vendored = Path.of("src/main/resources/META-INF/resources/webjars", folder);
    if (!Files.isDirectory(vendored)) {
      String pom = Files.readString(Path.of("pom.xml"));
      String packed = file.address().replaceFirst(".*/", "");
      assertTrue(
          pom.lines().anyMatch(l -> l.contains("webjars/" + name + "/*/") && l.contains(packed)),
          packed + " of " + name + " is not in the jar");
    }
  }
}
