package org.claimgraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The exports of {@code story.trig}, as files beside it. After a wanted change, {@code mvn test
 * -Dtest=GoldenExportTest -Dclaimgraph.pin=true} writes them anew; read the difference before it is
 * committed.
 */
class GoldenExportTest {
  private static final Path FILES = Path.of("src/test/resources/export");

  @ParameterizedTest
  @CsvSource({
    "claims, csv",
    "claims, trig",
    "who-about-whom, csv",
    "who-about-whom, graphml",
    "who-about-whom, gexf",
    "who-about-whom, dot"
  })
  void theStoryIsWrittenAsInTheFile(String viewName, String formatName) throws IOException {
    View view = View.named(viewName).orElseThrow();
    Format format = Format.named(formatName).orElseThrow();
    Path file = FILES.resolve(view.title() + "." + format.fileEnding());
    String written = Story.text(Story.dataset(), view, format);
    if (Boolean.getBoolean("claimgraph.pin")) {
      Files.writeString(file, written);
    }
    assertEquals(Files.readString(file), written);
  }
}
