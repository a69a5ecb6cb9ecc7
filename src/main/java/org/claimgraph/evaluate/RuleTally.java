package org.claimgraph.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.claim.Origin;
import org.claimgraph.extract.Extractor;
import org.claimgraph.extract.Extractors;

/** Counts, rule by rule, what was found and what of it was right. */
final class RuleTally {
  private final Map<String, String> versions = new LinkedHashMap<>();
  private final Map<String, Integer> found = new LinkedHashMap<>();
  private final Map<String, Integer> right = new LinkedHashMap<>();

  /** Every rule of the program is on the list from the start. */
  RuleTally() {
    for (Extractor rule : Extractors.all()) {
      versions.put(rule.id(), rule.version());
    }
  }

  /** Takes note of the version of a rule. */
  void version(Origin origin) {
    origin.rule().ifPresent(rule -> versions.put(rule, origin.version()));
  }

  void count(String rule, boolean isRight) {
    found.merge(rule, 1, Integer::sum);
    right.merge(rule, isRight ? 1 : 0, Integer::sum);
  }

  List<RuleScore> scores() {
    List<RuleScore> scores = new ArrayList<>();
    versions.forEach(
        (rule, version) ->
            scores.add(
                new RuleScore(
                    rule, version, found.getOrDefault(rule, 0), right.getOrDefault(rule, 0))));
    return scores;
  }
}
