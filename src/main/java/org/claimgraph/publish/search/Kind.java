package org.claimgraph.publish.search;

import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.claimgraph.graph.Cg;

/** The kinds of things that are counted, and listed at {@code /browse/} and their name. */
public enum Kind {
  ARTICLES,
  CLAIMS,
  ACTORS,
  PLACES,
  QUESTIONS,
  POSITIONS,
  DISAGREEMENTS;

  /** The kind of a name such as {@code actors}. */
  public static Optional<Kind> of(String name) {
    for (Kind kind : values()) {
      if (kind.plural().equals(name)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Its name, as in addresses: {@code actors}. */
  public String plural() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The word for one of them. */
  public String singular() {
    return plural().substring(0, plural().length() - 1);
  }

  Node type() {
    return switch (this) {
      case ARTICLES -> Cg.SOURCE;
      case CLAIMS -> Cg.CLAIM;
      case ACTORS -> Cg.ACTOR;
      case PLACES -> Cg.LOCATION;
      case QUESTIONS -> Cg.QUESTION_CLASS;
      case POSITIONS -> Cg.POSITION_CLASS;
      case DISAGREEMENTS -> Cg.DISAGREEMENT;
    };
  }
}
