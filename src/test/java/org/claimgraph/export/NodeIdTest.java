package org.claimgraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NodeIdTest {
  @ParameterizedTest
  @CsvSource({
    "https://w3id.org/claimgraph/id/actor/nis, actor:nis",
    "https://w3id.org/claimgraph/id/position/how-many/10000, position:how-many:10000",
    "https://w3id.org/claimgraph/id/claim/aa-bb#quantity-1, claim:aa-bb_x0023_quantity-1",
    "http://example.org/a_b, http_x003A_::example.org:a_b",
    "https://w3id.org/claimgraph/id/actor/김, actor:_xAE40_"
  })
  void anIdIsShortAndHoldsNothingButLettersDigitsAndFourMarks(String iri, String id) {
    assertEquals(id, NodeId.of(iri));
    assertTrue(id.matches("[A-Za-z0-9._:-]+"));
  }

  @Test
  void differentIrisNeverShareAnId() {
    String own = "https://w3id.org/claimgraph/id/";
    List<String> lookAlikes =
        List.of(
            own + "actor/a",
            own + "actor:a",
            own + "actor_x003A_a",
            own + "actor_x005F_x003A_a",
            own + "actor#a",
            own + "actor/A",
            "https:/actor/a",
            "actor://a");
    assertEquals(lookAlikes.size(), lookAlikes.stream().map(NodeId::of).distinct().count());
  }
}
