package org.claimgraph;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Evidence;
import org.claimgraph.claim.Origin;
import org.claimgraph.extract.Attribution;
import org.claimgraph.interpret.FoundClaim;
import org.claimgraph.workspace.Reading;

/** Claims of a reading as if rules had found them: every field is in use, and no rule is needed. */
public final class Found {
  private Found() {}

  /** All of them, in text order. */
  public static List<FoundClaim> in(Reading reading) {
    return reading.claims().stream().map(Found::of).toList();
  }

  /** A claim as if a rule of precision 0.87 had found it. */
  public static FoundClaim of(Claim claim) {
    Origin origin = Origin.rule("that-clause", "1").measured(Optional.of(new BigDecimal("0.87")));
    Attribution attribution =
        new Attribution(
            "that-clause",
            claim.said().claimantWords().map(Evidence::span).stream().toList(),
            claim.said().cue().map(Evidence::span),
            List.of(claim.quote().span()),
            claim.said().voice(),
            claim.said().stance(),
            claim.said().certainty(),
            List.of());
    return new FoundClaim(claim.with(origin), attribution);
  }
}
