package org.claimgraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimgraph.claim.Stance;
import org.claimgraph.claim.Voice;
import org.claimgraph.grammar.Passage;
import org.claimgraph.lexicon.Cue;
import org.claimgraph.text.Range;

/**
 * The author's own predictions, warnings and open questions, by the words that mark them. Only a
 * sentence without a quotation and without a verb of saying is read as the author's own.
 */
final class AuthorMarker implements Extractor {
  @Override
  public String id() {
    return "author-marker";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public String description() {
    return "Words by which an author predicts, warns or leaves a question open.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.match("<The tax {is likely to} rise next year>."),
        Example.noMatch("The bridge remains to be painted."));
  }

  @Override
  public void extract(Passage passage, Consumer<Attribution> found) {
    Contents contents = passage.once(Contents.class, Contents::new);
    Phrases phrases = new Phrases(passage, Cue.Kind.AUTHOR);
    for (Range sentence : passage.sentences()) {
      for (int i = sentence.first(); i < sentence.last(); i++) {
        Optional<Phrases.Match> match = phrases.at(i, sentence);
        if (match.isEmpty() || match.get().words().length() < 2) {
          continue;
        }
        Stance stance = match.get().cue().stance();
        boolean open =
            stance == Stance.PREDICTS || stance == Stance.WARNS || stance == Stance.QUESTIONS;
        if (open && contents.isPlain(sentence)) {
          found.accept(
              new Attribution(
                  id(),
                  List.of(),
                  Optional.of(match.get().words().span(passage.words())),
                  List.of(
                      contents.trimmed(sentence.first(), sentence.last()).span(passage.words())),
                  Voice.AUTHOR,
                  stance,
                  match.get().cue().certainty(),
                  List.of()));
        }
        break;
      }
    }
  }
}
