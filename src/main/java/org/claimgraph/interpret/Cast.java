package org.claimgraph.interpret;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimgraph.claim.Actor;
import org.claimgraph.grammar.Passage;
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
  private final List<NameRun> runs;
  private final Figures figures;
  private final List<Optional<Figure>> figureOfRun = new ArrayList<>();
  private final int[] runAt;

  private Cast(Passage passage, WhoWords who, KnownNames known) {
    this.passage = passage;
    this.who = who;
    this.known = known;
    this.figures = new Figures(passage, who);
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

  /** Everybody who is named. */
  Figures figures() {
    return figures;
  }

  private void fullNames() {
    for (int r = 0; r < runs.size(); r++) {
      NameRun run = runs.get(r);
      Arrays.fill(runAt, run.all().first(), run.all().last() + 1, r);
      Optional<Figure> figure = Optional.empty();
      Optional<Actor> actor = knownAt(run);
      if (run.inHeadline()) {
        figureOfRun.add(actor.map(figures::ofKnown));
        continue;
      }
      if (actor.isPresent()) {
        Figure of = figures.ofKnown(actor.get());
        figures.note(of, run);
        figure = Optional.of(of);
      } else if (run.name().length() > 1
          && !WhoWords.isParty(passage.lower(run.name().last()))
          && !known.isPlace(run.text(passage))) {
        figure = Optional.of(figures.full(run));
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
        figure.ifPresent(f -> figures.introduced.add(acronym, f));
      }
    }
  }

  /** "Daily News" after "New York Daily News": the end of one longer name that is no person's. */
  private void shortForms() {
    FiguresByWord byEnd = new FiguresByWord();
    for (Figure figure : figures.all()) {
      String name = figure.name();
      for (int at = name.indexOf(' ');
          at >= 0 && !figure.isPerson();
          at = name.indexOf(' ', at + 1)) {
        byEnd.add(name.substring(at + 1), figure);
      }
    }
    for (int r = 0; r < runs.size(); r++) {
      Optional<Figure> figure = figureOfRun.get(r);
      if (figure.isPresent() && !figure.get().isPerson() && figure.get().known().isEmpty()) {
        String name = figure.get().name();
        Optional<Figure> longer = byEnd.only(name);
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
        figure.ifPresent(f -> figures.note(f, runs.get(run)));
        figureOfRun.set(r, figure);
      }
    }
  }

  /** Whom a name in a headline means, if the text below says it: there every word has a capital. */
  Optional<Figure> inHeadline(Range words) {
    String last = Fold.fold(passage.words().get(words.last()));
    if (words.length() > 1) {
      String first = Fold.fold(passage.words().get(words.first()));
      return figures
          .get(who.names().full(first) + " " + last)
          .or(() -> figures.get(Fold.fold(text(words.first(), words.last()))));
    }
    return figures.bySurname.only(last).or(() -> figures.get(last));
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
        figures.bySurname.all(word).stream()
            .filter(f -> f.gender().agrees(shown))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (bearers.size() == 1) {
      return Optional.of(bearers.iterator().next());
    }
    if (bearers.size() > 1) {
      return Optional.of(figures.owner(word, shown, bearers));
    }
    Optional<Figure> acronym = figures.introduced.only(word);
    if (acronym.isPresent()) {
      return acronym;
    }
    if (run.titles().isEmpty() && run.name().length() == 1) {
      Optional<Actor> ofTheWorld = known.find(word);
      if (ofTheWorld.isPresent()) {
        return ofTheWorld.map(figures::ofKnown);
      }
    }
    if (run.name().length() > 1 || (run.titles().isEmpty() && known.isPlace(word))) {
      return Optional.empty();
    }
    Optional<Figure> only =
        figures
            .byAcronym
            .only(word)
            .or(() -> run.titles().isEmpty() ? figures.byGivenName.only(word) : Optional.empty());
    if (only.isPresent()) {
      return only;
    }
    boolean article = passage.is(run.all().first() - 1, "the");
    if (article && figures.byLastWord.has(word)) {
      return figures.byLastWord.only(word);
    }
    boolean adjective = run.titles().isEmpty() && known.ofAdjective(word).isPresent();
    return adjective || figures.byAcronym.has(word)
        ? Optional.empty()
        : Optional.of(figures.single(word, run));
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
