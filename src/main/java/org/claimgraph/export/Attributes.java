package org.claimgraph.export;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Gathers the attributes of a node or an edge: sorted by name, text made legal, what is absent left
 * out.
 */
final class Attributes {
  private final SortedMap<String, Attribute> byName = new TreeMap<>();

  /** Text; an empty one is none. */
  Attributes text(String name, String value) {
    if (!value.isEmpty()) {
      byName.put(name, Attribute.text(LegalText.forXml(value)));
    }
    return this;
  }

  Attributes text(String name, Optional<String> value) {
    value.ifPresent(present -> text(name, present));
    return this;
  }

  /** Several values as one text, separated by {@code "; "}; none leave no attribute. */
  Attributes texts(String name, Collection<String> values) {
    return values.isEmpty() ? this : text(name, String.join("; ", values));
  }

  Attributes number(String name, int value) {
    byName.put(name, Attribute.integer(value));
    return this;
  }

  Attributes number(String name, Optional<Integer> value) {
    value.ifPresent(present -> number(name, present));
    return this;
  }

  Attributes decimal(String name, Optional<Double> value) {
    value.ifPresent(
        present ->
            byName.put(name, new Attribute(Attribute.Type.DECIMAL, Double.toString(present))));
    return this;
  }

  Attributes flag(String name, Optional<String> value) {
    value
        .map(Boolean::valueOf)
        .ifPresent(
            present ->
                byName.put(name, new Attribute(Attribute.Type.FLAG, Boolean.toString(present))));
    return this;
  }

  SortedMap<String, Attribute> sorted() {
    return Collections.unmodifiableSortedMap(byName);
  }
}
