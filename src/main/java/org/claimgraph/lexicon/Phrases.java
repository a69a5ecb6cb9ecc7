package org.claimgraph.lexicon;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds phrases of a list, in small letters, before or after a place in a text; the longest one
 * wins. A look-up takes at most as many steps as the longest phrase has words.
 *
 * @param <V> what a phrase stands for
 */
public final class Phrases<V> {
  private final Node<V> forward = new Node<>();
  private final Node<V> backward = new Node<>();

  private Phrases() {}

  /** A phrase found: {@code length} tokens that stand for {@code value}. */
  public record Match<V>(int length, V value) {}

  /** Phrases with what they stand for. */
  public static <V> Phrases<V> of(Map<String, V> phrases) {
    Phrases<V> table = new Phrases<>();
    phrases.forEach(table::add);
    return table;
  }

  /** Phrases that stand for themselves. */
  public static Phrases<String> of(Collection<String> phrases) {
    Map<String, String> same = new LinkedHashMap<>();
    phrases.forEach(phrase -> same.put(phrase, phrase));
    return of(same);
  }

  private void add(String phrase, V value) {
    List<Token> tokens = Tokens.of(phrase);
    Node<V> end = forward;
    for (Token token : tokens) {
      end = end.next.computeIfAbsent(token.lower(), word -> new Node<>());
    }
    end.value = value;
    Node<V> start = backward;
    for (int i = tokens.size() - 1; i >= 0; i--) {
      start = start.next.computeIfAbsent(tokens.get(i).lower(), word -> new Node<>());
    }
    start.value = value;
  }

  /** The longest phrase that begins with the token {@code at}. */
  public Optional<Match<V>> from(List<Token> tokens, int at) {
    return walk(tokens, at, 1, forward);
  }

  /** The longest phrase that ends just before the token {@code at}. */
  public Optional<Match<V>> before(List<Token> tokens, int at) {
    return walk(tokens, at - 1, -1, backward);
  }

  private static <V> Optional<Match<V>> walk(List<Token> tokens, int at, int step, Node<V> root) {
    Optional<Match<V>> longest = Optional.empty();
    Node<V> node = root;
    for (int i = at; i >= 0 && i < tokens.size(); i += step) {
      node = node.next.get(tokens.get(i).lower());
      if (node == null) {
        break;
      }
      if (node.value != null) {
        longest = Optional.of(new Match<>(Math.abs(i - at) + 1, node.value));
      }
    }
    return longest;
  }

  private static final class Node<V> {
    private final Map<String, Node<V>> next = new HashMap<>();
    private @Nullable V value;
  }
}
