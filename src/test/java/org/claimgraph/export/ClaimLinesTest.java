package org.claimgraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimgraph.Example;
import org.claimgraph.Found;
import org.claimgraph.workspace.Reading;
import org.junit.jupiter.api.Test;

/**
 * After a wanted change, {@code mvn test -Dtest=ClaimLinesTest -Dclaimgraph.pin=true} writes the
 * file anew.
 */
class ClaimLinesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/read/bridge.jsonl");

  private static String written(Reading reading) throws IOException {
    StringBuilder out = new StringBuilder();
    new ClaimLines(out).write(reading.article(), Found.in(reading));
    return out.toString();
  }

  @Test
  void theyLookLikeThis() throws IOException {
    String written = written(Example.SOUND.read().readings().get(0));
    if (Boolean.getBoolean("claimgraph.pin")) {
      Files.writeString(GOLDEN, written);
    }
    assertEquals(Files.readString(GOLDEN), written);
  }

  @Test
  void everyClaimHasTheSameFieldsInTheSameOrder() throws IOException {
    for (String line : written(Example.SOUND.read().readings().get(0)).lines().toList()) {
      assertEquals(
          List.of(
              "doc",
              "id",
              "claimant",
              "via",
              "voice",
              "stance",
              "certainty",
              "quote",
              "about",
              "places",
              "quantities",
              "eventTime",
              "positions",
              "rule",
              "confidence",
              "spans"),
          List.copyOf(JsonParser.parseString(line).getAsJsonObject().keySet()));
    }
  }

  @Test
  void spansCountCodePointsAndCutTheWordsOutOfTheText() throws IOException {
    Reading reading = Example.SOUND.read().readings().get(0);
    int[] points = reading.article().text().codePoints().toArray();
    assertTrue(points.length < reading.article().text().length(), "some are two units long");
    for (String line : written(reading).lines().toList()) {
      JsonObject claim = JsonParser.parseString(line).getAsJsonObject();
      JsonArray span =
          claim.getAsJsonObject("spans").getAsJsonArray("content").get(0).getAsJsonArray();
      int start = span.get(0).getAsInt();
      int end = span.get(1).getAsInt();
      assertEquals(claim.get("quote").getAsString(), new String(points, start, end - start));
    }
  }
}
