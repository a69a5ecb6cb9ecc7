package org.claimgraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimgraph.claim.Stance;
import org.claimgraph.claim.Voice;
import org.claimgraph.grammar.Passage;
import org.claimgraph.lexicon.WordClass;
import org.claimgraph.text.Range;

/** A transcript or a headline: a name, a colon, and what is said. */
final class SpeakerColon implements Extractor {
  private static final int LONGEST_NAME = 5;

  @Override
  public String id() {
    return "speaker-colon";
  }

  @Override
  public String version() {
    return "2";
  }

  @Override
  public String description() {
    return "A paragraph that begins with a name and a colon: what follows is said by it.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.match("[Mayor Ann Lee]{:} <Taxes will rise>."),
        Example.noMatch("The question: will taxes rise?"));
  }

  @Override
  public void extract(Passage passage, Consumer<Attribution> found) {
    Contents contents = passage.once(Contents.class, Contents::new);
    for (Range paragraph : passage.paragraphs()) {
      int colon = colon(passage, paragraph);
      if (colon < 0 || colon + 2 > paragraph.last()) {
        continue;
      }
      Range content = contents.trimmed(colon + 1, paragraph.last());
      found.accept(
          new Attribution(
              id(),
              List.of(passage.words().span(paragraph.first(), colon - 1)),
              Optional.of(passage.words().span(colon, colon)),
              List.of(content.span(passage.words())),
              Voice.ATTRIBUTED,
              Stance.ASSERTS,
              Optional.empty(),
              List.of()));
    }
  }

  /**
   * The colon behind a name that opens the paragraph, or -1. A word that has another use
   * ("Correction", "Source") is no name.
   */
  private static int colon(Passage passage, Range paragraph) {
    int i = paragraph.first();
    while (i <= paragraph.last()
        && i < paragraph.first() + LONGEST_NAME
        && passage.classOf(i) == WordClass.PROPN) {
      i++;
    }
    boolean named = i > paragraph.first() && i <= paragraph.last() && passage.is(i, ":");
    return named && !passage.isListed(i - 1) ? i : -1;
  }
}
