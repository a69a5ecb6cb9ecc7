package org.claimgraph.publish.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimgraph.publish.page.ArticlePage.Together;
import org.claimgraph.publish.page.NumberedClaim;
import org.claimgraph.publish.page.Segment;
import org.claimgraph.publish.site.MarkedText.Mark;
import org.claimgraph.publish.site.MarkedText.Piece;
import org.claimgraph.publish.site.MarkedText.Role;
import org.jspecify.annotations.Nullable;

/** Pieces of the text as the page shows them, with the sets of claims that share words. */
final class Segments {
  private final Map<Integer, NumberedClaim> claims;
  private final Map<List<Integer>, Together> together = new LinkedHashMap<>();

  Segments(Map<Integer, NumberedClaim> claims) {
    this.claims = claims;
  }

  List<Together> together() {
    return List.copyOf(together.values());
  }

  Segment of(Piece piece) {
    List<Integer> all = numbers(piece.marks(), Role.QUOTE, Role.CUE, Role.CLAIMANT);
    List<Integer> quotes = numbers(piece.marks(), Role.QUOTE);
    String tone =
        quotes.stream()
            .map(number -> claim(number).card().tone())
            .distinct()
            .reduce((a, b) -> "mixed")
            .orElse(null);
    return new Segment(
        piece.text(),
        tone,
        classes(piece.marks()),
        names(all),
        names(quotes),
        href(all),
        names(numbers(piece.begins(), Role.QUOTE)),
        numbers(piece.ends(), Role.QUOTE).stream().map(this::claim).toList());
  }

  private NumberedClaim claim(int number) {
    return Objects.requireNonNull(claims.get(number));
  }

  private List<String> names(List<Integer> numbers) {
    return numbers.stream().map(number -> claim(number).name()).toList();
  }

  private static List<Integer> numbers(List<Mark> marks, Role... roles) {
    List<Role> wanted = List.of(roles);
    return List.copyOf(
        marks.stream()
            .filter(mark -> wanted.contains(mark.role()))
            .map(Mark::claim)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static String classes(List<Mark> marks) {
    return Stream.of(Role.CUE, Role.CLAIMANT, Role.UNREAD)
        .filter(role -> marks.stream().anyMatch(mark -> mark.role() == role))
        .map(role -> role.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  private @Nullable String href(List<Integer> numbers) {
    if (numbers.isEmpty()) {
      return null;
    }
    if (numbers.size() == 1) {
      return "#claim-" + claim(numbers.get(0)).name();
    }
    return "#"
        + together
            .computeIfAbsent(
                numbers,
                several ->
                    new Together(
                        "together-" + (together.size() + 1),
                        several.stream().map(this::claim).toList()))
            .anchor();
  }
}
