package org.claimgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimgraph.claim.Voice;
import org.claimgraph.grammar.Passage;
import org.claimgraph.lexicon.Cue;
import org.claimgraph.text.Range;
import org.claimgraph.text.Span;

/** A word or phrase that passes something on without saying who says it: "reportedly". */
final class Hearsay implements Extractor {
  @Override
  public String id() {
    return "hearsay";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public String description() {
    return "A word such as “reportedly” passes on what nobody is named for.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.match("<The mayor> {reportedly} <plans new taxes>."),
        Example.noMatch("The mayor quickly plans new taxes."));
  }

  @Override
  public void extract(Passage passage, Consumer<Attribution> found) {
    Contents contents = passage.once(Contents.class, Contents::new);
    Phrases phrases = new Phrases(passage, Cue.Kind.UNATTRIBUTED);
    for (Range sentence : passage.sentences()) {
      for (int i = sentence.first(); i < sentence.last(); i++) {
        Optional<Phrases.Match> match = phrases.at(i, sentence);
        if (match.isEmpty()
            || passage.quotationAt(i) >= 0
            || !passage
                .language()
                .reliability()
                .allows(match.get().cue().id() + " hearsay finite")) {
          continue;
        }
        List<Span> pieces = content(passage, contents, match.get().words(), sentence);
        if (!pieces.isEmpty()) {
          Range words = match.get().words();
          found.accept(
              new Attribution(
                  id(),
                  List.of(),
                  Optional.of(words.span(passage.words())),
                  pieces,
                  Voice.UNATTRIBUTED,
                  match.get().cue().stance(),
                  match.get().cue().certainty(),
                  List.of()));
        }
        i = match.get().words().last();
      }
    }
  }

  private static List<Span> content(
      Passage passage, Contents contents, Range words, Range sentence) {
    List<Span> pieces = new ArrayList<>();
    int start = contents.clauseStart(words.first(), sentence);
    boolean clause = passage.is(words.last(), "that");
    if (!clause && words.first() > start) {
      Range before = contents.trimmed(start, words.first() - 1);
      if (passage.words().isWord(before.last())) {
        pieces.add(before.span(passage.words()));
      }
    }
    int rest = passage.is(words.last() + 1, ",") ? words.last() + 2 : words.last() + 1;
    if (rest < sentence.last()) {
      pieces.add(contents.from(rest, sentence, Contents.Extent.CLAUSE).span(passage.words()));
    }
    return pieces;
  }
}
