package org.claimgraph.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.claimgraph.store.LogEntry.Added;
import org.claimgraph.workspace.Decision;

/**
 * What a store holds, as the entries of its log add up to: which articles, in which versions, what
 * was decided about their claims, and the names they are read with. A few hundred bytes an article.
 */
final class Catalogue {
  private final Map<String, Added> current = new LinkedHashMap<>();
  private final Map<String, Added> earlier = new LinkedHashMap<>();
  private final Map<String, String> successors = new LinkedHashMap<>();
  private final Map<String, String> byUrl = new LinkedHashMap<>();
  private final Map<String, Map<String, Decision>> decisions = new LinkedHashMap<>();
  private final Map<String, Tombstone> tombstones = new LinkedHashMap<>();
  private SortedMap<String, String> names = new TreeMap<>();

  /**
   * What is left of a version that was taken out.
   *
   * @param claims ids of those claims that were published of it last
   */
  record Tombstone(String sha256, Removal removal, List<String> claims) {}

  /** Takes an entry of the log, in the batch with this number. */
  void apply(LogEntry entry, long batch) {
    if (entry instanceof Added added) {
      add(added);
    } else if (entry instanceof LogEntry.Removed removed) {
      remove(removed, new Removal(batch, removed.at()));
    } else if (entry instanceof LogEntry.Reviewed reviewed) {
      Map<String, Decision> decided =
          decisions.computeIfAbsent(reviewed.article(), id -> new LinkedHashMap<>());
      decided.remove(reviewed.key());
      reviewed.decision().ifPresent(decision -> decided.put(reviewed.key(), decision));
    } else if (entry instanceof LogEntry.Named named) {
      names = named.files();
    }
  }

  private void add(Added added) {
    String id = added.id();
    added
        .revises()
        .flatMap(this::article)
        .ifPresent(
            old -> {
              current.remove(old.id());
              earlier.put(old.id(), old);
              successors.put(old.id(), id);
              // What was decided stays decided, as far as the words still stand.
              decisions
                  .computeIfAbsent(id, i -> new LinkedHashMap<>())
                  .putAll(decisions.getOrDefault(old.id(), Map.of()));
            });
    earlier.remove(id);
    successors.remove(id);
    tombstones.remove(id);
    current.put(id, added);
    added.url().ifPresent(url -> byUrl.put(url, id));
  }

  private void remove(LogEntry.Removed entry, Removal removal) {
    for (Added version : versions(entry.id())) {
      List<String> claims =
          entry.claims().stream().filter(claim -> claim.startsWith(version.id() + "-")).toList();
      tombstones.put(version.id(), new Tombstone(version.sha256(), removal, claims));
      current.remove(version.id());
      earlier.remove(version.id());
      successors.remove(version.id());
      decisions.remove(version.id());
      version.url().ifPresent(url -> byUrl.remove(url, version.id()));
    }
  }

  /** An article and its earlier versions, the newest first; empty if it is not there. */
  List<Added> versions(String id) {
    List<Added> versions = new ArrayList<>();
    Optional<Added> version = article(id);
    while (version.isPresent() && !versions.contains(version.get())) {
      versions.add(version.get());
      version = version.get().revises().map(earlier::get);
    }
    return versions;
  }

  /** The version that has come in the place of another. */
  Optional<Added> successor(String id) {
    return Optional.ofNullable(successors.get(id))
        .map(next -> Optional.ofNullable(current.get(next)).orElseGet(() -> earlier.get(next)));
  }

  /** The articles as they are now, in the order in which they came. */
  Collection<Added> articles() {
    return current.values();
  }

  /** The versions that have been replaced. */
  Collection<Added> earlierVersions() {
    return earlier.values();
  }

  /** An article as it is now. */
  Optional<Added> article(String id) {
    return Optional.ofNullable(current.get(id));
  }

  /** A version that has been replaced. */
  Optional<Added> earlier(String id) {
    return Optional.ofNullable(earlier.get(id));
  }

  /** What is left of a version that was taken out, and has not come back. */
  Optional<Tombstone> tombstone(String id) {
    return Optional.ofNullable(tombstones.get(id));
  }

  /** What is left of each version that was taken out, by its id. */
  Map<String, Tombstone> tombstones() {
    return tombstones;
  }

  /** The article that calls this address its own, as it is now. */
  Optional<Added> at(String url) {
    return Optional.ofNullable(byUrl.get(url)).flatMap(this::article);
  }

  /** What was decided about an article's claims, in the order of the decisions. */
  Collection<Decision> decisions(String id) {
    return decisions.getOrDefault(id, Map.of()).values();
  }

  /** Hash of each file of the names and readings, by its path. */
  SortedMap<String, String> names() {
    return names;
  }

  /** The hashes of all bytes that this speaks of, sorted. */
  SortedSet<String> hashes() {
    SortedSet<String> hashes = new TreeSet<>(names.values());
    current.values().forEach(added -> hashes.add(added.sha256()));
    earlier.values().forEach(added -> hashes.add(added.sha256()));
    return hashes;
  }
}
