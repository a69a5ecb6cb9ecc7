package org.claimgraph.publish.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Things by their names. */
final class Names {
  /** One name of a thing. */
  private record Name(String text, Entry entry) {}

  private final List<Name> names = new ArrayList<>();
  private final WordIndex words;
  private final Map<String, Entry> byName = new HashMap<>();

  Names(List<Entry> entries) {
    WordIndex.Builder builder = new WordIndex.Builder();
    for (Entry entry : entries) {
      for (String name : entry.names()) {
        names.add(new Name(String.join(" ", SearchWords.of(name)), entry));
        builder.add(name);
        byName.putIfAbsent(name, entry);
      }
    }
    this.words = builder.build();
  }

  /** Those whose names have all these words or beginnings of words, the best first. */
  List<Entry> having(List<String> wanted) {
    BitSet whole = words.having(wanted);
    String typed = String.join(" ", wanted);
    List<Integer> matches = words.beginning(wanted).stream().boxed().toList();
    Set<Entry> seen = new HashSet<>();
    return matches.stream()
        .sorted(
            Comparator.comparingInt((Integer at) -> rank(at, typed, whole))
                .thenComparingInt(at -> -names.get(at).entry().claims())
                .thenComparing(at -> names.get(at).text()))
        .map(at -> names.get(at).entry())
        .filter(seen::add)
        .toList();
  }

  /**
   * The very name, a name that begins so, one that has the words, one that has their beginnings.
   */
  private int rank(int at, String typed, BitSet whole) {
    String name = names.get(at).text();
    if (name.equals(typed)) {
      return 0;
    }
    if (name.startsWith(typed)) {
      return 1;
    }
    return whole.get(at) ? 2 : 3;
  }

  Set<String> all() {
    return byName.keySet();
  }

  Optional<Entry> of(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
