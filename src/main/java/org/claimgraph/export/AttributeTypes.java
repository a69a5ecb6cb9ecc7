package org.claimgraph.export;

import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Many formats declare each attribute with its type before the first node. */
final class AttributeTypes {
  private AttributeTypes() {}

  /** Every name that occurs, with its type; a name that occurs with two types is text. */
  static SortedMap<String, Attribute.Type> of(Stream<SortedMap<String, Attribute>> all) {
    SortedMap<String, Attribute.Type> types = new TreeMap<>();
    all.forEach(
        attributes ->
            attributes.forEach(
                (name, attribute) ->
                    types.merge(
                        name,
                        attribute.type(),
                        (one, other) -> Objects.equals(one, other) ? one : Attribute.Type.TEXT)));
    return types;
  }
}
