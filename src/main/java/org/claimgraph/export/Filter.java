package org.claimgraph.export;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimgraph.claim.Stance;
import org.claimgraph.text.Nearest;

/**
 * Which claims and which kinds of nodes are shown; an empty set lets everything pass.
 *
 * @param stances such as {@code denies}
 * @param kinds of nodes, such as {@code actor}
 * @param sources articles by name, id ({@code source:810e0e385a82e6ff}) or IRI
 * @param from only claims about a time that ends then or later; a year, month or day
 * @param to only claims about a time that begins then or earlier
 */
public record Filter(
    Set<String> stances,
    Set<String> kinds,
    Set<String> sources,
    Optional<String> from,
    Optional<String> to) {
  /** Lets everything pass. */
  public static final Filter NONE =
      new Filter(Set.of(), Set.of(), Set.of(), Optional.empty(), Optional.empty());

  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  /** Refuses what can match nothing; the message is a sentence for the user. */
  public Filter {
    stances = Set.copyOf(stances);
    kinds = Set.copyOf(kinds);
    sources = Set.copyOf(sources);
    requireKnown("stance", stances, Arrays.stream(Stance.values()).map(Stance::id).toList());
    requireKnown("kind of node", kinds, Network.KINDS);
    requireDate(from);
    requireDate(to);
  }

  /** The kinds of nodes that there are. */
  public static List<String> kindsOfNodes() {
    return Network.KINDS;
  }

  /** Whether any claim can be left out. */
  boolean narrowsClaims() {
    return !stances.isEmpty() || !sources.isEmpty() || from.isPresent() || to.isPresent();
  }

  boolean admits(PublishedClaim claim) {
    return (stances.isEmpty() || claim.stance().filter(stances::contains).isPresent())
        && (sources.isEmpty() || isFrom(claim))
        && (from.isEmpty() || claim.eventTime().filter(this::endsInTime).isPresent())
        && (to.isEmpty() || claim.eventTime().filter(this::beginsInTime).isPresent());
  }

  boolean admitsKind(String kind) {
    return kinds.isEmpty() || kinds.contains(kind);
  }

  private boolean isFrom(PublishedClaim claim) {
    return sources.contains(claim.article())
        || claim
            .source()
            .filter(
                source ->
                    sources.contains(source.getURI())
                        || sources.contains(NodeId.of(source.getURI())))
            .isPresent();
  }

  /** Partial dates compare as text; a month that holds the day from which on is asked is in. */
  private boolean endsInTime(String time) {
    String first = from.orElse("");
    return time.compareTo(first) >= 0 || first.startsWith(time);
  }

  private boolean beginsInTime(String time) {
    String last = to.orElse("");
    return time.compareTo(last) <= 0 || time.startsWith(last);
  }

  private static void requireKnown(String what, Collection<String> asked, List<String> known) {
    for (String name : asked) {
      if (!known.contains(name)) {
        throw new IllegalArgumentException(
            "There is no %s %s; expected one of %s%s"
                .formatted(what, name, String.join(", ", known), Nearest.hint(name, known)));
      }
    }
  }

  private static void requireDate(Optional<String> date) {
    date.filter(text -> !DATE.matcher(text).matches())
        .ifPresent(
            text -> {
              throw new IllegalArgumentException(
                  "%s is no date; expected one such as 2024, 2024-10 or 2024-10-08."
                      .formatted(text));
            });
  }
}
