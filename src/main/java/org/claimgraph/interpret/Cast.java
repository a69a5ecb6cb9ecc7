package org.claimgraph.interpret;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimgraph.claim.Actor;
import org.claimgraph.grammar.Passage;
import org.claimgraph.lexicon.WordClass;
import org.claimgraph.text.Fold;
import org.claimgraph.text.Range;

/**
 * Everybody whom an article names, each once: the full name and the short forms that go back to it.
 * Two full names are one person only if first and last name agree ("Donald J. Trump", "Donald
 * Trump"); a surname alone is whoever bears it, if there is only one.
 */
final class Cast {
  private final Passage passage;
  private final WhoWords who;
  private final KnownNames known;
  private final NameWords names;
  private final List<NameRun> runs;
  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private final Map<String, Set<Figure>> bySurname = new HashMap<>();
  private final Map<String, Set<Figure>> byGivenName = new HashMap<>();
  private final Map<String, Set<Figure>> byAcronym = new HashMap<>();
  private final Map<String, Set<Figure>> introduced = new HashMap<>();
  private final Map<String, Set<Figure>> byLastWord = new HashMap<>();
  private final List<Optional<Figure>> figureOfRun = new ArrayList<>();
  private final Map<String, Figure> owners = new HashMap<>();
  private final int[] runAt;

  private Cast(Passage passage, WhoWords who, KnownNames known) {
    this.passage = passage;
    this.who = who;
    this.known = known;
    this.names = new NameWords(passage, who);
    this.runs = NameRun.of(passage, who);
    this.runAt = new int[passage.size()];
    Arrays.fill(runAt, -1);
  }

  /** The cast of {@code passage}. */
  static Cast of(Passage passage, WhoWords who, KnownNames known) {
    Cast cast = new Cast(passage, who, known);
    cast.fullNames();
    cast.acronyms();
    cast.shortForms();
    cast.shortNames();
    return cast;
  }

  /** The runs of capitalised words, in order. */
  List<NameRun> runs() {
    return runs;
  }

  /** Whom run {@code i} names. */
  Optional<Figure> figure(int i) {
    return figureOfRun.get(i);
  }

  /** Index of the run that holds word {@code i}, or -1. */
  int runAt(int i) {
    return runAt[i];
  }

  /** Whether word {@code i} stands inside a name and is not its first word. */
  boolean isWithinName(int i) {
    return runAt[i] >= 0 && runs.get(runAt[i]).all().first() < i;
  }

  /** Everybody, in the order in which they are named in full. */
  Iterable<Figure> figures() {
    return figures.values();
  }

  private void fullNames() {
    for (int r = 0; r < runs.size(); r++) {
      NameRun run = runs.get(r);
      Arrays.fill(runAt, run.all().first(), run.all().last() + 1, r);
      Optional<Figure> figure = Optional.empty();
      Optional<Actor> actor = knownAt(run);
      if (run.inHeadline()) {
        figureOfRun.add(actor.map(this::ofKnown));
        continue;
      }
      if (actor.isPresent()) {
        Figure of = ofKnown(actor.get());
        note(of, run);
        figure = Optional.of(of);
      } else if (run.name().length() > 1
          && !WhoWords.isParty(passage.lower(run.name().last()))
          && !known.isPlace(run.text(passage))) {
        figure = Optional.of(full(run));
      }
      figureOfRun.add(figure);
    }
  }

  private Optional<Actor> knownAt(NameRun run) {
    Range all = run.all();
    for (int first = all.first(); first <= run.name().first(); first++) {
      if (!known.canBegin(passage.lower(first))) {
        continue;
      }
      String words = text(first, all.last());
      Optional<Actor> actor = all.length() > 1 ? known.find(words) : known.findOwn(words);
      if (actor.isPresent()) {
        return actor;
      }
    }
    return Optional.empty();
  }

  /** The figure of an actor whom the lexicon has. */
  Figure ofKnown(Actor actor) {
    Figure figure = figures.get("id:" + actor.id());
    if (figure == null) {
      Actor.Kind kind = actor.guess().map(Actor.Guess::kind).orElse(names.kindOf(actor));
      figure = new Figure(actor.name(), kind);
      figure.setKnown(actor);
      figures.put("id:" + actor.id(), figure);
      List<String> words = NameWords.words(actor.name());
      if (kind == Actor.Kind.PERSON && words.size() > 1) {
        index(bySurname, words.get(words.size() - 1), figure);
        index(byGivenName, words.get(0), figure);
        figure.show(who.names().genderOf(words.get(0)));
      }
    }
    return figure;
  }

  private Figure full(NameRun run) {
    List<String> words = names.words(run);
    String text = run.text(passage);
    boolean person = names.isPerson(run, words);
    String key = person ? names.key(run, words) : Fold.fold(text);
    Figure figure = figures.get(key);
    if (figure == null) {
      figure = new Figure(text, person ? Actor.Kind.PERSON : names.kindOfName(words));
      figures.put(key, figure);
      if (figure.kind() == Actor.Kind.GROUP) {
        figure.setPlural();
      }
      if (figure.isPerson()) {
        if (person) {
          figure.assure();
        }
        index(bySurname, words.get(words.size() - 1), figure);
        if (person) {
          index(byGivenName, words.get(0), figure);
        }
        figure.show(who.names().genderOf(words.get(0)));
      } else {
        index(byLastWord, words.get(words.size() - 1), figure);
        index(byAcronym, names.initials(run), figure);
      }
    }
    if (figure.isPerson()) {
      figure.setShortName(words.get(0) + " " + words.get(words.size() - 1));
    }
    figure.addForm(text);
    note(figure, run);
    return figure;
  }

  private void note(Figure figure, NameRun run) {
    if (!run.titles().isEmpty()) {
      figure.assure();
    }
    for (String title : run.titles()) {
      figure.show(who.genderOfTitle(title));
      if (!WhoWords.isHonorific(title)) {
        figure.titles().add(WhoWords.fullTitle(title));
      }
    }
    int next = run.all().last() + 1;
    if (figure.isPerson() && passage.is(next, ",")) {
      apposition(figure, next + 1);
    }
  }

  /** "…, a spokesman for …": the first title in the words up to the next mark. */
  private void apposition(Figure figure, int from) {
    int limit = Math.min(passage.size(), from + 8);
    for (int i = from; i < limit; i++) {
      String lower = passage.lower(i);
      if (!passage.words().isWord(i) && !lower.equals("'s")) {
        return;
      }
      WordClass c = passage.classOf(i);
      if (c == WordClass.VERB || c == WordClass.AUX || c == WordClass.PRON) {
        return;
      }
      if (who.isTitle(lower)) {
        figure.titles().add(WhoWords.fullTitle(lower));
        figure.show(who.genderOfTitle(lower));
        return;
      }
    }
  }

  /** "National Intelligence Service (NIS)": what stands in brackets right behind a name. */
  private void acronyms() {
    for (int r = 0; r + 1 < runs.size(); r++) {
      int end = runs.get(r).all().last();
      int open = end + 1 < passage.size() && isPossessive(end + 1) ? end + 2 : end + 1;
      Range next = runs.get(r + 1).all();
      boolean bracket =
          passage.is(open, "(")
              && next.first() == open + 1
              && next.last() == next.first()
              && passage.is(open + 2, ")");
      if (bracket) {
        Optional<Figure> figure = figureOfRun.get(r);
        String acronym = passage.words().get(next.first());
        figure.ifPresent(f -> index(introduced, acronym, f));
      }
    }
  }

  /** "Daily News" after "New York Daily News": the end of one longer name that is no person's. */
  private void shortForms() {
    Map<String, Set<Figure>> byEnd = new HashMap<>();
    for (Figure figure : figures.values()) {
      String name = figure.name();
      for (int at = name.indexOf(' ');
          at >= 0 && !figure.isPerson();
          at = name.indexOf(' ', at + 1)) {
        index(byEnd, name.substring(at + 1), figure);
      }
    }
    for (int r = 0; r < runs.size(); r++) {
      Optional<Figure> figure = figureOfRun.get(r);
      if (figure.isPresent() && !figure.get().isPerson() && figure.get().known().isEmpty()) {
        String name = figure.get().name();
        Optional<Figure> longer = only(byEnd, name);
        if (longer.isPresent()) {
          longer.get().addForm(name);
          figureOfRun.set(r, longer);
        }
      }
    }
  }

  private boolean isPossessive(int i) {
    return passage.is(i, "'s") || passage.is(i, "'");
  }

  private void shortNames() {
    for (int r = 0; r < runs.size(); r++) {
      if (figureOfRun.get(r).isEmpty() && runs.get(r).inHeadline()) {
        figureOfRun.set(r, inHeadline(runs.get(r).name()));
      } else if (figureOfRun.get(r).isEmpty()) {
        int run = r;
        Optional<Figure> figure = shortName(runs.get(r));
        figure.ifPresent(f -> note(f, runs.get(run)));
        figureOfRun.set(r, figure);
      }
    }
  }

  /** Whom a name in a headline means, if the text below says it: there every word has a capital. */
  Optional<Figure> inHeadline(Range words) {
    String last = Fold.fold(passage.words().get(words.last()));
    if (words.length() > 1) {
      String first = Fold.fold(passage.words().get(words.first()));
      Figure full = figures.get(who.names().full(first) + " " + last);
      full = full == null ? figures.get(Fold.fold(text(words.first(), words.last()))) : full;
      return Optional.ofNullable(full);
    }
    Figure single = figures.get(last);
    return only(bySurname, last).or(() -> Optional.ofNullable(single));
  }

  private Optional<Figure> shortName(NameRun run) {
    String word = Fold.fold(passage.words().get(run.name().last()));
    Gender shown =
        run.titles().stream()
            .map(who::genderOfTitle)
            .filter(g -> g != Gender.UNKNOWN)
            .findFirst()
            .orElse(Gender.UNKNOWN);
    Set<Figure> bearers =
        bySurname.getOrDefault(word, Set.of()).stream()
            .filter(f -> f.gender().agrees(shown))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (bearers.size() == 1) {
      return Optional.of(bearers.iterator().next());
    }
    if (bearers.size() > 1) {
      return Optional.of(owner(word, shown, bearers));
    }
    Optional<Figure> acronym = only(introduced, word);
    if (acronym.isPresent()) {
      return acronym;
    }
    if (run.titles().isEmpty() && run.name().length() == 1) {
      Optional<Actor> ofTheWorld = known.find(word);
      if (ofTheWorld.isPresent()) {
        return ofTheWorld.map(this::ofKnown);
      }
    }
    if (run.name().length() > 1 || (run.titles().isEmpty() && known.isPlace(word))) {
      return Optional.empty();
    }
    Optional<Figure> only =
        only(byAcronym, word)
            .or(() -> run.titles().isEmpty() ? only(byGivenName, word) : Optional.empty());
    if (only.isPresent()) {
      return only;
    }
    boolean article = passage.is(run.all().first() - 1, "the");
    if (article && byLastWord.containsKey(word)) {
      return only(byLastWord, word);
    }
    boolean adjective = run.titles().isEmpty() && known.ofAdjective(word).isPresent();
    return adjective || byAcronym.containsKey(word)
        ? Optional.empty()
        : Optional.of(single(word, run));
  }

  /**
   * Who is meant by a surname that several bear. The first to be named in full owns it: the writer
   * who later brings in another one of the family has to use more than the surname for that one.
   */
  private Figure owner(String surname, Gender shown, Set<Figure> bearers) {
    return owners.computeIfAbsent(surname + " " + shown, s -> bearers.iterator().next());
  }

  private static Optional<Figure> only(Map<String, Set<Figure>> index, String word) {
    Set<Figure> found = index.getOrDefault(word, Set.of());
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  /** A name of one word that the article never gives in full. */
  private Figure single(String word, NameRun run) {
    Figure figure = figures.get(word);
    if (figure == null) {
      boolean person = !run.titles().isEmpty() || who.names().contains(word);
      figure = new Figure(word, person ? Actor.Kind.PERSON : names.kindOfWord(word, run));
      if (figure.kind() == Actor.Kind.GROUP) {
        figure.setPlural();
      }
      figure.show(who.names().genderOf(word));
      if (person) {
        figure.assure();
      }
      figure.addForm(word);
      figures.put(word, figure);
    } else if (!run.titles().isEmpty() && !figure.isPlural()) {
      figure.setKind(Actor.Kind.PERSON);
    }
    return figure;
  }

  private static void index(Map<String, Set<Figure>> index, String word, Figure figure) {
    index.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(figure);
  }

  /** The words {@code from} to {@code to}, inclusive, as they stand but with single spaces. */
  String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i <= to; i++) {
      boolean space = i > from && passage.words().end(i - 1) < passage.words().start(i);
      text.append(space ? " " : "").append(passage.words().get(i));
    }
    return text.toString();
  }
}
