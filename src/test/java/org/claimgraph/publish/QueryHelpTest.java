package org.claimgraph.publish;

import static org.claimgraph.publish.Web.assertRefused;
import static org.claimgraph.publish.Web.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.query.QueryFactory;
import org.claimgraph.ask.ShippedQueries;
import org.claimgraph.publish.http.ContentPolicy;
import org.claimgraph.workspace.NoWorkspace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an editor of queries asks the server for: questions, their text, terms and names. */
class QueryHelpTest {
  private static SeedsWeb seeds;

  @BeforeAll
  static void open() throws NoWorkspace {
    seeds = SeedsWeb.open();
  }

  @AfterAll
  static void close() {
    seeds.close();
  }

  @Test
  void theShippedQuestionsAreListedWithTheirParameters() {
    var questions = json("/queries").getAsJsonArray();
    assertEquals(ShippedQueries.all().size(), questions.size());
    for (JsonElement each : questions) {
      JsonObject question = each.getAsJsonObject();
      if (question.get("name").getAsString().equals("claims-about-a-place")) {
        JsonObject place = question.getAsJsonArray("parameters").get(0).getAsJsonObject();
        assertEquals("place", place.get("name").getAsString());
        assertEquals("place:russia", place.get("value").getAsString());
        return;
      }
    }
    throw new AssertionError(questions);
  }

  @Test
  void aShippedQuestionIsAlsoItsQueryWithTheParametersPutIn() {
    HttpResponse<String> response = text("/queries/claims-about-a-place?place=place:kursk-oblast");
    assertEquals(200, response.statusCode());
    assertEquals("application/sparql-query", header("Content-Type", response));
    assertEquals("Accept", header("Vary", response));
    String query = response.body();
    assertTrue(query.contains("cg:within* <https://w3id.org/claimgraph/id/location/kursk-oblast>"));
    assertFalse(query.contains("?place"), query);
    QueryFactory.create(query);
  }

  @Test
  void aParameterThatDoesNotFitIsRefused() {
    assertRefused(400, "bad-parameter", text("/queries/claims-about-a-place?plaec=place:russia"));
    assertRefused(404, "not-found", text("/queries/claims-about-a-plaec"));
  }

  @Test
  void theTermsAreThoseOfTheOntology() {
    JsonObject terms = json("/terms").getAsJsonObject();
    assertEquals(
        "https://w3id.org/claimgraph/ns#",
        terms.getAsJsonObject("prefixes").get("cg").getAsString());
    assertTrue(iris("classes", terms).contains("https://w3id.org/claimgraph/ns#ArmedForce"));
    assertTrue(iris("properties", terms).contains("https://w3id.org/claimgraph/ns#claimant"));
  }

  @Test
  void namesThatBeginAsTypedComeFirst() {
    List<String> found = names("russia", "https://w3id.org/claimgraph/id/location/");
    assertEquals("https://w3id.org/claimgraph/id/location/russia", found.get(0));
    assertTrue(found.contains("https://w3id.org/claimgraph/id/location/eastern-russia"));
    assertTrue(found.stream().allMatch(iri -> iri.contains("/location/")), found::toString);
    assertEquals(List.of(), names("no such name", ""));
    assertTrue(names("", "").size() <= 50);
  }

  @Test
  void otherSitesMayShowAResultButNoOtherPage() {
    assertEquals(ContentPolicy.EMBEDDED, policy("/embed"));
    assertTrue(policy("/embed").contains("frame-ancestors *"));
    assertTrue(policy("/sparql").contains("frame-ancestors 'none'"));
  }

  private static String policy(String path) {
    return header(ContentPolicy.HEADER, seeds.web().get(path, "Accept", "text/html"));
  }

  private static List<String> names(String typed, String in) {
    String query = "?named=" + Web.encoded(typed) + "&in=" + Web.encoded(in);
    return iris("names", json("/terms" + query).getAsJsonObject());
  }

  private static List<String> iris(String list, JsonObject answer) {
    return answer.getAsJsonArray(list).asList().stream()
        .map(each -> each.getAsJsonObject().get("iri").getAsString())
        .toList();
  }

  private static JsonElement json(String path) {
    HttpResponse<String> response = seeds.web().get(path);
    assertEquals(200, response.statusCode(), path);
    return JsonParser.parseString(response.body());
  }

  private static HttpResponse<String> text(String path) {
    return seeds.web().get(path, "Accept", "application/sparql-query");
  }
}
