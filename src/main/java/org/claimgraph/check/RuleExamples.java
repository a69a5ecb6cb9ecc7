package org.claimgraph.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimgraph.extract.Attribution;
import org.claimgraph.extract.Example;
import org.claimgraph.extract.Extractor;
import org.claimgraph.extract.Extractors;
import org.claimgraph.grammar.Passage;
import org.claimgraph.lexicon.Language;
import org.claimgraph.text.Span;
import org.claimgraph.workspace.Finding;
import org.claimgraph.workspace.Place;

/** Does each rule do what its documented examples say? */
public final class RuleExamples {
  private static final String RULE = "example";

  private RuleExamples() {}

  /**
   * A finding for each example that a rule does not read as it is marked, and for each rule without
   * both an example that matches and one that does not. The place is {@code rules/ID}, and the line
   * counts the rule's examples from 1.
   */
  public static List<Finding> findings(List<Extractor> rules, Language language) {
    List<Finding> findings = new ArrayList<>();
    for (Extractor rule : rules) {
      Place whole = new Place("rules/" + rule.id(), 0, 0);
      for (boolean matches : new boolean[] {true, false}) {
        if (rule.examples().stream().noneMatch(e -> e.matches() == matches)) {
          findings.add(
              new Finding(
                  whole,
                  RULE,
                  "The rule has no example that %s; expected one."
                      .formatted(matches ? "matches" : "must not match")));
        }
      }
      for (int i = 0; i < rule.examples().size(); i++) {
        Place place = new Place("rules/" + rule.id(), i + 1, 1);
        finding(rule, rule.examples().get(i), place, language).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> finding(
      Extractor rule, Example example, Place place, Language language) {
    String text = example.text();
    MarkedText marked = MarkedText.of(example);
    List<Attribution> found = Extractors.read(rule, Passage.of(language, marked.text()));
    boolean asMarked =
        example.matches()
            ? found.stream().anyMatch(a -> marked.equals(MarkedText.of(marked.text(), a)))
            : found.isEmpty();
    return asMarked
        ? Optional.empty()
        : Optional.of(
            new Finding(
                place,
                RULE,
                "Read as %s; expected %s."
                    .formatted(
                        found.isEmpty() ? "nothing" : show(marked.text(), found),
                        example.matches() ? "“" + text + "”" : "nothing")));
  }

  private static String show(String text, List<Attribution> found) {
    return String.join(
        " and ", found.stream().map(a -> "“" + MarkedText.of(text, a) + "”").toList());
  }

  /**
   * A sentence with the words that were found in it.
   *
   * @param source in square brackets
   * @param cue in braces
   * @param content in angle brackets
   */
  private record MarkedText(String text, List<Span> source, List<Span> cue, List<Span> content) {

    static MarkedText of(String text, Attribution found) {
      return new MarkedText(text, found.source(), found.cue().stream().toList(), found.content());
    }

    /** One that must not match has no marks; brackets in it are part of the sentence. */
    static MarkedText of(Example example) {
      return example.matches()
          ? parse(example.text())
          : new MarkedText(example.text(), List.of(), List.of(), List.of());
    }

    private static MarkedText parse(String marked) {
      StringBuilder text = new StringBuilder();
      List<Span> source = new ArrayList<>();
      List<Span> cue = new ArrayList<>();
      List<Span> content = new ArrayList<>();
      int sourceFrom = 0;
      int cueFrom = 0;
      int contentFrom = 0;
      for (int i = 0; i < marked.length(); i++) {
        char c = marked.charAt(i);
        switch (c) {
          case '[' -> sourceFrom = text.length();
          case '{' -> cueFrom = text.length();
          case '<' -> contentFrom = text.length();
          case ']' -> source.add(new Span(sourceFrom, text.length()));
          case '}' -> cue.add(new Span(cueFrom, text.length()));
          case '>' -> content.add(new Span(contentFrom, text.length()));
          default -> text.append(c);
        }
      }
      return new MarkedText(text.toString(), source, cue, content);
    }

    /** With its marks, as an example is written. */
    @Override
    public String toString() {
      StringBuilder marked = new StringBuilder();
      for (int i = 0; i <= text.length(); i++) {
        close(source, i, ']', marked);
        close(cue, i, '}', marked);
        close(content, i, '>', marked);
        open(content, i, '<', marked);
        open(source, i, '[', marked);
        open(cue, i, '{', marked);
        if (i < text.length()) {
          marked.append(text.charAt(i));
        }
      }
      return marked.toString();
    }

    private static void open(List<Span> spans, int at, char mark, StringBuilder out) {
      spans.stream().filter(s -> s.start() == at).forEach(s -> out.append(mark));
    }

    private static void close(List<Span> spans, int at, char mark, StringBuilder out) {
      spans.stream().filter(s -> s.end() == at).forEach(s -> out.append(mark));
    }
  }
}
