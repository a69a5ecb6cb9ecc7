package org.claimgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.claimgraph.claim.Stance;
import org.claimgraph.claim.Voice;
import org.claimgraph.grammar.Passage;
import org.claimgraph.grammar.SpeechVerb;
import org.claimgraph.grammar.VerbGroup.Shape;
import org.claimgraph.lexicon.Frame;
import org.claimgraph.lexicon.Reliability;
import org.claimgraph.lexicon.WordClass;
import org.claimgraph.text.Range;
import org.claimgraph.text.Span;

/** A subject, a verb of saying and the content behind it; which frames, the subclass says. */
abstract class VerbRule implements Extractor {
  private static final int QUOTATION_WITHIN = 20;

  /** "could signal that": what somebody might say is not said. */
  private static final Set<String> MODALS = Set.of("could", "may", "might", "should");

  /**
   * Denials, clauses with "that" and quotations show a report by their form: less trust is enough.
   */
  private static final double EVIDENT = 0.65;

  /** Whether a verb with what follows it is of the kind that the rule reads. */
  abstract boolean accepts(SpeechVerb verb, Complement complement);

  @Override
  public String version() {
    return "2";
  }

  @Override
  public void extract(Passage passage, Consumer<Attribution> found) {
    Complements complements = passage.once(Complements.class, Complements::new);
    Contents contents = passage.once(Contents.class, Contents::new);
    for (SpeechVerb verb : passage.speechVerbs()) {
      Optional<Complement> complement = complements.after(verb);
      if (complement.isEmpty()
          || !accepts(verb, complement.get())
          || passage.quotationAt(verb.group().head()) >= 0
          || !isTrusted(passage, verb, complement.get())) {
        continue;
      }
      Optional<Range> subject = passage.subjects().of(verb.group(), verb.sentence());
      if (subject.isEmpty() && verb.group().shape() == Shape.FINITE) {
        continue;
      }
      if (subject.isPresent() && passage.is(subject.get().first(), "you")) {
        continue;
      }
      attribution(passage, verb, complement.get(), subject, contents).ifPresent(found);
    }
  }

  private static boolean isTrusted(Passage passage, SpeechVerb verb, Complement complement) {
    Reliability reliability = passage.language().reliability();
    for (int i = verb.group().first(); i < verb.group().head(); i++) {
      if (MODALS.contains(passage.lower(i))) {
        return false;
      }
    }
    String pattern = Pattern.of(passage, verb, complement);
    boolean denial = verb.cue().stance() == Stance.DENIES && verb.group().shape() == Shape.FINITE;
    boolean clause =
        complement.frame() == Frame.THAT
            || complement.frame() == Frame.QUOTE
            || (complement.frame() == Frame.NP_NP && holdsQuotation(passage, verb, complement))
            || complement.frame() == Frame.AS;
    if (denial || clause) {
      return reliability.reaches(pattern, EVIDENT);
    }
    return reliability.trusts(pattern) || reliability.trusts(Pattern.unquoted(pattern));
  }

  /** "called it 'a hoax'": somebody's very words show that they are reported. */
  private static boolean holdsQuotation(Passage passage, SpeechVerb verb, Complement complement) {
    int last = Math.min(verb.sentence().last(), complement.first() + QUOTATION_WITHIN);
    for (int i = complement.first(); i <= last; i++) {
      if (passage.quotationAt(i) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** One word alone ("said that", "said little") says nothing, unless it is quoted. */
  private static boolean isQuoted(Passage passage, Range content) {
    return passage.quotationAt(content.first()) >= 0;
  }

  private static Contents.Extent extent(
      Passage passage, SpeechVerb verb, Complement complement, Optional<Range> subject) {
    if (subject.isPresent() && isSubordinate(passage, subject.get(), verb.sentence())) {
      return Contents.Extent.SUBORDINATE;
    }
    return switch (complement.frame()) {
      case NP, AS, NP_FOR, NP_NP -> Contents.Extent.PHRASE;
      default -> Contents.Extent.CLAUSE;
    };
  }

  /** "While the mayor said X, …": the clause opens the sentence, so a comma ends it. */
  private static boolean isSubordinate(Passage passage, Range subject, Range sentence) {
    int before = subject.first() - 1;
    return before >= sentence.first()
        && before <= sentence.first() + 2
        && (passage.classOf(before) == WordClass.SCONJ
            || passage.is(before, "as")
            || passage.is(before, "after")
            || passage.is(before, "before")
            || passage.is(before, "since"));
  }

  private Optional<Attribution> attribution(
      Passage passage,
      SpeechVerb verb,
      Complement complement,
      Optional<Range> subject,
      Contents contents) {
    if (complement.first() > verb.sentence().last()) {
      return Optional.empty();
    }
    Range content =
        contents.from(
            complement.first(), verb.sentence(), extent(passage, verb, complement, subject));
    if (content.length() < 2 && !isQuoted(passage, content)) {
      return Optional.empty();
    }
    List<Range> pieces = new ArrayList<>();
    pieces.add(content);
    boolean atEnd = content.last() >= verb.sentence().last() - 1;
    if (atEnd) {
      pieces.addAll(contents.following(verb.sentence()));
    }
    List<Span> spans = pieces.stream().map(r -> r.span(passage.words())).toList();
    return Optional.of(
        new Attribution(
            id(),
            subject.map(r -> List.of(r.span(passage.words()))).orElse(List.of()),
            Optional.of(passage.words().span(verb.group().first(), complement.cueLast())),
            spans,
            Voice.ATTRIBUTED,
            verb.cue().stance(),
            verb.cue().certainty(),
            List.of()));
  }
}
