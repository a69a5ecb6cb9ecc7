package org.claimgraph.content;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimgraph.Example;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Content;
import org.claimgraph.claim.Location;
import org.claimgraph.claim.Quantity;
import org.claimgraph.claim.Stance;
import org.claimgraph.workspace.Workspace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How well contents are read, on the seeds: the quote of each claim that was read by hand, against
 * what the reading says of it. A field may not fall below what it has reached.
 */
class SeedContentTest {
  private static final Workspace SEEDS = Example.SEEDS.read();

  private static final ContentReader READER = new ContentReader(SEEDS.lexicon(), Utopia.WORLD);

  @ParameterizedTest
  @CsvSource({
    "about,     90, 60",
    "place,     85, 80",
    "quantity,  90, 90",
    "position,  90, 90",
    "certainty, 90, 85"
  })
  void aFieldKeepsItsPrecisionAndRecall(String field, int precision, int recall) {
    int right = 0;
    int found = 0;
    int wanted = 0;
    for (Claim claim : SEEDS.readings().stream().flatMap(r -> r.claims().stream()).toList()) {
      Findings findings =
          READER.read(
              claim.article(),
              List.of(claim.quote().span()),
              Optional.empty(),
              claim.said().stance() == Stance.DENIES);
      Set<?> want = values(field, new Findings(claim.content(), claim.said().certainty(), false));
      Set<?> got = values(field, findings);
      Set<Object> both = new HashSet<>(want);
      both.retainAll(got);
      right += both.size();
      found += got.size();
      wanted += want.size();
    }
    String figures =
        "%s: %d right of %d found and %d wanted".formatted(field, right, found, wanted);
    assertTrue(100 * right >= precision * found, figures);
    assertTrue(100 * right >= recall * wanted, figures);
  }

  private static Set<?> values(String field, Findings findings) {
    Content content = findings.content();
    return switch (field) {
      case "about" -> set(content.about(), Actor::id);
      case "place" -> set(content.places(), Location::id);
      case "quantity" -> set(content.quantities(), Quantity::slug);
      case "position" -> set(content.positions(), p -> p.question().id() + " " + p.answer().slug());
      default -> set(findings.certainty().stream().toList(), Function.identity());
    };
  }

  private static <T, V> Set<V> set(List<T> all, Function<T, V> value) {
    return all.stream().map(value).collect(Collectors.toSet());
  }
}
