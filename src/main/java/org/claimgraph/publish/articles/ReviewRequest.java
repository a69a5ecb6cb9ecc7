package org.claimgraph.publish.articles;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.claim.Certainty;
import org.claimgraph.claim.Stance;
import org.claimgraph.publish.http.Refusal;
import org.claimgraph.store.Change;
import org.claimgraph.store.Verdict;
import org.claimgraph.workspace.Correction;

/**
 * What a person says of a claim, as JSON: {@code {"review": "correct", "stance": "denies"}}; to add
 * one, {@code {"quote": "…", "stance": "denies"}}.
 */
record ReviewRequest(Verdict verdict, Correction correction, Optional<String> comment) {
  private static final Set<String> CLAIM =
      Set.of("claimant", "stance", "certainty", "quote", "prefix", "about", "place", "comment");

  /** What can be done about a claim that is there. */
  private static final Set<Verdict> DECISIONS =
      Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(Verdict.ADD)));

  /**
   * Reads a decision about a claim.
   *
   * @param further fields that are somebody else's
   * @throws Refusal 422 when it makes no sense
   */
  static ReviewRequest decision(RequestJson json, String... further) {
    Set<String> fields = new HashSet<>(CLAIM);
    fields.add("review");
    fields.addAll(List.of(further));
    json.only(fields);
    List<Verdict> verdicts = List.copyOf(DECISIONS);
    Verdict verdict =
        json.word("review", verdicts, Verdict::id)
            .orElseThrow(() -> json.unfit("review", RequestJson.expected(verdicts, Verdict::id)));
    return of(verdict, json);
  }

  /**
   * Reads a claim that is to be added.
   *
   * @throws Refusal 422 when it makes no sense
   */
  static ReviewRequest addition(RequestJson json) {
    json.only(CLAIM);
    for (String needed : List.of("quote", "stance")) {
      if (json.text(needed).isEmpty()) {
        throw json.unfit(needed, Verdict.ADD.fault(Correction.NONE, Optional.empty()).orElse(""));
      }
    }
    return of(Verdict.ADD, json);
  }

  private static ReviewRequest of(Verdict verdict, RequestJson json) {
    Correction correction =
        new Correction(
            json.texts("claimant"),
            json.word("stance", Stance.values(), Stance::id),
            json.word("certainty", Certainty.values(), Certainty::id),
            json.text("quote"),
            json.text("prefix"),
            json.texts("about"),
            json.texts("place"));
    Optional<String> comment = json.text("comment");
    verdict
        .fault(correction, comment)
        .ifPresent(
            says -> {
              throw json.unfit("review", says);
            });
    return new ReviewRequest(verdict, correction, comment);
  }

  /**
   * The change that it comes to.
   *
   * @param id of the claim; to add one, that of the article
   */
  Change.Curating on(String id) {
    return verdict.on(id, correction, comment);
  }
}
