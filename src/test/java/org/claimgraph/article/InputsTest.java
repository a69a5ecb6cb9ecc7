package org.claimgraph.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
  @TempDir private Path folder;

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private static List<Outcome> read(String... arguments) {
    return read(InputStream.nullInputStream(), arguments);
  }

  private static List<Outcome> read(InputStream standardInput, String... arguments) {
    List<Outcome> outcomes = new ArrayList<>();
    new Inputs(standardInput).read(List.of(arguments), outcomes::add);
    return outcomes;
  }

  private static List<Outcome> standardInput(String text) {
    return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "-");
  }

  /** {@code name: text} of what was read, {@code code} of what was refused. */
  private static List<String> told(List<Outcome> outcomes) {
    return outcomes.stream()
        .map(
            outcome ->
                outcome instanceof Document document
                    ? document.article().name() + ": " + document.article().text()
                    : ((Refusal) outcome).code().toString())
        .toList();
  }

  @Test
  void anArticleIsCalledAsItsFileWithoutTheEnding() throws IOException {
    write("v1.2.txt", "The bridge");
    assertEquals(List.of("v1.2: The bridge"), told(read(path("v1.2.txt"))));
  }

  @Test
  void aFolderIsReadInTheOrderOfNamesWithAllBelow() throws IOException {
    write("b.txt", "The second");
    write("a/z.md", "# The first");
    write("c.HTML", "<p>The third");
    write("picture.png", "no article");
    write(".hidden.txt", "no article");
    write(".git/c.txt", "no article");
    assertEquals(
        List.of("z: The first", "b: The second", "c: The third"), told(read(folder.toString())));
  }

  @Test
  void aPatternNamesFiles() throws IOException {
    write("news/a.txt", "The a");
    write("news/b.txt", "The b");
    write("news/c.md", "The c");
    write("news/deep/d.txt", "The d");
    assertEquals(List.of("a: The a", "b: The b"), told(read(path("news/*.txt"))));
    assertEquals(List.of("a: The a", "c: The c"), told(read(path("news/[ac].{txt,md}"))));
    assertEquals(List.of("d: The d"), told(read(path("n*/**/d.txt"))));
  }

  @Test
  void aFileWhoseNameLooksLikeAPatternIsAFile() throws IOException {
    write("[a].txt", "The a");
    assertEquals(List.of("[a]: The a"), told(read(path("[a].txt"))));
  }

  @Test
  void oneFaultDoesNotStopTheOthers() throws IOException {
    write("a.txt", "The a");
    write("empty.txt", "");
    assertEquals(
        List.of("no-such-file", "no-text", "nothing-found", "a: The a"),
        told(read(path("b.txt"), path("empty.txt"), path("*.html"), path("a.txt"))));
  }

  @Test
  void aFolderWithoutArticlesIsToldSo() {
    Refusal refusal = (Refusal) read(folder.toString()).get(0);
    assertEquals(
        "It names no file that is read; expected names ending in one of .txt .text .md .markdown"
            + " .html .htm .xhtml .json .jsonl .ndjson.",
        refusal.says());
  }

  @Test
  void whatCannotBeANameIsNoFile() {
    assertEquals(List.of("no-such-file"), told(read("a\0b")));
    assertEquals(List.of("no-such-file"), told(read("[")));
  }

  @Test
  void whatIsTooLargeIsRefusedByItsLengthAlone() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(path("large.txt"), "rw")) {
      file.setLength(1L << 40);
    }
    Refusal refusal = (Refusal) read(path("large.txt")).get(0);
    assertEquals(RefusalCode.TOO_LARGE, refusal.code());
    assertEquals(
        "It has 1099511627776 bytes; expected at most 10485760 (10 MiB). Many articles may be one"
            + " file of JSON Lines.",
        refusal.says());
  }

  @Test
  void standardInputOfAnyLengthIsCutOffAtTheLimit() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }
        };
    assertEquals(List.of("too-large"), told(read(endless, "-")));
  }

  @Test
  void theSameBytesAreReadOnce() throws IOException {
    write("a.txt", "The a");
    write("b.txt", "The a");
    List<Outcome> outcomes = read(path("a.txt"), path("b.txt"));
    assertEquals(List.of("a: The a", "duplicate-of"), told(outcomes));
    assertEquals(
        "It holds the same bytes as " + path("a.txt") + "; expected each article once.",
        ((Refusal) outcomes.get(1)).says());
  }

  @Test
  void aSharedNameIsSaidSo() throws IOException {
    write("a.txt", "The a");
    write("other/a.txt", "The other a");
    Document second =
        assertInstanceOf(Document.class, read(path("a.txt"), path("other/a.txt")).get(1));
    assertEquals(WarningCode.NAME_SHARED, second.warnings().get(0).code());
  }

  @Test
  void standardInputIsTextAPageOrJsonByItsContent() {
    assertEquals(List.of("stdin: The bridge"), told(standardInput("The bridge")));
    assertEquals(
        List.of("stdin: The bridge"), told(standardInput(" <!DOCTYPE HTML><p>The bridge")));
    assertEquals(
        List.of("stdin: The bridge"),
        told(standardInput("{\n \"articleBody\": \"The bridge\"\n}")));
    assertEquals(
        List.of("stdin-1: The bridge", "stdin-2: The ferry"),
        told(standardInput("{\"articleBody\":\"The bridge\"}\n{\"articleBody\":\"The ferry\"}\n")));
  }

  @Test
  void recordsOfJsonLinesAreCalledByNumberOrTheirPlainName() throws IOException {
    write(
        "feed.jsonl",
        """
        {"articleBody":"The a"}

        {"articleBody":"The b","identifier":"bridge-7"}
        {"headline":"no text"}
        {"articleBody":"The d","@id":"../../etc/passwd"}
        {"articleBody":"The e","identifier":12}""");
    List<Outcome> outcomes = read(path("feed.jsonl"));
    assertEquals(
        List.of("feed-1: The a", "bridge-7: The b", "missing-field", "feed-4: The d", "12: The e"),
        told(outcomes));
    assertEquals(path("feed.jsonl") + ":3", outcomes.get(2).input());
  }

  @Test
  void aRecordIsKnownByItsOwnBytes() throws IOException {
    write("feed.jsonl", "{\"articleBody\":\"The a\"}\r\n{\"articleBody\":\"The b\"} \n");
    String expected = Sha256.hex("{\"articleBody\":\"The a\"}".getBytes(StandardCharsets.UTF_8));
    assertEquals(expected, ((Document) read(path("feed.jsonl")).get(0)).article().sha256());
    write("array.json", "[ {\"articleBody\":\"The a\"} , {\"articleBody\":\"a ] } \\\" [\"}]");
    List<Outcome> outcomes = read(path("array.json"));
    assertEquals(expected, ((Document) outcomes.get(0)).article().sha256());
    assertEquals(List.of("array-1: The a", "array-2: a ] } \" ["), told(outcomes));
  }

  @Test
  void whatStandsBehindAnArrayIsRefused() throws IOException {
    write("array.json", "[{\"articleBody\":\"The a\"}] {\"");
    assertEquals(List.of("array-1: The a", "not-valid-json"), told(read(path("array.json"))));
  }

  @Test
  void aLineThatIsTooLongDoesNotHideTheNext() throws IOException {
    write("feed.jsonl", "{" + " ".repeat(Articles.MAX_BYTES) + "}\n{\"articleBody\":\"The b\"}\n");
    assertEquals(List.of("too-large", "feed-2: The b"), told(read(path("feed.jsonl"))));
  }

  @Test
  void fieldsOfJsonMayBeTextsObjectsOrLists() throws IOException {
    write(
        "a.json",
        """
        {"@type":"NewsArticle","headline":"Ferry","articleBody":"The\\nferry",
         "author":[{"name":"Ann Poe"},"By Max Moe"],"publisher":{"@type":"Organization","name":"Valley Times"},
         "datePublished":"2024-10-24T06:15:00Z","url":"https://valley.example/ferry"}
        """);
    Document document = (Document) read(path("a.json")).get(0);
    assertEquals("The\nferry", document.article().text());
    assertEquals(
        new Metadata(
            Optional.of("Ferry"),
            List.of("Ann Poe", "Max Moe"),
            Optional.of("Valley Times"),
            Optional.of("2024-10-24"),
            Optional.of("https://valley.example/ferry")),
        document.metadata());
  }
}
