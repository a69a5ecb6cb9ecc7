package org.claimgraph.interpret;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.claim.Actor;
import org.claimgraph.grammar.Passage;
import org.claimgraph.lexicon.WordClass;
import org.claimgraph.text.Fold;

/** The figures of an article, each once, and the words that can stand for each. */
final class Figures {
  private final Passage passage;
  private final WhoWords who;
  private final NameWords names;
  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private final Map<String, Figure> owners = new HashMap<>();

  final FiguresByWord bySurname = new FiguresByWord();
  final FiguresByWord byGivenName = new FiguresByWord();
  final FiguresByWord byAcronym = new FiguresByWord();
  final FiguresByWord byLastWord = new FiguresByWord();

  /** By the acronym that stands in brackets behind the full name. */
  final FiguresByWord introduced = new FiguresByWord();

  Figures(Passage passage, WhoWords who) {
    this.passage = passage;
    this.who = who;
    this.names = new NameWords(passage, who);
  }

  /** Everybody, in the order in which they are named in full. */
  Iterable<Figure> all() {
    return figures.values();
  }

  /** The figure with this key: a folded name, or first and last name of a person. */
  Optional<Figure> get(String key) {
    return Optional.ofNullable(figures.get(key));
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
        bySurname.add(words.get(words.size() - 1), figure);
        byGivenName.add(words.get(0), figure);
        figure.show(who.names().genderOf(words.get(0)));
      }
    }
    return figure;
  }

  /** The figure of a full name that no lexicon has. */
  Figure full(NameRun run) {
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
        bySurname.add(words.get(words.size() - 1), figure);
        if (person) {
          byGivenName.add(words.get(0), figure);
        }
        figure.show(who.names().genderOf(words.get(0)));
      } else {
        byLastWord.add(words.get(words.size() - 1), figure);
        byAcronym.add(names.initials(run), figure);
      }
    }
    if (figure.isPerson()) {
      figure.setShortName(words.get(0) + " " + words.get(words.size() - 1));
    }
    figure.addForm(text);
    note(figure, run);
    return figure;
  }

  /** Takes in what stands around one of its names: titles before and behind it. */
  void note(Figure figure, NameRun run) {
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

  /** A name of one word that the article never gives in full. */
  Figure single(String word, NameRun run) {
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

  /**
   * Who is meant by a surname that several bear. The first to be named in full owns it: the writer
   * who later brings in another one of the family has to use more than the surname for that one.
   */
  Figure owner(String surname, Gender shown, Set<Figure> bearers) {
    return owners.computeIfAbsent(surname + " " + shown, s -> bearers.iterator().next());
  }
}
