package org.claimgraph.publish.search;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;

/**
 * Something with a name.
 *
 * @param kind what it is
 * @param node its IRI
 * @param label its first name
 * @param names all its names, the label first
 * @param claims how many claims speak of it: those it makes and those about it, at it, in it, on it
 * @param disagreements of a question; none of anything else
 * @param note what its numbers are, in words
 * @param date of an article, as it is written, or empty
 */
public record Entry(
    Kind kind,
    Node node,
    String label,
    List<String> names,
    int claims,
    int disagreements,
    String note,
    String date) {

  /** The order of lists: what is most disputed, newest, most spoken of; then by name. */
  static final Comparator<Entry> ORDER =
      Comparator.comparingInt((Entry entry) -> -entry.disagreements())
          .thenComparing(Entry::date, Comparator.reverseOrder())
          .thenComparingInt(entry -> -entry.claims())
          .thenComparing(Entry::label)
          .thenComparing(entry -> entry.node().getURI());
}
