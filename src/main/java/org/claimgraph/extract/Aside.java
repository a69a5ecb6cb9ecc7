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
import org.claimgraph.lexicon.Frame;
import org.claimgraph.lexicon.WordClass;
import org.claimgraph.text.Quotation;
import org.claimgraph.text.Range;
import org.claimgraph.text.Span;

/** The speaker stands after or inside what is said: “…,” the mayor said; …, said the mayor, …. */
final class Aside implements Extractor {
  private static final Set<String> CONNECTIVES =
      Set.of(
          "still",
          "but",
          "however",
          "so",
          "and",
          "meanwhile",
          "also",
          "instead",
          "in",
          "yet",
          "then",
          "moreover",
          "besides",
          "additionally",
          "furthermore",
          "on",
          "at",
          "as",
          "during",
          "for");

  @Override
  public String id() {
    return "aside";
  }

  @Override
  public String version() {
    return "2";
  }

  @Override
  public String description() {
    return "A speaker and a verb of saying after or inside what is said.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.match("<Taxes will rise>, [the mayor] {said}."),
        Example.match("<“Taxes will rise,”> [Ann Lee, the mayor,] {told} Radio Five."),
        Example.noMatch("On Monday, the mayor said nothing."));
  }

  @Override
  public void extract(Passage passage, Consumer<Attribution> found) {
    Complements complements = passage.once(Complements.class, Complements::new);
    Contents contents = passage.once(Contents.class, Contents::new);
    for (SpeechVerb verb : passage.speechVerbs()) {
      if (verb.group().shape() != Shape.FINITE
          || verb.group().passive()
          || passage.quotationAt(verb.group().head()) >= 0
          || !passage.language().reliability().trusts(Pattern.aside(verb))
          || !(verb.cue().takes(Frame.QUOTE)
              || verb.cue().takes(Frame.ASIDE)
              || verb.cue().takes(Frame.BARE))) {
        continue;
      }
      aside(passage, verb, complements, contents).ifPresent(found);
    }
  }

  /**
   * Whether the phrase behind a verb can be who says it: not in "the mayor, Ann Lee, told Radio
   * Five" and "…, said Sunday".
   */
  private static boolean mayBeSubject(Passage passage, SpeechVerb verb, int first) {
    boolean hearer = verb.cue().takes(Frame.NP_THAT) && !verb.cue().takes(Frame.BARE);
    return passage.quotationAt(first) < 0
        && !hearer
        && !passage.once(Adjuncts.class, Adjuncts::new).isTime(first);
  }

  private Optional<Attribution> aside(
      Passage passage, SpeechVerb verb, Complements complements, Contents contents) {
    Range sentence = verb.sentence();
    int before = verb.group().first() - 1;
    Range source;
    int comma;
    int after;
    boolean inverted =
        before >= sentence.first()
            && isBoundary(passage, before)
            && verb.group().last() < sentence.last();
    Optional<Range> behind =
        inverted
            ? passage.nounPhrases().startingAt(verb.group().last() + 1, sentence.last())
            : Optional.empty();
    if (behind.isPresent() && mayBeSubject(passage, verb, behind.get().first())) {
      source = behind.get();
      comma = before;
      after = source.last() + 1;
    } else {
      Optional<Range> subject = passage.subjects().of(verb.group(), sentence);
      if (subject.isEmpty() || subject.get().last() > verb.group().first()) {
        return Optional.empty();
      }
      source = subject.get();
      if (passage.is(source.first(), "who")
          || passage.is(source.first(), "which")
          || passage.is(source.first(), "that")
          || passage.is(source.first(), "you")) {
        return Optional.empty();
      }
      comma = source.first() - 1;
      after = verb.group().last() + 1;
      if (passage.is(comma, "as") && comma - 1 >= sentence.first()) {
        comma--;
      }
    }
    boolean initial = comma < sentence.first();
    if (initial) {
      comma = sentence.first() - 1;
      if (comma < 0
          || !closesQuotation(passage, comma)
          || !contents.sameParagraph(comma, comma + 1)) {
        return Optional.empty();
      }
    } else if (!isBoundary(passage, comma)) {
      return Optional.empty();
    }
    int stop = passage.once(Adjuncts.class, Adjuncts::new).skip(after, sentence.last());
    if (initial && stop < sentence.last()) {
      return Optional.empty();
    }
    boolean ends =
        stop >= sentence.last()
            || passage.classOf(stop) == WordClass.PUNCT
            || passage.is(stop, "and")
            || passage.is(stop, "as")
            || passage.classOf(after) == WordClass.PUNCT
            || passage.classOf(stop) == WordClass.SCONJ
            || passage.classOf(stop) == WordClass.ADP
            || closesQuotation(passage, comma);
    if (!ends) {
      return Optional.empty();
    }
    boolean quoted =
        closesQuotation(passage, comma) || comma > 0 && closesQuotation(passage, comma - 1);
    int quoteEnd = closesQuotation(passage, comma) ? comma : comma - 1;
    if (!quoted && (initial || !verb.cue().takes(Frame.ASIDE) && !verb.cue().takes(Frame.BARE))) {
      return Optional.empty();
    }
    int start = contents.afterDateline(sentence);
    boolean opensSentence =
        quoted
            && passage.quotations().get(passage.quotationAt(quoteEnd)).first()
                <= sentence.first() + 1;
    if (!opensSentence
        && passage.classOf(after) != WordClass.PUNCT
        && stop == after
        && complements.after(verb).isPresent()) {
      return Optional.empty();
    }
    if (!quoted
        && passage.classOf(after) != WordClass.PUNCT
        && complements.after(verb).isPresent()) {
      return Optional.empty();
    }
    if (quoted) {
      Quotation quotation = passage.quotations().get(passage.quotationAt(quoteEnd));
      start = initial ? quotation.first() : Math.min(start, quotation.first());
    } else if (passage.is(start, "but") || passage.is(start, "and") || passage.is(start, "still")) {
      start++;
    }
    if (start > comma - 1) {
      return Optional.empty();
    }
    boolean connective = !quoted && isConnective(passage, start, comma);
    boolean whole = quoted || passage.is(after, ",") || hasVerb(passage, start, comma);
    if (!whole) {
      return Optional.empty();
    }
    List<Range> pieces = new ArrayList<>();
    if (!connective) {
      pieces.add(quoted ? new Range(start, quoteEnd) : contents.trimmed(start, comma - 1));
    }
    boolean goesOn = passage.is(after, ",") || passage.is(after, ":");
    int restAt =
        goesOn ? after + 1 : passage.is(stop, ",") || passage.is(stop, ":") ? stop + 1 : -1;
    if (quoted && restAt < 0
        || restAt > 0
            && restAt <= sentence.last()
            && quoted
            && !complements.isOpeningQuote(restAt)) {
      restAt = nextQuote(passage, after, sentence, complements);
    }
    boolean rest = false;
    if (restAt > 0
        && restAt < sentence.last()
        && (complements.isOpeningQuote(restAt) || !quoted && goesOn)
        && !passage.lower(restAt).endsWith("ing")) {
      pieces.add(contents.from(restAt, sentence, Contents.Extent.CLAUSE));
      rest = true;
    }
    if (quoted || rest) {
      pieces.addAll(contents.following(sentence));
    }
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    List<Span> spans = pieces.stream().map(r -> r.span(passage.words())).toList();
    return Optional.of(
        new Attribution(
            id(),
            List.of(source.span(passage.words())),
            Optional.of(verb.group().words().span(passage.words())),
            spans,
            Voice.ATTRIBUTED,
            verb.cue().stance(),
            verb.cue().certainty(),
            List.of()));
  }

  /** The quotation that goes on behind the speaker, if one opens right after a comma or colon. */
  private int nextQuote(Passage passage, int after, Range sentence, Complements complements) {
    for (int i = after; i <= Math.min(sentence.last(), after + 25); i++) {
      if (passage.classOf(i) == WordClass.VERB && !passage.lower(i).endsWith("ed")) {
        return -1;
      }
      if (complements.isOpeningQuote(i)) {
        return passage.is(i - 1, ",") || passage.is(i - 1, ":") || passage.is(i - 1, "-") ? i : -1;
      }
    }
    return -1;
  }

  /** "Still, he said, X": words that join the sentence to the one before are no content. */
  private static boolean isConnective(Passage passage, int start, int comma) {
    return comma - start <= 3 && CONNECTIVES.contains(passage.lower(start));
  }

  private static boolean hasVerb(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.classOf(i) == WordClass.VERB || passage.classOf(i) == WordClass.AUX) {
        return true;
      }
    }
    return false;
  }

  private boolean isBoundary(Passage passage, int i) {
    return passage.is(i, ",")
        || closesQuotation(passage, i)
        || passage.is(i, "?")
        || passage.is(i, "!")
        || passage.words().first(i) == '\u2014'
        || passage.is(i, "-")
        || passage.is(i, "--");
  }

  private boolean closesQuotation(Passage passage, int i) {
    int q = passage.quotationAt(i);
    return q >= 0
        && passage.quotations().get(q).last() == i
        && passage.quotations().get(q).closed();
  }
}
