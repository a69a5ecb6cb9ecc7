package org.claimgraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.claimgraph.claim.Stance;
import org.claimgraph.claim.Voice;
import org.claimgraph.grammar.Passage;
import org.claimgraph.grammar.SpeechVerb;
import org.claimgraph.grammar.VerbGroup.Shape;
import org.claimgraph.text.Range;

/**
 * A denial whose object is only a pronoun: denied is what somebody else is reported to have said
 * right before, in the same sentence.
 */
final class Reply implements Extractor {
  private static final Set<String> PRONOUNS = Set.of("it", "this", "that", "these", "them");

  @Override
  public String id() {
    return "reply";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public String description() {
    return "A denial of “it” or “this”, behind somebody else's words in the same sentence.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.match(
            "The union warned <that taxes would rise>, but [the mayor] {has dismissed} it."),
        Example.noMatch("The mayor bought a hat, but she has denied it."));
  }

  @Override
  public void extract(Passage passage, Consumer<Attribution> found) {
    Heard heard = passage.once(Heard.class, Heard::new);
    for (SpeechVerb verb : passage.speechVerbs()) {
      int object = verb.group().last() + 1;
      if (verb.cue().stance() == Stance.DENIES
          && verb.group().shape() == Shape.FINITE
          && !verb.group().passive()
          && !verb.group().negated()
          && object <= verb.sentence().last()
          && PRONOUNS.contains(passage.lower(object))
          && passage.quotationAt(verb.group().head()) < 0) {
        read(passage, verb, heard).ifPresent(found);
      }
    }
  }

  private Optional<Attribution> read(Passage passage, SpeechVerb verb, Heard heard) {
    Optional<Range> subject = passage.subjects().of(verb.group(), verb.sentence());
    if (subject.isEmpty() || subject.get().first() <= verb.sentence().first()) {
      return Optional.empty();
    }
    Range before = new Range(verb.sentence().first(), subject.get().first() - 1);
    Optional<Attribution> earlier = heard.last(before);
    if (earlier.isEmpty()) {
      return Optional.empty();
    }
    Attribution denied = earlier.get();
    int start = passage.words().start(subject.get().first());
    boolean ended = denied.content().stream().allMatch(c -> c.end() <= start);
    if (!ended || denied.source().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Attribution(
            id(),
            List.of(subject.get().span(passage.words())),
            Optional.of(verb.group().words().span(passage.words())),
            denied.content(),
            Voice.ATTRIBUTED,
            verb.cue().stance(),
            verb.cue().certainty(),
            List.of()));
  }
}
