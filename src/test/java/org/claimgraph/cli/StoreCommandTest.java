package org.claimgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.claimgraph.article.Sha256;
import org.claimgraph.store.Child;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking after a store by commands, as somebody types them. */
class StoreCommandTest {
  private static final String WORDS = "According to the Harbour Union, the pier is closed.";

  @TempDir private Path folder;
  private Path store;
  private Path archive;

  @BeforeEach
  void load() throws IOException {
    store = folder.resolve("store");
    archive = folder.resolve("store.zip");
    Path article = Files.writeString(folder.resolve("pier.txt"), WORDS);
    run("load", article, "--store", store).fine();
  }

  /** The disk of whoever runs the tests may be nearly full. */
  private static Run run(Object... arguments) {
    Object[] all = new Object[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--free-space";
    all[arguments.length + 1] = 0;
    return Run.of(all);
  }

  private static String export(Path from, Path to) throws IOException {
    Run.of("export", "nq", "--store", from, "--out", to).fine();
    return Files.readString(to);
  }

  @Test
  void theStatusIsATableOfFigures() {
    String out = run("store", "status", "--store", store).fine().out();
    assertTrue(out.contains("articles          1\n"), out);
    assertTrue(out.contains("read by           the rules of this program\n"), out);
  }

  @Test
  void aSoundStoreIsSaidToBeSo() {
    Run run = run("store", "verify", "--store", store).fine();
    assertEquals("", run.out());
    assertTrue(run.err().contains("everything is as it was stored"), run.err());
  }

  @Test
  void damageIsAFindingALineAndTheExitCodeIsOne() throws IOException {
    Path original = original();
    Files.writeString(original, "The pier is open.");
    Run run = run("store", "verify", "--store", store);
    assertEquals(1, run.code(), run.err());
    assertEquals(1, run.out().lines().count(), run.out());
    assertTrue(run.out().contains(original.getFileName().toString()), run.out());
    run.withoutInnards();
    run("store", "backup", archive, "--store", store).refused(1);
    assertFalse(Files.exists(archive), "no backup of what is damaged");
  }

  private Path original() {
    return store.resolve("originals").resolve(Sha256.hex(WORDS.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aStoreWithoutItsLogIsRefused() throws IOException {
    Files.delete(store.resolve("ingest.log"));
    for (String command : List.of("status", "verify", "compact")) {
      assertTrue(run("store", command, "--store", store).refused(1).err().contains("ingest.log"));
    }
    Run.of("store", "rebuild", "--store", store).refused(1);
  }

  @Test
  void whatIsBackedUpCompactedRestoredAndRebuiltIsTheSame() throws IOException {
    String before = export(store, folder.resolve("before.nq"));
    Run backup = run("store", "backup", archive, "--store", store).fine();
    assertEquals(
        "%s  %s%n".formatted(Sha256.hex(Files.readAllBytes(archive)), archive), backup.out());
    Path restored = folder.resolve("restored");
    run("store", "restore", archive, "--store", restored).fine();
    assertEquals(before, export(restored, folder.resolve("restored.nq")));
    run("store", "compact", "--store", restored).fine();
    Run.of("store", "rebuild", "--store", restored).fine();
    assertEquals(before, export(restored, folder.resolve("rebuilt.nq")));
  }

  /** The store keeps the workspace that it reads with, so a rebuild needs none. */
  @Test
  void aStoreWithAWorkspaceOfItsOwnIsRebuiltWithIt() throws IOException {
    Path story = Files.createDirectories(folder.resolve("story"));
    Files.createDirectory(story.resolve("articles"));
    Files.createDirectory(story.resolve("lexicon"));
    Files.writeString(
        story.resolve("lexicon/actors.ttl"),
        """
        @prefix cg: <https://w3id.org/claimgraph/ns#> .
        @prefix actor: <https://w3id.org/claimgraph/id/actor/> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .

        actor:dockers a cg:Organization ;
            skos:prefLabel "Dockers' League"@en ;
            skos:altLabel "Harbour Union"@en ;
            rdfs:comment "The union of those who load ships."@en .
        """);
    Path own = folder.resolve("own");
    run("load", folder.resolve("pier.txt"), "--store", own, "--workspace", story).fine();
    String before = export(own, folder.resolve("own.nq"));
    assertTrue(before.contains("/actor/dockers>"), "the workspace's own name");
    Run.of("store", "rebuild", "--store", own).fine();
    assertEquals(before, export(own, folder.resolve("own-rebuilt.nq")));
    Run.of("store", "rebuild", "--store", own, "--workspace", story).refused(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"status", "verify", "compact", "rebuild"})
  void whereThereIsNoStoreNoneIsMade(String command) throws IOException {
    Path missing = folder.resolve("missing");
    String said = Run.of("store", command, "--store", missing).refused(1).err();
    assertTrue(said.contains("There is no store in " + missing), said);
    assertFalse(Files.exists(missing));
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("letter.txt"), "Dear reader");
    Run.of("store", command, "--store", other).refused(1);
    try (var files = Files.list(other)) {
      assertEquals(List.of(other.resolve("letter.txt")), files.toList());
    }
  }

  @Test
  void whatIsNoBackupIsNotRestored() throws IOException {
    Path restored = folder.resolve("restored");
    run("store", "restore", archive, "--store", restored).refused(1);
    Files.writeString(archive, "no zip");
    run("store", "restore", archive, "--store", restored).refused(1);
    assertFalse(Files.exists(restored));
    run("store", "backup", archive, "--store", store).fine();
    assertTrue(
        run("store", "restore", archive, "--store", store).refused(1).err().contains("not empty"));
  }

  @Test
  void whatIsNotUnderstoodIsRefused() {
    Run.of("store", "status").refused(2);
    Run.of("store", "verify", store).refused(2);
    Run.of("store", "polish", "--store", store).refused(2);
    Run.of("store", "backup", archive).refused(2);
    Run.of("store", "backup", "--store", store).refused(2);
    Run.of("store", "backup", archive, "--from", "http://localhost:1").refused(2);
    Run.of("store", "backup", "--from", "http://localhost:1").refused(2);
    Run.of("store", "backup", "--from", "ftp://localhost", "--token-file", store).refused(2);
    Run.of("store", "restore", archive).refused(2);
    Run.of("serve", "--backups", folder).refused(2);
    Run.of("serve", "--store", store, "--backups", folder.resolve("missing")).refused(2);
  }

  @Test
  void whileAServerHasItItIsBackedUpByTheServerAlone() throws Exception {
    Path token = folder.resolve("token");
    Files.createFile(
        token, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(token, "0123456789abcdef0123456789abcdef\n");
    Path backups = Files.createDirectory(folder.resolve("backups"));
    try (Child server =
        Child.claimgraph(
            "serve", "--store", store, "--port", 0, "--token-file", token, "--backups", backups)) {
      String url = server.line().replaceFirst(".*(http://\\S+).*", "$1");
      for (String command : List.of("status", "verify", "compact", "rebuild")) {
        String said = Run.of("store", command, "--store", store).refused(75).err();
        assertTrue(said.contains("is open in process " + server.pid()), said);
      }
      Run.of("store", "backup", archive, "--store", store).refused(75);
      String made = Run.of("store", "backup", "--from", url, "--token-file", token).fine().out();
      Path file = backups.resolve(made.strip().replaceFirst("^[0-9a-f]{64}  ", ""));
      assertEquals(Sha256.hex(Files.readAllBytes(file)), made.substring(0, 64));
      server.terminate();
      assertEquals(143, server.exitCode());
      Path restored = folder.resolve("restored");
      run("store", "restore", file, "--store", restored).fine();
      assertEquals(
          export(store, folder.resolve("here.nq")), export(restored, folder.resolve("there.nq")));
    }
  }

  @Test
  void aServerThatHasNoRoomForItsStoreEndsWith74() throws Exception {
    Path fresh = folder.resolve("fresh");
    try (Child server =
        Child.claimgraph("serve", "--store", fresh, "--port", 0, "--free-space", 1L << 40)) {
      List<String> said = server.rest();
      assertEquals(74, server.exitCode(), said::toString);
      assertTrue(said.get(said.size() - 1).contains("MB left"), said::toString);
    }
  }
}
