package org.claimgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * On a full disk a load ends with exit code 74; what was acknowledged is there, and when there is
 * room the same command goes on.
 *
 * <p>{@code -Dclaimgraph.fill-levels=20} tries more sizes of the disk.
 */
@Tag("crash")
class DiskFullTest {
  private static final String LOADED = "loaded https://w3id.org/claimgraph/id/source/";
  private static final int ARTICLES = 400;

  @TempDir private Path folder;

  static IntStream megabytes() {
    return IntStream.range(0, Integer.getInteger("claimgraph.fill-levels", 1)).map(i -> 48 + 3 * i);
  }

  @ParameterizedTest
  @MethodSource("megabytes")
  void nothingIsLostAndItGoesOnWhenThereIsRoom(int megabytes) throws Exception {
    Path articles = folder.resolve("articles.jsonl");
    write(articles);
    Path disk = Files.createDirectories(folder.resolve("disk"));
    try (Tmpfs small = Tmpfs.mounted(disk, megabytes)) {
      Path store = disk.resolve("store");
      List<String> safe = load(store, articles, 74);
      assertTrue(!safe.isEmpty() && safe.size() < ARTICLES, () -> safe.size() + " were loaded");
      small.resize(1000);
      try (Store opened = Stores.open(store)) {
        assertEquals(List.of(), opened.verify());
        safe.forEach(id -> assertTrue(opened.article(id).isPresent(), id));
      }
      load(store, articles, 0);
      try (Store opened = Stores.open(store)) {
        assertEquals(List.of(), opened.verify());
        assertEquals(ARTICLES, opened.size());
      }
    }
  }

  @Test
  void aBackupThatFindsNoRoomLeavesNothing() throws Exception {
    Path at = folder.resolve("store");
    Path disk = Files.createDirectories(folder.resolve("disk"));
    try (Store store = Stores.create(at)) {
      Stores.stored(store, Stores.text("a", "The mayor said that the pier is safe."));
    }
    try (Tmpfs small = Tmpfs.mounted(disk, 1)) {
      Path archive = small.folder().resolve("backup.zip");
      Files.write(disk.resolve("others"), new byte[(1 << 20) - (32 << 10)]);
      Path older = Files.writeString(archive, "an older one");
      ends(74, "disk", "store", "backup", archive, "--store", at, "--free-space", 0);
      assertEquals(List.of("backup.zip", "others"), Folders.names(disk));
      assertEquals("an older one", Files.readString(older));
      Files.delete(disk.resolve("others"));
      ends(0, "backup.zip", "store", "backup", archive, "--store", at, "--free-space", 0);
    }
  }

  @Test
  void whatHasNoRoomIsNotRestored() throws Exception {
    Path archive = folder.resolve("backup.zip");
    Path disk = Files.createDirectories(folder.resolve("disk"));
    try (Store store = Stores.create(folder.resolve("store"))) {
      store.backup(archive);
    }
    try (Tmpfs small = Tmpfs.mounted(disk, 1)) {
      Path at = disk.resolve("store");
      ends(74, "MB left", "store", "restore", archive, "--store", at, "--free-space", 0);
      assertEquals(List.of(), Folders.names(disk));
      small.resize(1000);
      ends(0, "", "store", "restore", archive, "--store", at, "--free-space", 0);
    }
  }

  private static void ends(int expected, String says, Object... command) throws Exception {
    try (Child child = Child.claimgraph(command)) {
      String said = String.join("\n", child.rest());
      assertEquals(expected, child.exitCode(), said);
      assertTrue(said.contains(says), said);
    }
  }

  private static void write(Path articles) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= ARTICLES; i++) {
      lines.append(
          "{\"identifier\":\"a%d\",\"articleBody\":\"The mayor of town %d said that %d ships had left the harbour.\"}%n"
              .formatted(i, i, 10 * i));
    }
    Files.writeString(articles, lines);
  }

  private static List<String> load(Path store, Path articles, int expected) throws Exception {
    try (Child child =
        Child.claimgraph("load", articles, "--store", store, "--batch", 5, "--free-space", 0)) {
      List<String> said = child.rest();
      int code = child.exitCode();
      List<String> talk = said.stream().filter(line -> !line.startsWith(LOADED)).toList();
      assertEquals(expected, code, () -> talk.stream().limit(5).toList().toString());
      if (expected == 74) {
        Optional<String> last = talk.stream().reduce((one, other) -> other);
        assertTrue(last.orElse("").contains("disk"), talk::toString);
      }
      return said.stream()
          .filter(line -> line.startsWith(LOADED))
          .map(line -> line.substring(LOADED.length()))
          .toList();
    }
  }
}
