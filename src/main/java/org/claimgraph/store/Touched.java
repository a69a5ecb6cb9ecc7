package org.claimgraph.store;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.claimgraph.store.LogEntry.Added;
import org.jspecify.annotations.Nullable;

/** Which graphs a batch of entries changes, collected entry by entry before each is applied. */
final class Touched {
  private static final String LEXICON = "lexicon/";
  private static final String SOURCES = "sources.ttl";

  private final Set<String> ids = new LinkedHashSet<>();
  private final Map<String, Set<Node>> annotations = new HashMap<>();
  private boolean names;

  /** Ids of the articles and versions. */
  Set<String> ids() {
    return ids;
  }

  /** The annotations that the curation graph may hold of some of them. */
  Set<Node> annotationsOf(Set<String> some) {
    Set<Node> of = new LinkedHashSet<>();
    some.forEach(id -> of.addAll(annotations.getOrDefault(id, Set.of())));
    return of;
  }

  /** Whether the lexicon's own graph changes. */
  boolean names() {
    return names;
  }

  /** Notes what an entry is going to change; {@code before} has not applied it yet. */
  void note(LogEntry entry, Catalogue before) {
    if (entry instanceof Added added) {
      touch(added.id(), before);
      added.revises().ifPresent(id -> touch(id, before));
    } else if (entry instanceof LogEntry.Removed removed) {
      before.versions(removed.id()).forEach(version -> touch(version.id(), before));
    } else if (entry instanceof LogEntry.Reviewed reviewed) {
      before.versions(reviewed.article()).forEach(version -> touch(version.id(), before));
      annotate(reviewed.article(), reviewed.key());
    } else if (entry instanceof LogEntry.Named named) {
      names = true;
      noteNames(before.names(), named.files(), before);
    }
  }

  private void touch(String id, Catalogue before) {
    ids.add(id);
    before.decisions(id).forEach(decision -> annotate(id, decision.key()));
  }

  private void annotate(String id, String key) {
    annotations
        .computeIfAbsent(id, i -> new LinkedHashSet<>())
        .add(CurationTriples.annotation(id, key));
  }

  /** A name or question may be meant anywhere; a reading only by the versions of its article. */
  private void noteNames(
      SortedMap<String, String> old, SortedMap<String, String> now, Catalogue before) {
    Set<String> changed = new TreeSet<>();
    old.forEach(
        (path, hash) -> {
          if (!hash.equals(now.get(path))) {
            changed.add(path);
          }
        });
    now.forEach(
        (path, hash) -> {
          if (!hash.equals(old.get(path))) {
            changed.add(path);
          }
        });
    boolean everywhere =
        changed.stream().anyMatch(path -> path.startsWith(LEXICON) || path.equals(SOURCES));
    Set<String> meant = new LinkedHashSet<>();
    for (String path : changed) {
      String article = path.replaceFirst("^readings/", "articles/").replaceFirst("\\.ttl$", ".txt");
      addIfThere(old.get(article), meant);
      addIfThere(now.get(article), meant);
    }
    for (Added added : before.articles()) {
      boolean one = before.versions(added.id()).stream().anyMatch(v -> meant.contains(v.sha256()));
      if (everywhere || one) {
        before.versions(added.id()).forEach(version -> touch(version.id(), before));
      }
    }
  }

  private static void addIfThere(@Nullable String hash, Set<String> to) {
    if (hash != null) {
      to.add(hash);
    }
  }
}
