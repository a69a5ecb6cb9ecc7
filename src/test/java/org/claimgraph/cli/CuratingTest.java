package org.claimgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Does what docs/curating.md tells a new curator to do, block by block: a block that shell words
 * open is run, any other is added to the file that is named right above it.
 */
class CuratingTest {
  private static final Pattern SECTION =
      Pattern.compile("(?ms)^## A new story in six steps$(.*?)^## ");

  private static final Pattern LOOP =
      Pattern.compile("(?ms)^## From the rules' draft to a reading$(.*?)^## ");
  private static final Pattern CUES =
      Pattern.compile("(?ms)^## How a question is recognised$.*?^```turtle\\n(.*?)^```$");
  private static final Pattern BLOCK =
      Pattern.compile("(?ms)(?:`(my-story/\\S+)`:\\n\\n)?^```\\w+\\n(.*?)^```$");

  @TempDir private Path folder;

  @Test
  void theSixStepsMakeAWorkspaceWithoutAFinding() throws IOException {
    assertEquals(4, follow(SECTION, () -> {}));

    Run check = Run.of("check", folder.resolve("my-story")).fine();
    assertEquals("", check.out());
    assertTrue(check.err().contains("2 claims, 0 findings"), check.err());
    String built = Files.readString(folder.resolve("my-story.trig"));
    assertTrue(built.contains("\"about 40 sailors are on strike\""));
    String denied =
        Run.of("query", "who-denies-what", "--workspace", folder.resolve("my-story")).fine().out();
    assertTrue(denied.contains("John Noakes") && denied.contains("the ferry is unsafe"), denied);
  }

  @Test
  void aDraftIsCorrectedAndTheCorrectionSurvivesTheNextOne() throws IOException {
    follow(SECTION, () -> {});
    Path reading = folder.resolve("my-story/readings/pier.ttl");
    assertEquals(4, follow(LOOP, () -> correct(reading)));

    String built = Files.readString(folder.resolve("my-story-2.trig"));
    assertTrue(built.contains("\"the pier is closed\""));
    assertTrue(built.contains("John Noakes warns: “the pier could fall into the sea”"), built);
    assertTrue(built.contains("\"The Harbour Union has been on strike for a year\""));
    assertFalse(built.contains("has a captain\""), "deleted");
    assertEquals(1, Files.readString(reading).split("# readings/pier.ttl", -1).length - 1);
  }

  @Test
  void theCuesShownForTheQuestionsOfTheStoryRecogniseThem() throws IOException {
    follow(SECTION, () -> {});
    Matcher cues = CUES.matcher(Files.readString(Path.of("docs", "curating.md")));
    assertTrue(cues.find());
    Path questions = folder.resolve("my-story/lexicon/questions.ttl");
    Files.writeString(questions, cues.group(1), StandardOpenOption.APPEND);
    assertEquals("", Run.of("check", folder.resolve("my-story")).fine().out());

    Path article = folder.resolve("new.txt");
    Files.writeString(
        article,
        "The Harbour Union says that about 40 sailors are on strike."
            + " John Noakes denied that the ferry is unsafe.\n");
    String read =
        Run.of("read", article, "--workspace", folder.resolve("my-story"), "--format", "jsonl")
            .fine()
            .out();
    assertTrue(
        read.contains("{\"question\":\"how-many-are-on-strike\",\"answer\":\"about-40\""), read);
    assertTrue(read.contains("{\"question\":\"is-the-ferry-safe\",\"answer\":\"yes\""), read);
  }

  /** What the page tells a person to do by hand. */
  private static void correct(Path reading) {
    try {
      List<String> blocks = new ArrayList<>();
      for (String block : Files.readString(reading).split("\n\n", -1)) {
        if (!(block.contains("a cg:Claim") && block.contains("has a captain"))) {
          blocks.add(
              block.contains("a cg:Claim") && block.contains("could fall")
                  ? block.replace("cg:stance cg:asserts", "cg:stance cg:warns")
                  : block);
        }
      }
      Files.writeString(reading, String.join("\n\n", blocks));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Runs and writes the blocks of a section.
   *
   * @param byHand what a person does before the first block that adds to a file which has content
   * @return how many commands were run
   */
  private int follow(Pattern heading, Runnable byHand) throws IOException {
    Matcher section = heading.matcher(Files.readString(Path.of("docs", "curating.md")));
    assertTrue(section.find());
    Matcher block = BLOCK.matcher(section.group(1));
    int commands = 0;
    while (block.find()) {
      String text = block.group(2);
      if (text.startsWith("$ ./claimgraph ")) {
        run(text.substring("$ ./claimgraph ".length()));
        commands++;
      } else {
        Path file = folder.resolve(String.valueOf(block.group(1)));
        if (commands > 0) {
          byHand.run();
        }
        Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      }
    }
    return commands;
  }

  private void run(String block) throws IOException {
    List<String> lines = block.lines().toList();
    String[] command = lines.get(0).split(" >> ", 2);
    Object[] words =
        List.of(command[0].split(" ", -1)).stream()
            .map(word -> word.startsWith("my-story") ? folder.resolve(word) : word)
            .toArray();
    Run run = Run.of(words).fine();
    if (command.length > 1) {
      Files.writeString(
          folder.resolve(command[1]),
          run.out(),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } else {
      assertEquals(lines.subList(1, lines.size()), run.out().lines().toList());
    }
  }
}
