package org.claimgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
  private static final Pattern BLOCK =
      Pattern.compile("(?ms)(?:`(my-story/\\S+)`:\\n\\n)?^```\\w+\\n(.*?)^```$");

  @TempDir private Path folder;

  @Test
  void theSixStepsMakeAWorkspaceWithoutAFinding() throws IOException {
    Matcher section = SECTION.matcher(Files.readString(Path.of("docs", "curating.md")));
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
        Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      }
    }
    assertEquals(4, commands);

    Run check = Run.of("check", folder.resolve("my-story")).fine();
    assertEquals("", check.out());
    assertTrue(check.err().contains("2 claims, 0 findings"), check.err());
    String built = Files.readString(folder.resolve("my-story.trig"));
    assertTrue(built.contains("\"about 40 sailors are on strike\""));
    String denied =
        Run.of("query", "who-denies-what", "--workspace", folder.resolve("my-story")).fine().out();
    assertTrue(denied.contains("John Noakes") && denied.contains("the ferry is unsafe"), denied);
  }

  private void run(String block) {
    List<String> lines = block.lines().toList();
    Object[] words =
        List.of(lines.get(0).split(" ", -1)).stream()
            .map(word -> word.startsWith("my-story") ? folder.resolve(word) : word)
            .toArray();
    List<String> shown = lines.subList(1, lines.size());
    Run run = Run.of(words);
    assertEquals(shown, run.out().lines().toList());
    run.fine();
  }
}
