package org.claimgraph.export;

import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;

/** GraphML and GEXF declare each attribute with its type before the first node. */
final class AttributeTypes {
  private AttributeTypes() {}

  /** Every name that occurs, with its type; a name that occurs with two types is text. */
  static SortedMap<String, AttributeType> of(Stream<SortedMap<String, Attribute>> all) {
    SortedMap<String, AttributeType> types = new TreeMap<>();
    all.flatMap(attributes -> attributes.entrySet().stream())
        .forEach(
            (Map.Entry<String, Attribute> entry) ->
                types.merge(
                    entry.getKey(),
                    entry.getValue().getType(),
                    (one, other) -> Objects.equals(one, other) ? one : AttributeType.STRING));
    return types;
  }
}
