package org.claimgraph.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimgraph.text.Span;
import org.claimgraph.workspace.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldTest {
  @TempDir private Path folder;

  @BeforeEach
  void writeTexts() throws IOException {
    Files.createDirectory(folder.resolve("texts"));
    Files.writeString(folder.resolve("texts/bridge.txt"), "🌉 fell, she said.");
    Files.writeString(folder.resolve("texts/quiet.txt"), "Nobody said a word.");
  }

  private Gold read(String... lines) throws IOException {
    Path file = folder.resolve("gold.jsonl");
    Files.writeString(file, String.join("\n", lines));
    return Gold.read(file, folder.resolve("texts"));
  }

  /** The bridge is one code point and two UTF-16 units. */
  @Test
  void offsetsCountCodePoints() throws IOException {
    Gold gold =
        read(
            """
            {"doc": "bridge", "source": [[8, 11]], "cue": [[12, 16]], "content": [[0, 6]], "x": 1}""");
    MarkedText bridge = gold.texts().get(0);
    assertEquals(List.of(), gold.findings());
    assertEquals("🌉 fell", words(bridge, bridge.markings().get(0).content()));
    assertEquals("she", words(bridge, bridge.markings().get(0).source()));
    assertEquals("said", words(bridge, bridge.markings().get(0).cue()));
  }

  @Test
  void aRoleWithoutWordsMayBeLeftOutOrEmpty() throws IOException {
    Gold gold = read("{\"doc\": \"bridge\", \"source\": [], \"content\": [[0, 6]]}", "");
    assertEquals(List.of(), gold.findings());
    assertEquals(List.of(), gold.texts().get(0).markings().get(0).source());
    assertEquals(List.of(), gold.texts().get(0).markings().get(0).cue());
  }

  @Test
  void aTextWithoutMarksIsStillAText() throws IOException {
    Gold gold = read();
    assertEquals(
        List.of("bridge", "quiet"), gold.texts().stream().map(t -> t.article().name()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"doc\": \"bridge\", | gold-syntax | no JSON object",
        "[1, 2] | gold-syntax | no JSON object",
        "{\"cue\": [[0, 1]]} | gold-syntax | no \"doc\"",
        "{\"doc\": 7} | gold-syntax | no \"doc\"",
        "{\"doc\": \"brigde\"} | gold-text | did you mean bridge?",
        "{\"doc\": \"bridge\", \"cue\": 3} | gold-syntax | expected [[start, end], …]",
        "{\"doc\": \"bridge\", \"cue\": [3, 4]} | gold-syntax | two whole numbers",
        "{\"doc\": \"bridge\", \"cue\": [[3, \"4\"]]} | gold-syntax | two whole numbers",
        "{\"doc\": \"bridge\", \"cue\": [[3, 4.5]]} | gold-syntax | two whole numbers",
        "{\"doc\": \"bridge\", \"cue\": [[4, 4]]} | gold-span | a text of 17 code points",
        "{\"doc\": \"bridge\", \"cue\": [[-1, 4]]} | gold-span | a text of 17 code points",
        "{\"doc\": \"bridge\", \"cue\": [[3, 18]]} | gold-span | a text of 17 code points",
      })
  void aFaultIsFoundWithItsLine(String line, String rule, String says) throws IOException {
    Gold gold = read("{\"doc\": \"bridge\", \"cue\": [[12, 16]]}", line);
    assertEquals(1, gold.findings().size(), gold.findings().toString());
    Finding finding = gold.findings().get(0);
    assertEquals(rule, finding.rule());
    assertEquals(folder.resolve("gold.jsonl") + ":2:1", finding.place().toString());
    assertEquals(true, finding.says().contains(says), finding.says());
  }

  @Test
  void aTextThatIsNotUtf8IsAFinding() throws IOException {
    Files.write(folder.resolve("texts/latin.txt"), new byte[] {'a', (byte) 0xFC});
    assertEquals(List.of("not-utf-8"), read().findings().stream().map(Finding::rule).toList());
  }

  private static String words(MarkedText text, List<Span> spans) {
    return spans.get(0).of(text.article().text());
  }
}
