package org.claimgraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimgraph.claim.Voice;
import org.claimgraph.grammar.Passage;
import org.claimgraph.grammar.SpeechVerb;
import org.claimgraph.grammar.VerbGroup.Shape;
import org.claimgraph.lexicon.Frame;
import org.claimgraph.text.Range;
import org.claimgraph.text.Span;

/** A passive without an agent: what is said is there, who says it is not. */
final class PassiveReport implements Extractor {
  @Override
  public String id() {
    return "passive-report";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public String description() {
    return "A verb of saying in the passive: nobody is named who says it.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.match("<The mayor> {is expected} <to cut taxes>."),
        Example.match("It {is believed} <that taxes will rise>."),
        Example.noMatch("The mayor is driven to work."));
  }

  @Override
  public void extract(Passage passage, Consumer<Attribution> found) {
    Contents contents = passage.once(Contents.class, Contents::new);
    for (SpeechVerb verb : passage.speechVerbs()) {
      boolean raising = verb.cue().frames().isEmpty();
      int next = verb.group().last() + 1;
      if (next >= verb.sentence().last()
          || !(verb.group().passive() || raising)
          || verb.group().shape() != Shape.FINITE
          || passage.quotationAt(verb.group().head()) >= 0) {
        continue;
      }
      content(passage, verb, next, contents)
          .ifPresent(
              pieces ->
                  found.accept(
                      new Attribution(
                          id(),
                          List.of(),
                          Optional.of(verb.group().words().span(passage.words())),
                          pieces,
                          Voice.UNATTRIBUTED,
                          verb.cue().stance(),
                          verb.cue().certainty(),
                          List.of())));
    }
  }

  private static Optional<List<Span>> content(
      Passage passage, SpeechVerb verb, int next, Contents contents) {
    String id = verb.cue().id();
    if (passage.is(next, "to")
        && verb.cue().passive().contains("to")
        && passage.language().reliability().trusts(id + " passive-to finite")) {
      Optional<Range> subject = passage.subjects().of(verb.group(), verb.sentence());
      return subject.map(
          s ->
              List.of(
                  s.span(passage.words()),
                  contents
                      .from(next, verb.sentence(), Contents.Extent.CLAUSE)
                      .span(passage.words())));
    }
    boolean that =
        passage.is(next, "that")
            && (verb.cue().passive().contains("that") || verb.cue().takes(Frame.THAT))
            && passage.language().reliability().allows(id + " passive-that finite");
    boolean wh =
        (passage.is(next, "whether") || passage.is(next, "if") || passage.is(next, "how"))
            && verb.cue().takes(Frame.WH)
            && passage.language().reliability().allows(id + " passive-wh finite");
    if (that || wh) {
      Range content = contents.from(next, verb.sentence(), Contents.Extent.CLAUSE);
      return Optional.of(List.of(content.span(passage.words())));
    }
    return Optional.empty();
  }
}
