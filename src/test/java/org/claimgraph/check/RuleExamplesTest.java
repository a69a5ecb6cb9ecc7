package org.claimgraph.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimgraph.claim.Stance;
import org.claimgraph.claim.Voice;
import org.claimgraph.extract.Attribution;
import org.claimgraph.extract.Example;
import org.claimgraph.extract.Extractor;
import org.claimgraph.grammar.Passage;
import org.claimgraph.workspace.LanguageReader;
import org.junit.jupiter.api.Test;

class RuleExamplesTest {

  /** Finds "X says Y" in a sentence of three words. */
  private record Says(List<Example> examples) implements Extractor {
    @Override
    public String id() {
      return "says";
    }

    @Override
    public String version() {
      return "1";
    }

    @Override
    public String description() {
      return "Three words, the second of which is “says”.";
    }

    @Override
    public void extract(Passage passage, Consumer<Attribution> found) {
      if (passage.is(1, "says")) {
        found.accept(
            new Attribution(
                id(),
                List.of(passage.words().span(0, 0)),
                Optional.of(passage.words().span(1, 1)),
                List.of(passage.words().span(2, 2)),
                Voice.ATTRIBUTED,
                Stance.ASSERTS,
                Optional.empty(),
                List.of()));
      }
    }
  }

  private static List<String> findings(Example... examples) {
    return RuleExamples.findings(List.of(new Says(List.of(examples))), LanguageReader.english())
        .stream()
        .map(Object::toString)
        .toList();
  }

  @Test
  void aRuleThatDoesWhatItsExamplesSayHasNoFinding() {
    assertEquals(
        List.of(),
        findings(Example.match("[Ann] {says} <yes>."), Example.noMatch("Ann sleeps well.")));
  }

  @Test
  void aFindingNamesTheRuleTheExampleAndWhatIsFound() {
    assertEquals(
        List.of(
            "rules/says:1:1: example: Read as “[Ann] {says} <yes>.”; expected “Ann [says] <yes>.”.",
            "rules/says:2:1: example: Read as nothing; expected “[Ann] {sleeps} <well>.”.",
            "rules/says:3:1: example: Read as “[Bob] {says} <no>.”; expected nothing."),
        findings(
            Example.match("Ann [says] <yes>."),
            Example.match("[Ann] {sleeps} <well>."),
            Example.noMatch("Bob says no.")));
  }

  @Test
  void aRuleNeedsAnExampleOfEitherKind() {
    assertEquals(
        List.of(
            "rules/says:1:1: example: The rule has no example that matches; expected one.",
            "rules/says:1:1: example: The rule has no example that must not match; expected one."),
        findings());
  }
}
