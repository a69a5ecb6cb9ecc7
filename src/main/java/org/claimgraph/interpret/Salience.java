package org.claimgraph.interpret;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.claimgraph.grammar.Passage;
import org.claimgraph.lexicon.WordClass;
import org.claimgraph.text.Range;

/**
 * Whom a pronoun means. The rule, after the centring tradition (Grosz, Joshi and Weinstein 1995: he
 * who is spoken of as subject stays in the centre) but more timid:
 *
 * <ol>
 *   <li>Sentences are walked back from the pronoun, at most {@value #SENTENCES} outside quotations
 *       and at most {@value #PARAGRAPHS} paragraphs; in the first that has somebody who agrees in
 *       number and gender, the search ends.
 *   <li>Whoever spoke last there is meant; else its only subject; else the one named at its start.
 *   <li>If only those who are no subject agree in the pronoun's own sentence, it stays open.
 *   <li>Somebody else who agrees and is a subject between the last speaker and the pronoun, or two
 *       speakers, leave it open.
 * </ol>
 *
 * Names inside quotations, behind prepositions or with a possessive are not in the centre.
 */
final class Salience {
  private static final int SENTENCES = 3;
  private static final int PARAGRAPHS = 2;

  /** Sentences walked back in all, those within quotations among them. */
  private static final int WALK = 12;

  private final Passage passage;
  private final Cast cast;
  private final List<Turn> turns = new ArrayList<>();

  /** Somebody has spoken, in words that begin with word {@code at}. */
  private record Turn(int at, Set<Figure> speakers) {}

  Salience(Passage passage, Cast cast) {
    this.passage = passage;
    this.cast = cast;
  }

  /** Takes note that these have spoken; turns must come in text order. */
  void speak(int at, List<Figure> speakers) {
    if (!speakers.isEmpty()) {
      turns.add(new Turn(at, new LinkedHashSet<>(speakers)));
    }
  }

  /** The person meant by "he" or "she" at word {@code at}. */
  Optional<Figure> person(int at, Gender gender) {
    return one(
        at, f -> f.isPerson() && f.isAssured() && !f.isPlural() && f.gender().agrees(gender));
  }

  /** The body meant by "it" at word {@code at}: only one that has just spoken. */
  Optional<Figure> body(int at) {
    Optional<Turn> last = lastTurn(at, 1);
    return last.filter(t -> t.speakers().size() == 1)
        .map(t -> t.speakers().iterator().next())
        .filter(f -> !f.isPerson() && !f.isPlural());
  }

  /** Those meant by "they" at word {@code at}: several who have just spoken together. */
  List<Figure> several(int at) {
    return lastTurn(at, 1)
        .map(Turn::speakers)
        .filter(s -> s.size() > 1 || s.iterator().next().isPlural())
        .map(List::copyOf)
        .orElse(List.of());
  }

  /** Those who go on speaking at word {@code at} without being named again in their sentence. */
  List<Figure> goingOn(int at) {
    return lastTurn(at, 0).map(Turn::speakers).map(List::copyOf).orElse(List.of());
  }

  /** The one among those who agree with {@code fits} who is nearest before word {@code at}. */
  Optional<Figure> latest(int at, Predicate<Figure> fits) {
    return one(at, fits);
  }

  /** The last turn before {@code at} that is at most {@code back} sentences away. */
  private Optional<Turn> lastTurn(int at, int back) {
    int here = sentence(at);
    for (int t = turns.size() - 1; t >= 0; t--) {
      Turn turn = turns.get(t);
      if (turn.at() < at) {
        return spoken(turn.at(), here) <= back ? Optional.of(turn) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** How many sentences outside quotations lie between the one of word {@code from} and here. */
  private int spoken(int from, int here) {
    int sentence = sentence(from);
    int count = 0;
    for (int s = here; s > sentence && count <= SENTENCES; s--) {
      count += isQuoted(passage.sentences().get(s - 1)) && s - 1 > sentence ? 0 : 1;
    }
    return count;
  }

  private Optional<Figure> one(int at, Predicate<Figure> fits) {
    int here = sentence(at);
    int outside = 0;
    int paragraphs = 0;
    for (int s = here; s >= 0 && s > here - WALK; s--) {
      Range sentence = passage.sentences().get(s);
      if (s < here && isQuoted(sentence)) {
        continue;
      }
      if (s < here && startsParagraph(passage.sentences().get(s + 1))) {
        paragraphs++;
      }
      if (outside++ > SENTENCES || paragraphs > PARAGRAPHS) {
        return Optional.empty();
      }
      Optional<Optional<Figure>> found = within(sentence, at, fits);
      if (found.isPresent()) {
        return found.get();
      }
    }
    return Optional.empty();
  }

  /** Nothing if nobody in the sentence fits; an empty answer if it stays open who is meant. */
  private Optional<Optional<Figure>> within(Range sentence, int at, Predicate<Figure> fits) {
    Set<Figure> speakers = new LinkedHashSet<>();
    int lastTurn = -1;
    for (int t = turns.size() - 1; t >= 0 && turns.get(t).at() >= sentence.first(); t--) {
      Turn turn = turns.get(t);
      if (turn.at() < at && turn.at() <= sentence.last()) {
        List<Figure> fitting = turn.speakers().stream().filter(fits).toList();
        speakers.addAll(fitting);
        lastTurn = fitting.isEmpty() ? lastTurn : Math.max(lastTurn, turn.at());
      }
    }
    List<Figure> subjects = new ArrayList<>();
    boolean first = false;
    boolean beside = false;
    for (int r = firstRun(sentence.first()); r < cast.runs().size(); r++) {
      NameRun run = cast.runs().get(r);
      if (run.all().first() > sentence.last() || run.all().first() >= at) {
        break;
      }
      Optional<Figure> figure = cast.figure(r).filter(fits);
      beside |= figure.isPresent() && passage.quotationAt(run.all().first()) < 0;
      if (figure.isPresent() && isSubject(run) && !subjects.contains(figure.get())) {
        first |= subjects.isEmpty() && run.all().first() <= sentence.first() + 3;
        boolean later = lastTurn >= 0 && run.all().first() > lastTurn;
        if (lastTurn < 0 || (later && sentence.contains(at))) {
          subjects.add(figure.get());
        }
      }
    }
    if (speakers.size() > 1) {
      return Optional.of(Optional.empty());
    }
    if (speakers.size() == 1) {
      Figure speaker = speakers.iterator().next();
      boolean rival = subjects.stream().anyMatch(f -> !f.equals(speaker));
      return Optional.of(rival ? Optional.empty() : Optional.of(speaker));
    }
    if (subjects.isEmpty()) {
      return beside && sentence.contains(at) ? Optional.of(Optional.empty()) : Optional.empty();
    }
    return Optional.of(
        subjects.size() == 1 || first ? Optional.of(subjects.get(0)) : Optional.empty());
  }

  /**
   * Outside quotations, before a verb or a mark, and not behind a preposition or a verb, unless it
   * is the subject of an infinitive: "a moment for Ann Lee to keep her promise".
   */
  private boolean isSubject(NameRun run) {
    int first = run.all().first();
    int next = run.all().last() + 1;
    if (passage.quotationAt(first) >= 0) {
      return false;
    }
    int before = beforeList(first - 1);
    boolean ofInfinitive =
        before >= 0 && passage.is(before, "for") && next < passage.size() && passage.is(next, "to");
    if (ofInfinitive) {
      return true;
    }
    if (before >= 0 && passage.words().isWord(before)) {
      WordClass c = passage.classOf(before);
      if (c == WordClass.ADP
          || c == WordClass.VERB
          || c == WordClass.PART
          || passage.is(before, "'s")) {
        return false;
      }
    }
    if (next >= passage.size()) {
      return true;
    }
    WordClass c = passage.classOf(next);
    return !(passage.is(next, "'s")
        || passage.is(next, "'")
        || c == WordClass.NOUN
        || c == WordClass.ADJ);
  }

  /** Index of the word before the words that modify a name, and before names listed with it. */
  private int beforeList(int from) {
    int before = from;
    while (before >= 0 && isModifier(before)) {
      before--;
    }
    boolean listed = before > 0 && (passage.is(before, "and") || passage.is(before, ","));
    int run = listed ? cast.runAt(before - 1) : -1;
    return run >= 0 ? beforeList(cast.runs().get(run).all().first() - 1) : before;
  }

  private boolean isModifier(int i) {
    WordClass c = passage.classOf(i);
    return passage.words().isWord(i)
        && (c == WordClass.DET || c == WordClass.ADJ || c == WordClass.NOUN || c == WordClass.NUM);
  }

  private boolean isQuoted(Range sentence) {
    int quotation = passage.quotationAt(sentence.first());
    return quotation >= 0 && passage.quotationAt(sentence.last()) == quotation;
  }

  private boolean startsParagraph(Range sentence) {
    int p = search(passage.paragraphs(), sentence.first());
    return passage.paragraphs().get(p).first() == sentence.first();
  }

  private int firstRun(int word) {
    int low = 0;
    int high = cast.runs().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cast.runs().get(middle).all().first() < word) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int sentence(int word) {
    return passage.sentenceAt(word);
  }

  /** Index of the range that holds {@code word}. */
  private static int search(List<Range> ranges, int word) {
    int low = 0;
    int high = ranges.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (ranges.get(middle).first() <= word) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
