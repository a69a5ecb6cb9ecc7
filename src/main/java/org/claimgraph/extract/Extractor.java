package org.claimgraph.extract;

import java.util.List;
import java.util.function.Consumer;
import org.claimgraph.grammar.Passage;

/**
 * One way of saying something. Implementations keep no state and take time in proportion to the
 * length of the text. Those in other jars join by {@link java.util.ServiceLoader}.
 */
public interface Extractor {
  /** Last part of the rule's IRI: lower case words with hyphens, such as {@code that-clause}. */
  String id();

  /** Version of the rule: a new one whenever it finds something else than before. */
  String version();

  /** What it finds, in one sentence. */
  String description();

  /** At least one example that matches and one that does not. */
  List<Example> examples();

  /** Gives every attribution of this kind in {@code passage} to {@code found}, in text order. */
  void extract(Passage passage, Consumer<Attribution> found);
}
