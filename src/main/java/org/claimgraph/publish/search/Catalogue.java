package org.claimgraph.publish.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.claimgraph.text.Nearest;

/**
 * All that there is in one version of the data: things with names in the order of their lists, the
 * others by their IRIs, and the words of names and quotes.
 */
public final class Catalogue {
  private final Map<Kind, List<Entry>> named;
  private final Map<Kind, List<Node>> others;
  private final Names names;
  private final WordIndex quotes;

  /**
   * @param named articles, actors, places and questions
   * @param others claims, positions and disagreements
   * @param quotes the words of the claims, in the order in which they are listed
   */
  Catalogue(Map<Kind, List<Entry>> named, Map<Kind, List<Node>> others, WordIndex quotes) {
    this.named = named;
    this.others = others;
    this.names = new Names(named.values().stream().flatMap(Collection::stream).toList());
    this.quotes = quotes;
  }

  /** How many there are. */
  public int count(Kind kind) {
    return named.containsKey(kind) ? entries(kind).size() : nodes(kind).size();
  }

  /** Things with names, in order: what is most disputed, newest or most spoken of comes first. */
  public List<Entry> entries(Kind kind) {
    return named.getOrDefault(kind, List.of());
  }

  /** Things without names, by their IRIs; so claims of one article stand together. */
  public List<Node> nodes(Kind kind) {
    return others.getOrDefault(kind, List.of());
  }

  /**
   * What answers a search: things whose names are these words or have them, then claims whose
   * quotes have them; whole words before beginnings of words.
   *
   * @param from the first to be told, counted from 0
   * @param most how many are told
   */
  public Found find(String words, int from, int most) {
    List<String> wanted = SearchWords.of(words).stream().distinct().limit(Found.WORDS).toList();
    return wanted.isEmpty()
        ? Found.NOTHING
        : Found.of(names.having(wanted), quotes, nodes(Kind.CLAIMS), wanted, from, most);
  }

  /** What is called nearly so, for who has mistyped a name; of any kind that has names. */
  public Optional<Entry> nearest(String name) {
    return Nearest.to(name, names.all()).flatMap(names::of);
  }
}
