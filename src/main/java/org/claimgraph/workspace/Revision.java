package org.claimgraph.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimgraph.claim.Claim;
import org.claimgraph.text.Span;

/**
 * What the rules find now, set against a reading and what earlier drafts proposed for it. A merge
 * of three: the earlier proposals are the common ancestor, the reading is what people made of them.
 *
 * <p>Two quotes are of the same words if they share at least half of their characters (Dice
 * coefficient of the two spans).
 *
 * @param fresh new ones, in text order: no draft proposed them, and no claim of the reading is of
 *     their words. What a person has written of them without a draft is settled by that
 * @param changed those that a draft proposed otherwise, unless the reading says just the same
 * @param gone claims of the reading that a draft proposed and that the rules no longer find
 */
record Revision(List<DraftClaim> fresh, List<Changed> changed, List<Claim> gone) {

  /**
   * A claim that a draft proposed otherwise.
   *
   * @param now what the rules find now
   * @param read the claim of the reading that is of the same words, rejected ones included
   */
  record Changed(DraftClaim now, Optional<Claim> read) {}

  /** Nothing for a person to decide. */
  boolean isEmpty() {
    return fresh.isEmpty() && changed.isEmpty() && gone.isEmpty();
  }

  static Revision of(List<DraftClaim> found, Reading reading, Quotes quotes) {
    List<Claim> read =
        Stream.concat(reading.claims().stream(), reading.rejected().stream()).toList();
    Set<String> ids = new HashSet<>();
    found.forEach(claim -> ids.add(claim.id()));
    Set<String> proposed = new HashSet<>();
    List<Span> otherwise = new ArrayList<>();
    for (Proposal proposal : reading.proposals()) {
      proposed.add(proposal.id());
      if (!ids.contains(proposal.id())) {
        quotes.only(proposal.quote(), proposal.prefix()).ifPresent(otherwise::add);
      }
    }
    List<Span> places = found.stream().map(DraftClaim::span).toList();
    Map<Integer, Integer> inReading = pairs(places, read.stream().map(Revision::span).toList());
    Map<Integer, Integer> inEarlier = pairs(places, otherwise);
    List<DraftClaim> fresh = new ArrayList<>();
    List<Changed> changed = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      DraftClaim now = found.get(i);
      Optional<Claim> same = Optional.ofNullable(inReading.get(i)).map(read::get);
      if (proposed.contains(now.id())) {
        continue;
      }
      if (inEarlier.containsKey(i)) {
        if (same.isEmpty() || !Differences.between(now.claim(), same.get()).isEmpty()) {
          changed.add(new Changed(now, same));
        }
      } else if (same.isEmpty()) {
        fresh.add(now);
      }
    }
    return new Revision(fresh, changed, gone(places, otherwise, reading.claims()));
  }

  private static List<Claim> gone(List<Span> found, List<Span> otherwise, List<Claim> claims) {
    List<Span> lost =
        otherwise.stream().filter(span -> found.stream().noneMatch(f -> same(f, span))).toList();
    Map<Integer, Integer> inReading = pairs(lost, claims.stream().map(Revision::span).toList());
    return inReading.values().stream().sorted().map(claims::get).toList();
  }

  private static Span span(Claim claim) {
    return claim.quote().span();
  }

  /** Pairs spans of the same words, each once, those that share most first. */
  private static Map<Integer, Integer> pairs(List<Span> one, List<Span> other) {
    record Pair(int one, int other, double shared) {}
    List<Pair> all = new ArrayList<>();
    for (int i = 0; i < one.size(); i++) {
      for (int j = 0; j < other.size(); j++) {
        if (same(one.get(i), other.get(j))) {
          all.add(new Pair(i, j, dice(one.get(i), other.get(j))));
        }
      }
    }
    all.sort(Comparator.comparingDouble(Pair::shared).reversed());
    Map<Integer, Integer> pairs = new LinkedHashMap<>();
    Set<Integer> taken = new HashSet<>();
    for (Pair pair : all) {
      if (!pairs.containsKey(pair.one()) && taken.add(pair.other())) {
        pairs.put(pair.one(), pair.other());
      }
    }
    return pairs;
  }

  private static boolean same(Span one, Span other) {
    return one.overlaps(other) && dice(one, other) >= 0.5;
  }

  private static double dice(Span one, Span other) {
    int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    return 2.0 * Math.max(0, shared) / (one.end() - one.start() + other.end() - other.start());
  }
}
