package org.claimgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.claimgraph.claim.Stance;
import org.claimgraph.claim.Voice;
import org.claimgraph.grammar.Passage;
import org.claimgraph.lexicon.WordClass;
import org.claimgraph.text.Range;
import org.claimgraph.text.Span;

/**
 * Quoted clauses of a sentence that names no speaker, behind a sentence that quotes one: the same
 * speaker goes on.
 */
final class QuotationGoesOn implements Extractor {
  /** Shorter quotations are words held at a distance. */
  private static final int SHORTEST = 5;

  private static final Set<String> CONNECTIVES =
      Set.of(
          "also",
          "furthermore",
          "moreover",
          "additionally",
          "further",
          "likewise",
          "similarly",
          "and",
          "indeed",
          "but");

  @Override
  public String id() {
    return "quotation-goes-on";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public String description() {
    return "A word such as “furthermore” and a quotation, behind a sentence that quotes somebody.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.match(
            "[The mayor] said the tax was “a heavy load”. Furthermore, <“it was never needed at"
                + " all in this town”>."),
        Example.noMatch("The mayor left. Furthermore, “it was never needed at all in this town”."));
  }

  @Override
  public void extract(Passage passage, Consumer<Attribution> found) {
    Contents contents = passage.once(Contents.class, Contents::new);
    Heard heard = passage.once(Heard.class, Heard::new);
    List<Range> sentences = passage.sentences();
    Optional<Attribution> speech = Optional.empty();
    for (int s = 0; s < sentences.size(); s++) {
      Range sentence = sentences.get(s);
      List<Attribution> here = heard.in(sentence);
      boolean goesOn =
          here.isEmpty()
              && speech.isPresent()
              && contents.sameParagraph(sentence.first() - 1, sentence.first())
              && mayContinue(passage, sentence);
      List<Range> clauses = goesOn ? quotedClauses(passage, sentence) : List.of();
      for (Range clause : clauses) {
        found.accept(continued(speech.orElseThrow(), clause.span(passage.words())));
      }
      if (clauses.isEmpty()) {
        speech = oneSpeaker(passage, here);
      }
    }
  }

  /** Whether a quotation opens the sentence, but for a word that joins it and an article. */
  private static boolean mayContinue(Passage passage, Range sentence) {
    int i = sentence.first();
    if (CONNECTIVES.contains(passage.lower(i))) {
      i += passage.is(i + 1, ",") ? 2 : 1;
      i += i <= sentence.last() && passage.classOf(i) == WordClass.DET ? 1 : 0;
    }
    int q = i <= sentence.last() ? passage.quotationAt(i) : -1;
    return q >= 0 && passage.quotations().get(q).first() == i;
  }

  /** The attribution that quotes its speaker, if nobody else is quoted beside it. */
  private static Optional<Attribution> oneSpeaker(Passage passage, List<Attribution> here) {
    Optional<Attribution> speech = Optional.empty();
    for (Attribution attribution : here) {
      if (attribution.voice() != Voice.ATTRIBUTED || attribution.source().isEmpty()) {
        return Optional.empty();
      }
      if (speech.isPresent() && !speech.get().source().equals(attribution.source())) {
        return Optional.empty();
      }
      if (quotes(passage, attribution)) {
        speech = Optional.of(attribution);
      }
    }
    return speech;
  }

  private static boolean quotes(Passage passage, Attribution attribution) {
    for (Span content : attribution.content()) {
      int last = passage.words().at(content.end() - 1);
      for (int i = passage.words().at(content.start()); i <= last; i++) {
        if (passage.quotationAt(i) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** The quotations of a sentence that are clauses: long enough, and with a verb. */
  private static List<Range> quotedClauses(Passage passage, Range sentence) {
    List<Range> clauses = new ArrayList<>();
    for (int i = sentence.first(); i <= sentence.last(); i++) {
      int q = passage.quotationAt(i);
      if (q >= 0) {
        Range words = passage.quotations().get(q).words();
        if (words.first() == i
            && words.last() <= sentence.last()
            && words.length() >= SHORTEST
            && (!clauses.isEmpty() || hasVerb(passage, words))) {
          clauses.add(words);
        }
        i = Math.max(i, Math.min(words.last(), sentence.last()));
      }
    }
    return clauses;
  }

  private static boolean hasVerb(Passage passage, Range words) {
    for (int i = words.first(); i <= words.last(); i++) {
      WordClass c = passage.classOf(i);
      if (c == WordClass.AUX || c == WordClass.VERB && !passage.lower(i).endsWith("ing")) {
        return true;
      }
    }
    return false;
  }

  private Attribution continued(Attribution speech, Span content) {
    return new Attribution(
        id(),
        speech.source(),
        Optional.empty(),
        List.of(content),
        Voice.ATTRIBUTED,
        Stance.ASSERTS,
        Optional.empty(),
        List.of());
  }
}
