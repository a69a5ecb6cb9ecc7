package org.claimgraph.content;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.claim.PartialDate;
import org.claimgraph.lexicon.Phrases;
import org.claimgraph.lexicon.Token;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.lexicon.World;

/**
 * Finds when something happens. A date is the time of the event unless a word before it makes it
 * the edge of a stretch of time ("since 22 February 2022", "until 2025"); those, and everything
 * that only a reader of that day could place ("last week", "for almost seventy years", "on
 * Tuesday"), stay words.
 */
final class Times {
  /** How many words a stretch of time may have before its unit: "in the last thirty two". */
  private static final int REACH = 7;

  private static final Set<String> EDGES =
      Set.of("since", "until", "till", "before", "after", "by", "from");

  private static final Set<String> OPENERS =
      Set.of(
          "for",
          "over",
          "in",
          "within",
          "during",
          "throughout",
          "after",
          "since",
          "almost",
          "nearly");

  private static final Set<String> CLOSERS = Set.of("ago", "earlier", "later", "in", "before");

  private static final Set<String> BETWEEN =
      Set.of(
          "the",
          "past",
          "last",
          "next",
          "coming",
          "first",
          "previous",
          "following",
          "almost",
          "nearly",
          "about",
          "around",
          "some",
          "at",
          "least",
          "more",
          "than",
          "over",
          "few",
          "several",
          "many",
          "a",
          "an",
          "another",
          "-",
          "couple",
          "of",
          "and",
          "half",
          "just",
          "only",
          "up",
          "to",
          "these",
          "recent");

  /** Of these the words that make a stretch of time out of a unit: not "in the day". */
  private static final Set<String> WEIGHTY =
      Set.of(
          "past",
          "last",
          "next",
          "coming",
          "previous",
          "following",
          "few",
          "several",
          "many",
          "a",
          "an",
          "another",
          "half",
          "recent");

  private final Map<String, Integer> months = new HashMap<>();
  private final Phrases<String> relative;
  private final Phrases<String> durations;
  private final Set<String> weekdays;
  private final Numerals numerals;

  Times(World world) {
    world.numbers(WordList.MONTH).forEach((name, number) -> months.put(name, number.intValue()));
    this.relative = Phrases.of(world.words(WordList.RELATIVE_TIME));
    this.durations = Phrases.of(world.words(WordList.DURATION));
    this.weekdays = world.set(WordList.WEEKDAY);
    this.numerals = new Numerals(world);
  }

  /** The times in text order, none overlapping another. */
  List<Moment> in(List<Token> tokens, Optional<PartialDate> published) {
    Dates dates = new Dates(months, published);
    List<Moment> moments = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int here = at;
      Optional<Moment> moment =
          dates.at(tokens, at).map(date -> edge(tokens, date)).or(() -> words(tokens, here));
      moment.ifPresent(found -> add(moments, found));
      at = moment.map(m -> m.last() + 1).orElse(at + 1);
    }
    return moments;
  }

  /** Words that follow one another at once are one time: "in the last month, since 2 May". */
  private static void add(List<Moment> moments, Moment found) {
    int last = moments.size() - 1;
    boolean goesOn =
        last >= 0
            && found.date().isEmpty()
            && moments.get(last).date().isEmpty()
            && found.first() == moments.get(last).last() + 1;
    if (goesOn) {
      moments.set(last, new Moment(moments.get(last).first(), found.last(), Optional.empty()));
    } else {
      moments.add(found);
    }
  }

  /** The tokens that belong to times. */
  static BitSet taken(List<Moment> moments) {
    BitSet taken = new BitSet();
    moments.forEach(moment -> taken.set(moment.first(), moment.last() + 1));
    return taken;
  }

  private static Moment edge(List<Token> tokens, Moment date) {
    int before = date.first() - 1;
    return before >= 0 && EDGES.contains(tokens.get(before).lower())
        ? new Moment(before, date.last(), Optional.empty())
        : date;
  }

  private Optional<Moment> words(List<Token> tokens, int at) {
    Optional<Phrases.Match<String>> phrase = relative.from(tokens, at);
    boolean named = at > 0 && tokens.get(at).isCapitalized() && tokens.get(at - 1).isCapitalized();
    if (phrase.isPresent() && !named) {
      return Optional.of(new Moment(at, at + phrase.get().length() - 1, Optional.empty()));
    }
    if (weekdays.contains(tokens.get(at).lower()) && tokens.get(at).isCapitalized()) {
      int first = at > 0 && tokens.get(at - 1).is("on") ? at - 1 : at;
      return Optional.of(new Moment(first, at, Optional.empty()));
    }
    return stretch(tokens, at).or(() -> decade(tokens, at));
  }

  /** "in the last 32 months", "for almost seventy years", "two weeks ago". */
  private Optional<Moment> stretch(List<Token> tokens, int at) {
    boolean opens = OPENERS.contains(tokens.get(at).lower());
    boolean vague = tokens.get(at).is("almost") || tokens.get(at).is("nearly");
    int i = opens ? at + 1 : at;
    boolean measured = false;
    boolean weighty = false;
    while (i < tokens.size() && i <= at + REACH) {
      Optional<Phrases.Match<String>> unit = durations.from(tokens, i);
      if (unit.isPresent() && (measured || weighty)) {
        int last = i + unit.get().length() - 1;
        boolean closes = last + 1 < tokens.size() && CLOSERS.contains(tokens.get(last + 1).lower());
        boolean needsClosing = vague || !opens;
        boolean time = !needsClosing || (measured && closes);
        return time
            ? Optional.of(
                new Moment(at, closes && needsClosing ? last + 1 : last, Optional.empty()))
            : Optional.empty();
      }
      Optional<Numeral> numeral = numerals.at(tokens, i);
      if (numeral.isPresent()) {
        measured = true;
        i = numeral.get().last() + 1;
      } else if (opens && BETWEEN.contains(tokens.get(i).lower())) {
        weighty |= WEIGHTY.contains(tokens.get(i).lower());
        i++;
      } else {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "since the 1950s", "in the 1990s". */
  private static Optional<Moment> decade(List<Token> tokens, int at) {
    boolean the = at + 2 < tokens.size() && tokens.get(at + 1).is("the");
    int i = the ? at + 2 : at + 1;
    boolean opens = EDGES.contains(tokens.get(at).lower()) || tokens.get(at).is("in");
    return opens && i < tokens.size() && isDecade(tokens.get(i).lower())
        ? Optional.of(new Moment(at, i, Optional.empty()))
        : Optional.empty();
  }

  private static boolean isDecade(String word) {
    return word.length() == 5 && word.endsWith("0s") && Character.isDigit(word.charAt(0));
  }
}
