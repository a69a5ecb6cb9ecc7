package org.claimgraph.interpret;

import java.util.List;
import java.util.Optional;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.PartialDate;

/**
 * What is known of an article beside its text.
 *
 * @param authors who wrote it: the claimants of what it says in its own voice
 * @param published when it was published; dates without a year are read by it
 */
public record Circumstances(List<Actor> authors, Optional<PartialDate> published) {
  /** Nothing is known. */
  public static final Circumstances UNKNOWN = new Circumstances(List.of(), Optional.empty());
}
