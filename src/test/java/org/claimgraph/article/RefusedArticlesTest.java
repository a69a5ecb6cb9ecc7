package org.claimgraph.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file of {@code articles/refused} and {@code articles/warned} is named after its fault. */
class RefusedArticlesTest {
  private static final Path FIXTURES = Path.of("src/test/resources/articles");

  /** What concerns the way to the bytes, or several inputs: {@link InputsTest} holds these. */
  private static final Set<RefusalCode> OF_INPUTS =
      EnumSet.of(
          RefusalCode.NO_SUCH_FILE,
          RefusalCode.UNREADABLE_FILE,
          RefusalCode.NOTHING_FOUND,
          RefusalCode.TOO_LARGE,
          RefusalCode.DUPLICATE_OF);

  static List<Path> refused() throws IOException {
    return files("refused");
  }

  static List<Path> warned() throws IOException {
    return files("warned");
  }

  private static List<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.list(FIXTURES.resolve(folder))) {
      return files.sorted().toList();
    }
  }

  private static String fault(Path file) {
    return file.getFileName().toString().split("--|\\.", -1)[0];
  }

  private static Outcome read(Path file) {
    List<Outcome> outcomes = new ArrayList<>();
    new Inputs(InputStream.nullInputStream()).read(List.of(file.toString()), outcomes::add);
    assertEquals(1, outcomes.size(), () -> "outcomes: " + outcomes);
    return outcomes.get(0);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void aFaultyFileIsRefusedForTheFaultItIsNamedAfter(Path file) {
    Refusal refusal = assertInstanceOf(Refusal.class, read(file));
    assertEquals(fault(file), refusal.code().toString(), refusal::toString);
    assertEquals(file.toString(), refusal.input());
  }

  @ParameterizedTest
  @MethodSource("refused")
  void aRefusalIsOneLineThatSaysWhatWouldBeRight(Path file) {
    String says = read(file).toString();
    assertEquals(1, says.lines().count(), says);
    assertTrue(says.contains("; expected ") || says.contains("; the rules read English."), says);
    assertTrue(says.endsWith("."), says);
  }

  @ParameterizedTest
  @MethodSource("warned")
  void aDoubtfulFileIsReadWithTheWarningItIsNamedAfter(Path file) {
    Document document = assertInstanceOf(Document.class, read(file));
    assertEquals(
        List.of(fault(file)),
        document.warnings().stream().map(w -> w.code().toString()).toList(),
        document::toString);
  }

  @Test
  void everyCodeHasAFixture() throws IOException {
    Set<String> codes =
        EnumSet.complementOf(EnumSet.copyOf(OF_INPUTS)).stream()
            .map(RefusalCode::toString)
            .collect(Collectors.toSet());
    assertEquals(
        codes, refused().stream().map(RefusedArticlesTest::fault).collect(Collectors.toSet()));
  }

  @Test
  void anUnsupportedTypeIsNamed() {
    assertEquals(
        "This is a Word document; expected plain text, Markdown, HTML or JSON.",
        ((Refusal) read(FIXTURES.resolve("refused/unsupported-type--word.html"))).says());
  }

  @Test
  void anotherLanguageIsNamed() {
    assertEquals(
        "The text looks like German; the rules read English.",
        ((Refusal) read(FIXTURES.resolve("refused/not-english--german.txt"))).says());
  }

  @Test
  void aMissingFieldIsNamedWithThoseThatAreThere() {
    assertEquals(
        "There is no “articleBody” among the fields (“headline”, “body”); expected the text of the"
            + " article there.",
        ((Refusal) read(FIXTURES.resolve("refused/missing-field.json"))).says());
  }

  @ParameterizedTest
  @CsvSource({
    "number,            a number,  /articleBody",
    "null,              null,      /articleBody",
    "array,             an array,  /articleBody",
    "object-in-a-graph, an object, /@graph/1/articleBody"
  })
  void aBodyThatIsNoTextIsToldWithItsPlace(String fixture, String kind, String at)
      throws IOException {
    Path file =
        refused().stream()
            .filter(path -> path.toString().matches(".*body-is(-an?)?-" + fixture + "\\.json"))
            .findFirst()
            .orElseThrow();
    Refusal refusal = (Refusal) read(file);
    assertEquals(
        "“articleBody” is %s; expected the text of the article there.".formatted(kind),
        refusal.says());
    assertEquals(Optional.of(at), refusal.at());
  }

  @Test
  void strayCharactersAreReplacedOneForOneAndTheirPlacesTold() {
    Document document =
        (Document) read(FIXTURES.resolve("warned/characters-replaced--control.txt"));
    assertTrue(document.article().text().startsWith("The mayor said that the br\uFFFDidge"));
    assertEquals(
        "Characters that belong to no text were replaced by U+FFFD: U+0000 at character 26.",
        document.warnings().get(0).says());
  }

  @Test
  void mojibakeIsPointedOutAndLeftAsItIs() {
    Document document = (Document) read(FIXTURES.resolve("warned/mojibake-suspected.txt"));
    assertTrue(document.article().text().contains("cafÃ©"));
  }

  @Test
  void aPageInAnUndeclaredCharsetIsReadAsBrowsersReadIt() {
    Document document =
        (Document) read(FIXTURES.resolve("warned/charset-guessed--undeclared.html"));
    assertEquals(
        "The mayor of the café said that it is “shut” and that he is sorry.",
        document.article().text());
  }
}
