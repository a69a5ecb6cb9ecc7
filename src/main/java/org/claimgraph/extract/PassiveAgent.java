package org.claimgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.claimgraph.claim.Voice;
import org.claimgraph.grammar.Passage;
import org.claimgraph.grammar.SpeechVerb;
import org.claimgraph.grammar.VerbGroup.Shape;
import org.claimgraph.lexicon.WordClass;
import org.claimgraph.text.Range;
import org.claimgraph.text.Span;

/** A passive with its agent: "was described by critics as a mistake". */
final class PassiveAgent implements Extractor {
  /** A passive with an agent is read only where it was a report at least this often. */
  private static final double REPORT = 0.6;

  /** What may stand behind the agent and belongs to what is said. */
  private static final Set<String> CONTINUES = Set.of("as", "for", "of", "to", "that");

  @Override
  public String id() {
    return "passive-agent";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public String description() {
    return "A verb of saying or judging in the passive, and “by” with who says it.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.match("<The plan> {was described by} [the mayor] <as unfair>."),
        Example.match(
            "They crossed <the strip>, which {is recognised by} [the allies] <as a park>."),
        Example.noMatch("The mayor was driven by her son."));
  }

  @Override
  public void extract(Passage passage, Consumer<Attribution> found) {
    Contents contents = passage.once(Contents.class, Contents::new);
    for (SpeechVerb verb : passage.speechVerbs()) {
      int by = verb.group().last() + 1;
      if (verb.group().passive()
          && verb.group().shape() == Shape.FINITE
          && !verb.group().negated()
          && passage.is(by, "by")
          && by < verb.sentence().last()
          && passage.quotationAt(verb.group().head()) < 0) {
        read(passage, verb, by, contents).ifPresent(found);
      }
    }
  }

  private Optional<Attribution> read(Passage passage, SpeechVerb verb, int by, Contents contents) {
    Range sentence = verb.sentence();
    Optional<Range> theme =
        passage.subjects().of(verb.group(), sentence).flatMap(s -> theme(passage, s, sentence));
    int last = passage.nounPhrases().rightEdge(by + 1, sentence.last());
    boolean named = last > by && !passage.is(by + 1, "which") && !passage.is(by + 1, "whom");
    if (theme.isEmpty() || !named) {
      return Optional.empty();
    }
    for (int i = by + 2; i <= last; i++) {
      if (verb.cue().prepositions().contains(passage.lower(i))) {
        last = i - 1;
      }
    }
    boolean as = passage.is(last + 1, "as");
    String pattern = verb.cue().id() + (as ? " passive-agent-as finite" : " passive-agent finite");
    if (!passage.language().reliability().reaches(pattern, REPORT)) {
      return Optional.empty();
    }
    List<Span> pieces = new ArrayList<>(List.of(theme.get().span(passage.words())));
    if (last + 1 < sentence.last() && CONTINUES.contains(passage.lower(last + 1))) {
      pieces.add(contents.from(last + 1, sentence, Contents.Extent.PHRASE).span(passage.words()));
    }
    return Optional.of(
        new Attribution(
            id(),
            List.of(passage.words().span(by + 1, last)),
            Optional.of(passage.words().span(verb.group().first(), by)),
            pieces,
            Voice.ATTRIBUTED,
            verb.cue().stance(),
            verb.cue().certainty(),
            List.of()));
  }

  /** What is spoken of: the subject, or what "which" stands for. */
  private static Optional<Range> theme(Passage passage, Range subject, Range sentence) {
    boolean relative =
        passage.is(subject.first(), "which")
            || passage.is(subject.first(), "who")
            || passage.is(subject.first(), "that");
    if (!relative) {
      return Optional.of(subject);
    }
    int before = subject.first() - 1;
    int last =
        before > sentence.first() && passage.classOf(before) == WordClass.PUNCT
            ? before - 1
            : before;
    return last < sentence.first()
        ? Optional.empty()
        : passage.nounPhrases().endingAt(last, sentence.first());
  }
}
