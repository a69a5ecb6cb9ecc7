package org.claimgraph.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.lexicon.Mention.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Finds names in a text: whole words, the longest name at each place, from left to right. Names
 * keep their case; only the first word of a sentence may have a capital that its name lacks, and a
 * form of several words that begins with a capital and goes on without one ("Some military
 * experts") may lose it.
 *
 * <p>The names are a tree of hash tables over words. A text of n words takes at most {@value
 * #LONGEST} · n steps, whatever the names are.
 */
public final class Gazetteer {
  /** Words and marks of the longest name; longer ones are cut off and never found. */
  private static final int LONGEST = 16;

  private final Map<String, Entry> names;
  private final Node root = new Node();

  private Gazetteer(Map<String, Entry> names) {
    this.names = names;
    names.forEach(this::add);
  }

  /** The names of a workspace's lexicon and of the world; where both have one, the lexicon's. */
  public static Gazetteer of(Lexicon lexicon, World world) {
    return new Gazetteer(Names.of(lexicon, world));
  }

  /** What each name stands for, as {@link Names} has it. */
  public Map<String, Entry> names() {
    return Collections.unmodifiableMap(names);
  }

  private void add(String name, Entry entry) {
    List<Token> tokens = Tokens.of(name);
    if (tokens.isEmpty() || tokens.size() > LONGEST) {
      return;
    }
    Node node = root;
    for (Token token : tokens) {
      node = node.next.computeIfAbsent(token.word(), word -> new Node());
    }
    if (node.entry == null) {
      node.entry = entry;
    }
    if (tokens.size() > 1 && tokens.get(0).isCapitalized() && isPlain(tokens.get(1))) {
      add(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1), entry);
    }
  }

  private static boolean isPlain(Token token) {
    return token.isWord() && !token.isCapitalized();
  }

  /** The names in {@code tokens}, none overlapping another. */
  public List<Mention> find(List<Token> tokens) {
    List<Mention> mentions = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Optional<Mention> mention = at(tokens, at);
      mention.ifPresent(mentions::add);
      at = mention.map(m -> m.last() + 1).orElse(at + 1);
    }
    return mentions;
  }

  private Optional<Mention> at(List<Token> tokens, int at) {
    Optional<Mention> exact = at(tokens, at, tokens.get(at).word());
    return exact.isEmpty() && tokens.get(at).isCapitalized() && beginsSentence(tokens, at)
        ? at(tokens, at, tokens.get(at).lower())
        : exact;
  }

  private Optional<Mention> at(List<Token> tokens, int at, String firstWord) {
    Optional<Mention> longest = Optional.empty();
    Node node = root.next.get(firstWord);
    for (int i = at; node != null; i++) {
      if (node.entry != null) {
        longest = Optional.of(new Mention(at, i, node.entry));
      }
      node = i + 1 < tokens.size() ? node.next.get(tokens.get(i + 1).word()) : null;
    }
    return longest;
  }

  private static boolean beginsSentence(List<Token> tokens, int at) {
    return at == 0 || ".!?:\"'".contains(tokens.get(at - 1).word());
  }

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private @Nullable Entry entry;
  }
}
