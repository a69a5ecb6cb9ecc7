package org.claimgraph.content;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.claimgraph.lexicon.QuestionCue.Alternative;
import org.claimgraph.lexicon.QuestionCue.Slot;
import org.claimgraph.lexicon.QuestionCue.Words;
import org.claimgraph.lexicon.Token;

/**
 * What was found in a stretch of text, indexed by word, so that a term of a cue is looked up and
 * not searched for.
 */
final class Stretch {
  private final List<Token> tokens;
  private final Named named;
  private final List<Figure> figures;
  private final NavigableMap<String, List<Integer>> places = new TreeMap<>();

  Stretch(List<Token> tokens, Named named, List<Figure> figures) {
    this.tokens = tokens;
    this.named = named;
    this.figures = figures;
    for (int i = 0; i < tokens.size(); i++) {
      places.computeIfAbsent(tokens.get(i).lower(), word -> new ArrayList<>()).add(i);
    }
  }

  /** Where something stands: indexes of its first and last token. */
  record Hit(int first, int last) {}

  List<Token> tokens() {
    return tokens;
  }

  Named named() {
    return named;
  }

  List<Figure> figures() {
    return figures;
  }

  /** Every place where the alternative stands, in text order. */
  List<Hit> hits(Alternative alternative) {
    if (alternative instanceof Words words) {
      return words(words);
    }
    Slot slot = (Slot) alternative;
    return switch (slot.kind()) {
      case NUMBER -> figures(slot);
      case PLACE ->
          named.places().stream()
              .filter(at -> slot.id().map(at.what().id()::equals).orElse(true))
              .map(at -> new Hit(at.first(), at.last()))
              .toList();
      case ACTOR ->
          named.actors().stream()
              .filter(at -> slot.id().map(at.what().id()::equals).orElse(true))
              .map(at -> new Hit(at.first(), at.last()))
              .toList();
    };
  }

  private List<Hit> figures(Slot slot) {
    return figures.stream()
        .filter(figure -> slot.id().isEmpty() || counts(figure, slot.id().get()))
        // The noun behind a figure may be a term of its own: "{number} > fighters".
        .map(figure -> new Hit(figure.first(), figure.first()))
        .toList();
  }

  private static boolean counts(Figure figure, String actor) {
    return figure.quantity().countOf().map(of -> of.id().equals(actor)).orElse(false);
  }

  private List<Hit> words(Words words) {
    String first = words.words().get(0);
    boolean one = words.words().size() == 1;
    if (one && words.open()) {
      return places.subMap(first, true, first + Character.MAX_VALUE, true).values().stream()
          .flatMap(List::stream)
          .sorted()
          .map(at -> new Hit(at, at))
          .toList();
    }
    int length = words.words().size();
    return places.getOrDefault(first, List.of()).stream()
        .filter(at -> stand(words, at))
        .map(at -> new Hit(at, at + length - 1))
        .toList();
  }

  private boolean stand(Words words, int at) {
    int length = words.words().size();
    if (at + length > tokens.size()) {
      return false;
    }
    for (int i = 1; i < length; i++) {
      String wanted = words.words().get(i);
      String word = tokens.get(at + i).lower();
      boolean open = words.open() && i == length - 1;
      if (!(open ? word.startsWith(wanted) : word.equals(wanted))) {
        return false;
      }
    }
    return true;
  }
}
