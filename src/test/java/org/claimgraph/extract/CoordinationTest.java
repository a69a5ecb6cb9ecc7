package org.claimgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.claimgraph.grammar.Passage;
import org.claimgraph.lexicon.Language;
import org.claimgraph.text.Span;
import org.claimgraph.workspace.LanguageReader;
import org.junit.jupiter.api.Test;

/** Which things that are said at once are claims of their own, and which stay together. */
class CoordinationTest {
  private static final Language ENGLISH = LanguageReader.english();

  @Test
  void aRepeatedThatParts() {
    said(
        "The mayor said that taxes would rise and that wages would fall.",
        "that taxes would rise",
        "that wages would fall");
  }

  @Test
  void anAndWithoutThatDoesNot() {
    said(
        "The mayor said that taxes and wages would rise and fall.",
        "that taxes and wages would rise and fall");
  }

  @Test
  void quotationsBehindAsPart() {
    said(
        "The mayor described the tax as “a very heavy load” and “a burden for all”.",
        "the tax as “a very heavy load”",
        "“a burden for all”");
  }

  @Test
  void aPartOfTheCountedParts() {
    said(
        "According to the ministry, 300 ships came and of these 20 have sunk.",
        "300 ships came",
        "of these 20 have sunk");
  }

  @Test
  void aFutureBesideAPastIsAClaimMore() {
    said(
        "The mayor said that taxes have been and will be cut.",
        "that taxes have been and will be cut",
        "will be cut");
  }

  @Test
  void aCutInAQuotationParts() {
    said(
        "“We support the mayor... and we will win the vote,” said Ann Lee.",
        "“We support the mayor",
        "we will win the vote,”");
  }

  @Test
  void aClauseBehindASemicolonGoesWithThePhraseThatOpensTheSentence() {
    said(
        "According to the ministry, the bridge is closed; another one is open.",
        "the bridge is closed",
        "another one is open");
  }

  @Test
  void anotherVerbOfSayingBehindTheSemicolonDoesNot() {
    said(
        "According to the ministry, the bridge is closed; the mayor denied the report.",
        "the bridge is closed",
        "the report");
  }

  private static void said(String text, String... contents) {
    List<String> found =
        Extractors.read(Passage.of(ENGLISH, text)).stream()
            .map(Attribution::content)
            .flatMap(List::stream)
            .map((Span span) -> text.substring(span.start(), span.end()))
            .toList();
    assertEquals(List.of(contents), found);
  }
}
