package org.claimgraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimgraph.claim.Voice;
import org.claimgraph.grammar.Passage;
import org.claimgraph.lexicon.Cue;
import org.claimgraph.lexicon.Frame;
import org.claimgraph.lexicon.Vocabulary;
import org.claimgraph.lexicon.WordClass;
import org.claimgraph.text.Range;

/** Somebody is confident, worried or sure that something is so. */
final class AdjectiveFrame implements Extractor {
  @Override
  public String id() {
    return "adjective-frame";
  }

  @Override
  public String version() {
    return "2";
  }

  @Override
  public String description() {
    return "A subject, a form of “be”, an adjective of conviction and a clause.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.match("[The mayor] {is confident} <that taxes will fall>."),
        Example.noMatch("The mayor is tall."));
  }

  @Override
  public void extract(Passage passage, Consumer<Attribution> found) {
    Contents contents = passage.once(Contents.class, Contents::new);
    for (Range sentence : passage.sentences()) {
      for (int i = sentence.first() + 1; i < sentence.last(); i++) {
        if (passage.classOf(i - 1) != WordClass.AUX && passage.classOf(i - 1) != WordClass.ADV
            || passage.quotationAt(i) >= 0) {
          continue;
        }
        for (Vocabulary.Entry entry :
            passage.language().vocabulary().find(Cue.Kind.ADJECTIVE, passage.lower(i))) {
          read(passage, contents, i, entry.cue(), sentence).ifPresent(found);
        }
      }
    }
  }

  private Optional<Attribution> read(
      Passage passage, Contents contents, int adjective, Cue cue, Range sentence) {
    int first = adjective - 1;
    while (first > sentence.first()
        && (passage.classOf(first) == WordClass.ADV || passage.classOf(first) == WordClass.PART)) {
      first--;
    }
    if (passage.classOf(first) != WordClass.AUX) {
      return Optional.empty();
    }
    while (first - 1 > sentence.first() && passage.classOf(first - 1) == WordClass.AUX) {
      first--;
    }
    int next = adjective + 1;
    boolean that = passage.is(next, "that") && cue.takes(Frame.THAT);
    boolean preposition = cue.prepositions().contains(passage.lower(next));
    String frame = that ? " adjective-that finite" : " adjective-phrase finite";
    if (!that && !preposition || !passage.language().reliability().trusts(cue.id() + frame)) {
      return Optional.empty();
    }
    Optional<Range> subject = passage.nounPhrases().endingAt(first - 1, sentence.first());
    int start = that ? next : next + 1;
    if (subject.isEmpty() || passage.is(subject.get().first(), "it") || start >= sentence.last()) {
      return Optional.empty();
    }
    Range content =
        contents.from(start, sentence, that ? Contents.Extent.CLAUSE : Contents.Extent.PHRASE);
    return Optional.of(
        new Attribution(
            id(),
            List.of(subject.get().span(passage.words())),
            Optional.of(passage.words().span(first, that ? adjective : next)),
            List.of(content.span(passage.words())),
            Voice.ATTRIBUTED,
            cue.stance(),
            cue.certainty(),
            List.of()));
  }
}
