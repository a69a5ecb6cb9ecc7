package org.claimgraph.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.claimgraph.export.Format;
import org.claimgraph.export.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code /export/FORMAT}: the files of the command line, whole or refused. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportAddressesTest {
  private Web web;

  @BeforeAll
  void open() {
    web = Web.open();
  }

  @AfterAll
  void close() {
    web.close();
  }

  static Stream<Arguments> everything() {
    return Arrays.stream(View.values())
        .flatMap(view -> Format.showing(view).stream().map(format -> Arguments.of(format, view)));
  }

  @ParameterizedTest
  @MethodSource("everything")
  void everyFormatIsServedInEveryViewThatItShows(Format format, View view) {
    HttpResponse<String> answer =
        web.get(
            "/export/"
                + format
                + "?view="
                + view
                + (format.needsThing() ? "&around=actor:nis" : ""));
    assertEquals(200, answer.statusCode());
    // Jetty leaves out the space before a charset.
    assertEquals(
        format.contentType().replace("; ", ";"),
        answer.headers().firstValue("Content-Type").orElseThrow().replace("; ", ";"));
    assertEquals(
        "attachment; filename=\"" + view + "." + format.fileEnding() + "\"",
        answer.headers().firstValue("Content-Disposition").orElseThrow());
  }

  @Test
  void aroundAThingTheJsonCountsWhatIsHidden() {
    JsonObject json =
        JsonParser.parseString(
                web.get("/export/cytoscape?view=claims&around=actor:north-korean-troops&limit=2")
                    .body())
            .getAsJsonObject();
    JsonObject elements = json.getAsJsonObject("elements");
    assertEquals(3, elements.getAsJsonArray("nodes").size());
    int hidden = json.getAsJsonObject("data").get("hidden").getAsInt();
    assertTrue(hidden > 0);
    assertEquals(
        List.of(hidden),
        StreamSupport.stream(elements.getAsJsonArray("nodes").spliterator(), false)
            .map(JsonElement::getAsJsonObject)
            .map(node -> node.getAsJsonObject("data"))
            .filter(data -> data.get("id").getAsString().equals("actor:north-korean-troops"))
            .map(data -> data.get("hidden").getAsInt())
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "/export/gefx, 404, did you mean gexf?",
    "/export/gexf?view=who, 400, There is no view who",
    "/export/gexf?veiw=claims, 400, did you mean view?",
    "/export/gexf?stance=denied, 400, did you mean denies?",
    "/export/gexf?around=actor:nobody, 404, The graph says nothing of actor:nobody.",
    "/export/gexf?limit=0, 400, expected 1 to 2000",
    "/export/gexf?limit=5000, 400, expected 1 to 2000",
    "/export/gexf?from=today, 400, today is no date",
    "/export/gexf?view=claims&view=places, 400, view is given twice",
    "/export/ttl?view=places, 400, cannot show the view places",
    "/export/ttl?stance=denies, 400, always writes the whole graph"
  })
  void whatMeansNothingIsRefusedInASentence(String address, int status, String says) {
    HttpResponse<String> answer = web.get(address);
    assertEquals(status, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains(says), answer.body());
  }

  @Test
  void moreClaimsThanRowsAreRefusedAndNotCut() {
    try (Web narrow = Web.open(Web.options().with(Limit.ROWS, 1))) {
      HttpResponse<String> answer = narrow.get("/export/csv");
      assertEquals(403, answer.statusCode());
      assertTrue(answer.body().contains("more than 1 claims"), answer.body());
    }
  }

  @Test
  void moreBytesThanAResultMayHaveAreRefusedAndNotCut() {
    try (Web narrow = Web.open(Web.options().with(Limit.RESULT, 100))) {
      for (String format : List.of("csv", "ttl", "gexf", "cytoscape")) {
        HttpResponse<String> answer = narrow.get("/export/" + format);
        assertEquals(403, answer.statusCode(), format);
        assertTrue(answer.body().contains("result-too-large"), answer.body());
      }
    }
  }
}
