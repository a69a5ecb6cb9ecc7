package org.claimgraph.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.claimgraph.claim.Claim;
import org.claimgraph.graph.Comparison;
import org.claimgraph.graph.Iris;
import org.claimgraph.graph.Taking;
import org.claimgraph.graph.Triples;

/**
 * Which claims take which positions, question by question: what the comparison is made of. A
 * question is read from the database when it is first touched, and followed from then on.
 */
final class Takings {
  private final StoredTakings stored;
  private final SummedGraphs graphs;
  private final Map<String, Map<String, List<Taking>>> byQuestion = new HashMap<>();

  Takings(StoredTakings stored, SummedGraphs graphs) {
    this.stored = stored;
    this.graphs = graphs;
  }

  /**
   * Puts the claims of some articles in the place of those that the database has of them, and
   * brings the comparison up to date for the questions that either answers. To be called before the
   * articles' own graphs change.
   *
   * @param claims the claims of each article by its id; none for one that is gone
   */
  void replace(Map<String, List<Claim>> claims) {
    Map<String, List<Taking>> fresh = new LinkedHashMap<>();
    Set<String> touched = new LinkedHashSet<>();
    claims.forEach(
        (article, list) -> {
          List<Taking> takings = list.stream().flatMap(c -> Taking.of(c).stream()).toList();
          fresh.put(article, takings);
          takings.forEach(taking -> touched.add(taking.position().question().id()));
          touched.addAll(stored.questions(article));
        });
    for (String question : touched) {
      Map<String, List<Taking>> byArticle = byQuestion.computeIfAbsent(question, stored::of);
      Set<Triple> before = comparison(byArticle.values());
      fresh.forEach(
          (article, takings) -> {
            List<Taking> now =
                takings.stream()
                    .filter(t -> t.position().question().id().equals(question))
                    .toList();
            if (now.isEmpty()) {
              byArticle.remove(article);
            } else {
              byArticle.put(article, now);
            }
          });
      graphs.change(Iris.COMPARISON, before, comparison(byArticle.values()));
    }
  }

  private static Set<Triple> comparison(Collection<List<Taking>> byArticle) {
    List<Taking> takings = new ArrayList<>();
    byArticle.forEach(takings::addAll);
    Triples triples = new Triples();
    new Comparison(takings).write(triples);
    return triples.all();
  }

  /** Forgets what was read: the database is to be asked again. */
  void forget() {
    byQuestion.clear();
  }
}
