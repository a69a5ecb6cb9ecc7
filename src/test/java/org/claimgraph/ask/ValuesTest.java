package org.claimgraph.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

  @ParameterizedTest
  @CsvSource({
    "<http://example.org/a>, http://example.org/a",
    "https://example.org/a?b#c, https://example.org/a?b#c",
    "urn:isbn:1, urn:isbn:1",
    "actor:nis, https://w3id.org/claimgraph/id/actor/nis",
    "place:kursk-oblast, https://w3id.org/claimgraph/id/location/kursk-oblast",
    "cg:denies, https://w3id.org/claimgraph/ns#denies",
    "position:how-many-soldiers/10000, https://w3id.org/claimgraph/id/position/how-many-soldiers/10000"
  })
  void resources(String typed, String iri) {
    assertEquals(NodeFactory.createURI(iri), Values.term(typed));
  }

  @ParameterizedTest
  @CsvSource({
    "42, integer",
    "-7, integer",
    "1.5, decimal",
    "1e6, double",
    "true, boolean",
    "2024-10-08, date",
    "2024-10, gYearMonth"
  })
  void literals(String typed, String type) {
    XSDDatatype datatype = new XSDDatatype(type);
    assertEquals(NodeFactory.createLiteralDT(typed, datatype), Values.term(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Storm Corps",
        "003_e1df1b681e2dc1bd",
        "2024-13-40",
        "2024-1-1",
        "TRUE",
        "1,500",
        "nobody:knows",
        "note: a remark",
        "http://a b",
        "<no iri>",
        "\"quoted\"",
        "١٢",
        ""
      })
  void everythingElseIsTextAsItStands(String typed) {
    assertEquals(NodeFactory.createLiteralString(typed), Values.term(typed));
  }
}
