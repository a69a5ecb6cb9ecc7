package org.claimgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimgraph.claim.Voice;
import org.claimgraph.grammar.Passage;
import org.claimgraph.lexicon.Cue;
import org.claimgraph.lexicon.WordClass;
import org.claimgraph.text.Range;
import org.claimgraph.text.Span;

/** A phrase that names a source: "according to the ministry, …", "…, in the words of the mayor". */
final class AccordingTo implements Extractor {
  static final String ID = "according-to";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String version() {
    return "2";
  }

  @Override
  public String description() {
    return "A phrase such as “according to” names the source of the rest of the sentence.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.match("{According to} [the ministry], <the bridge is closed>."),
        Example.match("<The bridge is closed>, {according to} [the ministry]."),
        Example.noMatch("The bridge was built according to plan."));
  }

  @Override
  public void extract(Passage passage, Consumer<Attribution> found) {
    Contents contents = passage.once(Contents.class, Contents::new);
    Phrases phrases = new Phrases(passage, Cue.Kind.SOURCE);
    for (Range sentence : passage.sentences()) {
      for (int i = sentence.first(); i < sentence.last(); i++) {
        Optional<Phrases.Match> match = phrases.at(i, sentence);
        if (match.isEmpty()
            || match.get().words().length() < 2
            || passage.quotationAt(i) >= 0
            || !passage
                .language()
                .reliability()
                .trusts(match.get().cue().id() + " source finite")) {
          continue;
        }
        read(passage, contents, sentence, match.get()).ifPresent(found);
        i = match.get().words().last();
      }
    }
  }

  private Optional<Attribution> read(
      Passage passage, Contents contents, Range sentence, Phrases.Match match) {
    Range phrase = match.words();
    int first = phrase.last() + 1;
    int last = sourceEnd(passage, first, sentence);
    if (last < first || passage.nounPhrases().rightEdge(first, sentence.last()) < 0) {
      return Optional.empty();
    }
    List<Range> pieces =
        opens(passage, phrase.first(), sentence)
            ? after(passage, contents, last, sentence)
            : around(passage, contents, phrase.first(), last, sentence);
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    List<Span> spans = pieces.stream().map(r -> r.span(passage.words())).toList();
    return Optional.of(
        new Attribution(
            id(),
            List.of(passage.words().span(first, last)),
            Optional.of(phrase.span(passage.words())),
            spans,
            Voice.ATTRIBUTED,
            match.cue().stance(),
            match.cue().certainty(),
            List.of()));
  }

  /** Whether only a conjunction or an opening mark stands before the phrase in its sentence. */
  private static boolean opens(Passage passage, int phrase, Range sentence) {
    return phrase == sentence.first()
        || passage.is(phrase - 1, ";")
        || passage.is(phrase - 1, ":")
        || passage.is(phrase - 1, "and")
        || passage.is(phrase - 1, "but")
        || phrase == sentence.first() + 1
            && (passage.classOf(phrase - 1) == WordClass.CCONJ
                || passage.classOf(phrase - 1) == WordClass.PUNCT);
  }

  /** The last word of the source: up to the mark that closes it. */
  private static int sourceEnd(Passage passage, int first, Range sentence) {
    int phrase = passage.nounPhrases().rightEdge(first, sentence.last());
    if (phrase >= 0 && phrase < sentence.last() && passage.classOf(phrase + 1) == WordClass.NUM) {
      return phrase;
    }
    int i = first;
    while (i <= sentence.last()) {
      char c = passage.words().first(i);
      boolean mark = !passage.words().isWord(i);
      boolean closes =
          mark
              && (c == ','
                  || c == ';'
                  || c == ':'
                  || c == '.'
                  || c == '\u2014'
                  || c == '?'
                  || c == '!'
                  || c == '(');
      boolean quote =
          passage.quotationAt(i) >= 0 && i > first && passage.classOf(i - 1) == WordClass.PUNCT;
      boolean clause =
          (passage.is(i, "but") || passage.is(i, "while") || passage.is(i, "and"))
              && i < sentence.last()
              && (passage.classOf(i + 1) == WordClass.VERB
                  || passage.classOf(i + 1) == WordClass.AUX
                  || passage.classOf(i + 1) == WordClass.PRON);
      if (closes || quote || clause) {
        return i - 1;
      }
      i++;
    }
    return i - 1;
  }

  private static List<Range> after(Passage passage, Contents contents, int last, Range sentence) {
    int start = passage.is(last + 1, ",") ? last + 2 : last + 1;
    if (start > sentence.last()
        || !passage.words().isWord(start) && passage.quotationAt(start) < 0) {
      return List.of();
    }
    Range content = contents.from(start, sentence, Contents.Extent.CLAUSE);
    List<Range> pieces = new ArrayList<>(List.of(content));
    if (content.last() >= sentence.last() - 1) {
      pieces.addAll(contents.following(sentence));
    }
    return pieces;
  }

  private static List<Range> around(
      Passage passage, Contents contents, int phrase, int last, Range sentence) {
    int start = contents.clauseStart(phrase, sentence);
    if (phrase - 1 <= start) {
      return List.of();
    }
    List<Range> pieces = new ArrayList<>();
    pieces.add(contents.trimmed(start, phrase - 1));
    int rest = last + 2;
    boolean goesOn =
        passage.is(last + 1, ",")
            && passage.is(phrase - 1, ",")
            && rest < sentence.last()
            && passage.classOf(rest) != WordClass.SCONJ
            && passage.classOf(rest) != WordClass.CCONJ
            && passage.classOf(rest) != WordClass.DET
            && !passage.is(rest, "which")
            && !passage.is(rest, "who")
            && !passage.lower(rest).endsWith("ing");
    if (goesOn) {
      pieces.add(contents.from(rest, sentence, Contents.Extent.CLAUSE));
    }
    return pieces;
  }
}
