package org.claimgraph.graph;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What to call a thing that has labels in several languages. */
public final class Labels {
  private Labels() {}

  /**
   * The English one, or else the first.
   *
   * @param language gives the language of a label; empty without one
   */
  public static <T> Optional<T> preferred(List<T> labels, Function<T, String> language) {
    return labels.stream()
        .filter(label -> language.apply(label).equals("en"))
        .findFirst()
        .or(() -> labels.stream().findFirst());
  }
}
