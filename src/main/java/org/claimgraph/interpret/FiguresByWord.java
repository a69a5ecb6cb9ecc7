package org.claimgraph.interpret;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The figures of an article by a word that can stand for them, in the order of their coming. */
final class FiguresByWord {
  private final Map<String, Set<Figure>> figures = new HashMap<>();

  void add(String word, Figure figure) {
    figures.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(figure);
  }

  boolean has(String word) {
    return figures.containsKey(word);
  }

  Set<Figure> all(String word) {
    return figures.getOrDefault(word, Set.of());
  }

  /** Whom the word stands for, if it can be only one. */
  Optional<Figure> only(String word) {
    Set<Figure> found = all(word);
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }
}
