package org.claimgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimgraph.grammar.Passage;
import org.claimgraph.lexicon.Language;
import org.claimgraph.text.Span;
import org.claimgraph.workspace.LanguageReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule finds just what is marked in its documented examples, and nothing in the others. */
class ExamplesTest {
  private static final Language ENGLISH = LanguageReader.english();

  static Stream<Extractor> rules() {
    return Extractors.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void theExamplesHold(Extractor rule) {
    assertTrue(rule.examples().stream().anyMatch(Example::matches), "an example that matches");
    assertTrue(rule.examples().stream().anyMatch(e -> !e.matches()), "one that does not");
    for (Example example : rule.examples()) {
      String plain = example.text().replaceAll("[\\[\\]{}<>]", "");
      List<String> found =
          Extractors.read(rule, Passage.of(ENGLISH, plain)).stream()
              .map(a -> marked(plain, a))
              .toList();
      assertEquals(example.matches() ? List.of(example.text()) : List.of(), found, rule.id());
    }
  }

  private static String marked(String text, Attribution attribution) {
    TreeSet<Mark> marks = new TreeSet<>();
    attribution.source().forEach(s -> add(marks, s, "[", "]"));
    attribution.cue().ifPresent(s -> add(marks, s, "{", "}"));
    attribution.content().forEach(s -> add(marks, s, "<", ">"));
    StringBuilder out = new StringBuilder(text);
    marks.descendingSet().forEach(m -> out.insert(m.at(), m.sign()));
    return out.toString();
  }

  private static void add(Set<Mark> marks, Span span, String open, String close) {
    marks.add(new Mark(span.start(), 1, open));
    marks.add(new Mark(span.end(), 0, close));
  }

  private record Mark(int at, int order, String sign) implements Comparable<Mark> {
    @Override
    public int compareTo(Mark other) {
      return at != other.at ? Integer.compare(at, other.at) : Integer.compare(order, other.order);
    }
  }
}
