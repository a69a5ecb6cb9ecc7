package org.claimgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitTest {
  @TempDir private Path folder;

  @Test
  void aNewWorkspaceIsCleanAndBuilds() {
    Path story = folder.resolve("my-story");
    assertTrue(Run.of("init", story).fine().err().contains("claimgraph check " + story));
    Run check = Run.of("check", story, "--coverage").fine();
    assertEquals("", check.out());
    String built = Run.of("build", story, "--format", "nq").fine().out();
    assertTrue(built.lines().allMatch(line -> line.endsWith("<https://w3id.org/claimgraph/ns> .")));
  }

  @Test
  void anEmptyFolderWillDo() {
    Run.of("init", folder).fine();
    Run.of("check", folder).fine();
  }

  @Test
  void aFolderThatHoldsAnythingIsLeftAlone() throws IOException {
    Path note = Files.writeString(folder.resolve("note.txt"), "mine");
    String said = Run.of("init", folder).refused(1).err();
    assertTrue(said.contains("is not empty"), said);
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(note), files.toList());
    }
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("story"), "mine");
    Run.of("init", file).refused(1);
    assertEquals("mine", Files.readString(file));
  }

  /** The examples in the comments become a workspace by taking the comment signs away. */
  @Test
  void theCommentedExamplesAreSoundOnceTheyAreUncommented() throws IOException {
    Path story = folder.resolve("my-story");
    Run.of("init", story).fine();
    Files.writeString(
        story.resolve("articles/NAME.txt"),
        """
        In Springfield the spokeswoman Jane Doe denied that the bridge is safe.
        Leave a comment
        Post
        """);
    for (String file :
        List.of(
            "sources.ttl",
            "lexicon/actors.ttl",
            "lexicon/locations.ttl",
            "lexicon/questions.ttl")) {
      Path path = story.resolve(file);
      Files.writeString(
          path,
          Files.readString(path)
              .lines()
              .map(
                  line ->
                      line.matches("# (?:\\w+:\\S+ +a .*|<articles/.*| .*)")
                          ? line.substring(2)
                          : line)
              .reduce("", (all, line) -> all + line + "\n"));
    }
    Files.move(story.resolve("readings/EXAMPLE.ttl.txt"), story.resolve("readings/NAME.ttl"));
    Run check = Run.of("check", story);
    assertEquals("", check.out());
    assertTrue(check.err().startsWith("1 articles, 1 claims"), check.err());
    assertTrue(Run.of("query", "who-denies-what", "--workspace", story).out().contains("Jane Doe"));
    String built = Run.of("build", story, "--format", "nq").fine().out();
    String author = "<https://schema.org/author> <https://w3id.org/claimgraph/id/actor/";
    assertTrue(built.contains(author + "richard-roe>"), "who writes is not who is quoted");
    assertFalse(built.contains(author + "jane-doe>"));
  }
}
