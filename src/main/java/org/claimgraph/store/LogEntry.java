package org.claimgraph.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.claimgraph.article.Format;
import org.claimgraph.workspace.Decision;

/** One thing that was done to a store. All of them together, in order, are the store. */
sealed interface LogEntry {

  /**
   * An article came in.
   *
   * @param sha256 hash of its bytes
   * @param name what to call it, unless it has a name of its own
   * @param format what the bytes are
   * @param charset the charset that the sender declared
   * @param url the address that it calls its own
   * @param revises id of the article in whose place it comes
   */
  record Added(
      String sha256,
      String name,
      Format format,
      Optional<String> charset,
      Optional<String> url,
      Optional<String> revises)
      implements LogEntry {

    /** Id of the article: the first 16 digits of the hash. */
    String id() {
      return sha256.substring(0, 16);
    }
  }

  /**
   * An article and its earlier versions were taken out.
   *
   * @param id of the article
   * @param at when, by the clock of whoever took it out; empty if nobody said so
   * @param claims ids of the claims that were published of them
   */
  record Removed(String id, Optional<Instant> at, List<String> claims) implements LogEntry {
    public Removed {
      claims = List.copyOf(claims);
    }
  }

  /** A person decided about a claim of an article; an empty decision takes back an earlier one. */
  record Reviewed(String article, String key, Optional<Decision> decision) implements LogEntry {}

  /**
   * The names, questions and readings that articles are read with from now on.
   *
   * @param files hash of each file of the workspace, by its path
   */
  record Named(SortedMap<String, String> files) implements LogEntry {}
}
