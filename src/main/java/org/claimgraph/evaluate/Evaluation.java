package org.claimgraph.evaluate;

import java.util.List;
import java.util.OptionalInt;
import org.claimgraph.graph.Measurement;

/**
 * What was measured on one corpus.
 *
 * @param corpus its name
 * @param documents how many texts it has
 * @param measures the results, the most telling ones last
 * @param rules of each rule, in reading order, how often it was right
 * @param missed marked ones that were not found, in text order, the authors' own last
 * @param misattributed found ones that are given to another claimant than the marked ones
 * @param spurious found ones that are not marked, in text order
 * @param inFurniture how many claims were found in what is marked as no part of the article, where
 *     that is marked; there should be none
 */
public record Evaluation(
    String corpus,
    int documents,
    List<Measure> measures,
    List<RuleScore> rules,
    List<Mistake> missed,
    List<Mistake> misattributed,
    List<Mistake> spurious,
    OptionalInt inFurniture) {

  /** The rules' precision as it is published; a rule that found nothing has none. */
  public List<Measurement> measurements() {
    return rules.stream()
        .filter(r -> r.found() > 0)
        .map(r -> Measurement.of(r.rule(), r.version(), corpus, r.found(), r.right()))
        .toList();
  }
}
