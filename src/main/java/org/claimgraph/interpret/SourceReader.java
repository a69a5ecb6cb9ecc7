package org.claimgraph.interpret;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.claim.Actor;
import org.claimgraph.grammar.Passage;
import org.claimgraph.lexicon.WordClass;
import org.claimgraph.text.Range;
import org.claimgraph.text.Span;

/** From the words that name a source to those who are meant by them. */
final class SourceReader {
  /** Words that may stand between an office and the name behind its comma. */
  private static final int APPOSITION = 6;

  /** Words before a source in which the name that it ends may begin. */
  private static final int BEFORE = 2;

  private final Passage passage;
  private final Cast cast;
  private final WhoWords who;
  private final KnownNames known;
  private final Salience salience;
  private final Descriptions descriptions;

  SourceReader(Passage passage, Cast cast, WhoWords who, KnownNames known, Salience salience) {
    this.passage = passage;
    this.cast = cast;
    this.who = who;
    this.known = known;
    this.salience = salience;
    this.descriptions = new Descriptions(passage, cast, who, salience);
  }

  /** Everybody whom {@code source} names; nobody where that stays open. */
  List<Figure> read(List<Span> source) {
    if (source.isEmpty()) {
      return List.of();
    }
    Set<Figure> found = new LinkedHashSet<>();
    List<NounPhrase> phrases = phrases(source.get(0));
    for (int i = 0; i < phrases.size(); i++) {
      NounPhrase phrase = phrases.get(i);
      boolean shared = i + 1 < phrases.size() && phrase.whole().length() == 1;
      List<Figure> one =
          shared && (isAdjective(phrase.head()) || ofAdjective(phrase.head()).isPresent())
              ? withHeadOf(phrase, phrases.get(i + 1))
              : read(phrase);
      if (one.isEmpty() && phrases.size() > 1) {
        continue;
      }
      found.addAll(one);
    }
    return List.copyOf(found);
  }

  private List<NounPhrase> phrases(Span source) {
    return passage.words().at(source.start()) >= passage.size()
        ? List.of()
        : NounPhrase.of(passage, source, cast);
  }

  private boolean isAdjective(int word) {
    return passage.classOf(word) == WordClass.ADJ;
  }

  private Optional<Actor> ofAdjective(int word) {
    return known.ofAdjective(passage.words().get(word));
  }

  /** "Ukrainian and South Korean government sources": the first has the head of the second. */
  private List<Figure> withHeadOf(NounPhrase first, NounPhrase second) {
    int head = second.head();
    int from = head;
    while (from > second.core().first() && isPlainNoun(from - 1)) {
      from--;
    }
    if (!isPlainNoun(head)) {
      return ofAdjective(first.head()).map(cast.figures()::ofKnown).stream().toList();
    }
    String words = passage.words().get(first.head()) + " " + cast.text(from, head);
    return known
        .find(words)
        .map(cast.figures()::ofKnown)
        .map(List::of)
        .orElseGet(() -> descriptions.unnamed(words, head));
  }

  private List<Figure> read(NounPhrase phrase) {
    int first = phrase.core().first();
    boolean unclaimed = cast.runAt(first) < 0 || cast.figure(cast.runAt(first)).isEmpty();
    if (phrase.whole().length() == 1 && unclaimed && ofAdjective(first).isPresent()) {
      return List.of(cast.figures().ofKnown(ofAdjective(first).get()));
    }
    if (phrase.core().length() == 1) {
      Optional<List<Figure>> pronoun = pronoun(first);
      if (pronoun.isPresent()) {
        return pronoun.get();
      }
    }
    Optional<Figure> named =
        known(phrase, true).or(() -> named(phrase)).or(() -> known(phrase, false));
    if (named.isPresent()) {
      named.get().assure();
      return named.stream().toList();
    }
    Optional<Gender> possessor = possessor(first);
    if (possessor.isPresent() && phrase.core().length() > 1) {
      return passage.quotationAt(first) >= 0
          ? List.of()
          : salience
              .person(first, possessor.get())
              .map(person -> descriptions.belonging(person, phrase))
              .orElse(List.of());
    }
    boolean isName = cast.runAt(phrase.head()) >= 0 && !who.isTitle(passage.lower(phrase.head()));
    return isName ? List.of() : descriptions.read(phrase);
  }

  /**
   * Whom the story's lexicon, or the world, calls by these words: the whole phrase, else the
   * longest end of its core. The article's own names stand between the two: its NRA may be another
   * one.
   */
  private Optional<Figure> known(NounPhrase phrase, boolean own) {
    int first = phrase.core().first();
    Optional<Actor> actor = find(first, phrase.whole().last(), own);
    // Of a name that begins before these words they are the end: "Korea" of "North Korea".
    int from = Math.max(0, Math.min(first - BEFORE, phrase.head() - 1));
    from = Math.max(from, phrase.head() - KnownNames.LONGEST);
    for (int i = from; i <= phrase.head() && actor.isEmpty(); i++) {
      if (!cast.isWithinName(i) || isTitleBefore(i)) {
        actor = find(i, phrase.head(), own);
      }
    }
    return actor.map(cast.figures()::ofKnown);
  }

  private boolean isTitleBefore(int i) {
    int run = cast.runAt(i);
    return run >= 0 && cast.runs().get(run).name().first() >= i;
  }

  private Optional<Actor> find(int first, int last, boolean own) {
    if (last - first > KnownNames.LONGEST || !known.canBegin(passage.lower(first))) {
      return Optional.empty();
    }
    String words = cast.text(first, last);
    return own ? known.findOwn(words) : known.find(words);
  }

  /** The name at the head, or else one set beside it: "the minister, Jane Doe". */
  private Optional<Figure> named(NounPhrase phrase) {
    int run = cast.runAt(phrase.head());
    if (run >= 0 && cast.runs().get(run).inHeadline()) {
      Optional<Figure> figure = cast.inHeadline(phrase.core());
      return figure.isPresent() ? figure : cast.inHeadline(new Range(phrase.head(), phrase.head()));
    }
    if (run >= 0 && cast.runs().get(run).all().last() == phrase.head()) {
      Optional<Figure> figure = cast.figure(run);
      if (figure.isPresent() || !isPlainNoun(phrase.head())) {
        return figure;
      }
    }
    int comma = phrase.head() + 1;
    while (comma < phrase.whole().last()
        && comma < phrase.head() + APPOSITION
        && !passage.is(comma, ",")) {
      comma++;
    }
    if (comma < phrase.whole().last() && passage.is(comma, ",")) {
      int beside = cast.runAt(comma + 1);
      boolean determined =
          passage.classOf(phrase.core().first()) == WordClass.DET
              || cast.runAt(phrase.core().first()) >= 0;
      if (beside >= 0 && determined && who.isPerson(passage.lower(phrase.head()))) {
        return cast.figure(beside);
      }
    }
    return Optional.empty();
  }

  private boolean isPlainNoun(int i) {
    return passage.classOf(i) == WordClass.NOUN && !NameRun.isCapital(passage, i);
  }

  private Optional<List<Figure>> pronoun(int i) {
    boolean quoted = passage.quotationAt(i) >= 0;
    return switch (passage.lower(i)) {
      case "he", "him", "his", "himself" -> Optional.of(person(i, Gender.MALE, quoted));
      case "she", "her", "hers", "herself" -> Optional.of(person(i, Gender.FEMALE, quoted));
      case "they", "them", "their", "themselves" ->
          Optional.of(quoted ? List.of() : salience.several(i));
      case "it", "its", "itself" ->
          Optional.of(quoted ? List.of() : salience.body(i).stream().toList());
      case "who", "which", "whose", "that" -> Optional.of(antecedent(i));
      case "i", "me", "my", "we", "us", "our", "you", "your" ->
          isPronoun(i) ? Optional.of(List.of()) : Optional.empty();
      default -> who.isNobody(passage.lower(i)) ? Optional.of(List.of()) : Optional.empty();
    };
  }

  private Optional<Gender> possessor(int i) {
    return switch (passage.lower(i)) {
      case "his" -> Optional.of(Gender.MALE);
      case "her" -> Optional.of(Gender.FEMALE);
      default -> Optional.empty();
    };
  }

  private boolean isPronoun(int i) {
    return !passage.words().get(i).equals("US");
  }

  private List<Figure> person(int i, Gender gender, boolean quoted) {
    Optional<Figure> person = quoted ? Optional.empty() : salience.person(i, gender);
    person.filter(p -> p.gender() == Gender.UNKNOWN).ifPresent(p -> p.show(gender));
    return person.stream().toList();
  }

  /** Whom "who" goes back to: the name or the noun right before it. */
  private List<Figure> antecedent(int i) {
    int head = i - 1;
    while (head > 0 && (passage.is(head, ",") || passage.is(head, ")"))) {
      head--;
    }
    if (head < 0 || !passage.words().isWord(head)) {
      return List.of();
    }
    for (int k = Math.max(0, head - KnownNames.LONGEST); k <= head; k++) {
      Optional<Actor> actor = cast.isWithinName(k) ? Optional.empty() : find(k, head, true);
      if (actor.isPresent()) {
        return List.of(cast.figures().ofKnown(actor.get()));
      }
    }
    int first = head;
    while (first > 0 && isOfPhrase(first - 1)) {
      first--;
    }
    List<NounPhrase> phrases = NounPhrase.of(passage, passage.words().span(first, head), cast);
    if (phrases.isEmpty()) {
      return List.of();
    }
    NounPhrase last = phrases.get(phrases.size() - 1);
    return last.core().length() == 1 && !NameRun.isCapital(passage, head) ? List.of() : read(last);
  }

  private boolean isOfPhrase(int i) {
    return switch (passage.classOf(i)) {
      case NOUN, PROPN, ADJ, DET, NUM -> passage.words().isWord(i);
      default -> passage.is(i, "'s");
    };
  }

  /** Whether these words are "I" or "we" in one of their forms. */
  boolean isFirstPerson(Span source) {
    int i = passage.words().at(source.start());
    if (i >= passage.size() || passage.words().end(i) < source.end() - 1) {
      return false;
    }
    return switch (passage.lower(i)) {
      case "i", "me", "my", "myself", "we", "our", "ourselves" -> true;
      case "us" -> passage.words().get(i).equals("us");
      default -> false;
    };
  }

  /** "a BBC source": the medium whose informant speaks. */
  Optional<Figure> passesOn(List<Span> source) {
    if (source.isEmpty()) {
      return Optional.empty();
    }
    List<NounPhrase> phrases = phrases(source.get(0));
    if (phrases.size() != 1) {
      return Optional.empty();
    }
    int head = phrases.get(0).head();
    boolean informant = passage.is(head, "source") || passage.is(head, "sources");
    int before = head - 1;
    if (!informant || before < phrases.get(0).core().first() || cast.runAt(before) < 0) {
      return Optional.empty();
    }
    return cast.figure(cast.runAt(before)).filter(f -> !f.isPerson());
  }
}
