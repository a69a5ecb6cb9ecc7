package org.claimgraph.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Certainty;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Location;
import org.claimgraph.claim.PartialDate;
import org.claimgraph.claim.Quantity;
import org.claimgraph.claim.Voice;

/**
 * Counts, claim by claim, what the measures of a reading are made of:
 *
 * <ul>
 *   <li>{@code claim}, by voice: a claim is right if it is aligned with one on the other side.
 *   <li>{@code field}, over aligned claims only, so that a missed claim is not counted again in
 *       each of its fields: a value is right if the other claim has the same one. Actors and places
 *       are the same if their ids are, quantities if their bounds and "about" are (units are words
 *       of choice), positions if question and answer are. A cue is right if it shares a word with
 *       the other one; of the quote, each word is a value.
 *   <li>{@code attributed claim, claimant}: the one figure to look at. A found claim in the
 *       attributed voice that names a claimant is right if it is aligned with a marked one in that
 *       voice, and the claimants of both are the same, all of them. A claim whose claimant was left
 *       open is not counted as found: it gives nobody words that he did not say. All marked ones
 *       are counted.
 *   <li>{@code attributed words, claimant}: the same, but however the words were cut into claims:
 *       where a person marks three claims in one sentence of a speaker and the rules find one, all
 *       three were given to their speaker.
 * </ul>
 */
final class ClaimTally {
  private static final Map<String, Function<Claim, List<String>>> FIELDS = new LinkedHashMap<>();

  static {
    FIELDS.put("claimant", c -> ids(c.said().claimants()));
    FIELDS.put("voice", c -> List.of(c.said().voice().id()));
    FIELDS.put("stance", c -> List.of(c.said().stance().id()));
    FIELDS.put("certainty", c -> c.said().certainty().map(Certainty::id).stream().toList());
    FIELDS.put("via", c -> ids(c.said().via()));
    FIELDS.put("about", c -> ids(c.content().about()));
    FIELDS.put("place", c -> c.content().places().stream().map(Location::id).toList());
    FIELDS.put("quantity", c -> c.content().quantities().stream().map(Quantity::slug).toList());
    FIELDS.put(
        "event time", c -> c.content().eventTime().map(PartialDate::lexical).stream().toList());
    FIELDS.put(
        "position",
        c ->
            c.content().positions().stream()
                .map(p -> p.question().id() + "/" + p.answer().slug())
                .toList());
  }

  /** Right, found, marked. */
  private final Map<String, long[]> fields = new LinkedHashMap<>();

  /** Aligned of the found ones, found, aligned of the marked ones, marked. */
  private final Map<Voice, long[]> voices = new EnumMap<>(Voice.class);

  private final long[] headline = new long[3];

  /** Of the found ones with a claimant, and of the marked ones: whose words have their claimant. */
  private final long[] words = new long[2];

  ClaimTally() {
    List.of("cue", "quote").forEach(name -> fields.put(name, new long[3]));
    FIELDS.keySet().forEach(name -> fields.put(name, new long[3]));
    for (Voice voice : Voice.values()) {
      voices.put(voice, new long[4]);
    }
  }

  /** Counts a marked claim, aligned or not. */
  void marked(Claim claim) {
    of(claim)[3]++;
    headline[2] += AgainstReadings.isAttributed(claim) ? 1 : 0;
  }

  /** Counts a found claim, aligned or not. */
  void found(Claim claim) {
    of(claim)[1]++;
    headline[1] +=
        AgainstReadings.isAttributed(claim) && !claim.said().claimants().isEmpty() ? 1 : 0;
  }

  /** Counts what two aligned claims have in common. */
  void aligned(ClaimWords marked, ClaimWords found) {
    Claim one = marked.claim();
    Claim other = found.claim();
    of(other)[0]++;
    of(one)[2]++;
    FIELDS.forEach(
        (name, values) -> {
          Set<String> wanted = new HashSet<>(values.apply(one));
          Set<String> given = new HashSet<>(values.apply(other));
          Set<String> same = new HashSet<>(wanted);
          same.retainAll(given);
          count(name, same.size(), given.size(), wanted.size());
        });
    count(
        "quote",
        Tokens.shared(marked.quote(), found.quote()),
        found.quote().cardinality(),
        marked.quote().cardinality());
    count(
        "cue",
        marked.cue().intersects(found.cue()) ? 1 : 0,
        found.cue().isEmpty() ? 0 : 1,
        marked.cue().isEmpty() ? 0 : 1);
    if (AgainstReadings.isAttributed(one)
        && AgainstReadings.isAttributed(other)
        && !AgainstReadings.claimants(one).isEmpty()
        && AgainstReadings.claimants(one).equals(AgainstReadings.claimants(other))) {
      headline[0]++;
    }
  }

  /**
   * Counts attributed claims whose words were given to the right claimant, however the words were
   * cut into claims: one that holds half the words of one on the other side, or whose words lie by
   * half in it, with the same claimants.
   */
  void words(List<ClaimWords> marked, List<ClaimWords> found) {
    words[0] += found.stream().filter(f -> marked.stream().anyMatch(m -> sameWords(m, f))).count();
    words[1] += marked.stream().filter(m -> found.stream().anyMatch(f -> sameWords(m, f))).count();
  }

  private static boolean sameWords(ClaimWords one, ClaimWords other) {
    int shorter = Math.min(one.quote().cardinality(), other.quote().cardinality());
    return AgainstReadings.isAttributed(one.claim())
        && AgainstReadings.isAttributed(other.claim())
        && !AgainstReadings.claimants(one.claim()).isEmpty()
        && AgainstReadings.claimants(one.claim()).equals(AgainstReadings.claimants(other.claim()))
        && 2 * Tokens.shared(one.quote(), other.quote()) >= shorter;
  }

  private long[] of(Claim claim) {
    return voices.getOrDefault(claim.said().voice(), new long[4]);
  }

  private void count(String field, long right, long found, long marked) {
    long[] sums = Optional.ofNullable(fields.get(field)).orElseThrow();
    sums[0] += right;
    sums[1] += found;
    sums[2] += marked;
  }

  private static List<String> ids(List<Actor> actors) {
    return actors.stream().map(Actor::id).toList();
  }

  /** The results. */
  List<Measure> measures() {
    List<Measure> measures = new ArrayList<>();
    fields.forEach(
        (name, n) -> measures.add(new Measure("field", name, Score.of(n[0], n[1], n[2]))));
    voices.forEach(
        (voice, n) ->
            measures.add(new Measure("claim", voice.id(), new Score(n[0], n[1], n[2], n[3]))));
    measures.add(
        new Measure(
            "attributed claim", "claimant", Score.of(headline[0], headline[1], headline[2])));
    measures.add(
        new Measure(
            "attributed words",
            "claimant",
            new Score(words[0], headline[1], words[1], headline[2])));
    return measures;
  }
}
