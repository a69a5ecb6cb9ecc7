package org.claimgraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotEmpty;
import org.claimgraph.graph.PlainGraph.Term;
import org.junit.jupiter.api.Test;

class PlainLinesTest {
  private static final String DENY =
      """
      @prefix verb: <https://w3id.org/claimgraph/language/verb/> .
      @prefix lang: <https://w3id.org/claimgraph/language#> .
      @prefix cg: <https://w3id.org/claimgraph/ns#> .
      verb:deny lang:forms "deny denies" ; lang:takes "np that", "nier"@fr ; cg:stance cg:denies .
      [] lang:words "one\\ntwo \\\\ three" ; cg:about [] , <urn:isbn:1> .
      """;

  private static final String LINES =
      """
      +\thttps://w3id.org/claimgraph/language/verb/
      +\thttps://w3id.org/claimgraph/language#
      0:deny\t1:forms\t"deny denies
      \t1:takes\t"np that
      \t1:takes\tfr"nier
      +\thttps://w3id.org/claimgraph/ns#
      \t2:stance\t2:denies
      _:0\t1:words\t"one\\ntwo \\\\ three
      \t2:about\t_:1
      +\t
      \t2:about\t3:urn:isbn:1
      """;

  @Test
  void aSubjectANamespaceAndAPropertyStandWhereTheyAreNew() {
    assertEquals(LINES, PlainLines.write(PlainTriples.parse(DENY)));
  }

  @Test
  void linesAreReadBackInTheirOrder() {
    PlainGraph graph = PlainLines.read(LINES);
    assertEquals(PlainTriples.parse(DENY), graph);
    assertEquals(LINES, PlainLines.write(graph));
  }

  @Property(tries = 200)
  void whateverWordsAreWrittenAreReadBack(
      @ForAll List<String> words, @ForAll @AlphaChars @NotEmpty String language) {
    PlainGraph graph = new PlainGraph();
    List<Term> terms = new ArrayList<>();
    for (String word : words) {
      terms.add(Term.literal(word, ""));
      terms.add(Term.literal(word, language));
    }
    terms.forEach(
        term -> graph.describe("https://example.org/a").add("https://example.org#b", term));
    assertEquals(graph, PlainLines.read(PlainLines.write(graph)));
  }
}
