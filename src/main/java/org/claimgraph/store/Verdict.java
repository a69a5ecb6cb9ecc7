package org.claimgraph.store;

import java.util.Locale;
import java.util.Optional;
import org.claimgraph.claim.Review;
import org.claimgraph.workspace.Correction;

/** What a person can do about a claim, in the words of the command line and of HTTP. */
public enum Verdict {
  /** It is right as it stands. */
  ACCEPT(Review.ACCEPTED),
  /** It is wrong and not to be published. */
  REJECT(Review.REJECTED),
  /** It is right once something is changed. */
  CORRECT(Review.CORRECTED),
  /** There is only something to remark. */
  COMMENT(Review.PROPOSED),
  /** What was decided before is taken back, and a claim that was added is taken away. */
  WITHDRAW(Review.PROPOSED),
  /** A claim is missing. */
  ADD(Review.ACCEPTED);

  private final Review review;

  Verdict(Review review) {
    this.review = review;
  }

  /** The word that people write: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The verdict that goes by this word. */
  public static Optional<Verdict> of(String word) {
    for (Verdict verdict : values()) {
      if (verdict.id().equals(word)) {
        return Optional.of(verdict);
      }
    }
    return Optional.empty();
  }

  /** What does not go together, in a sentence; empty if all does. */
  public Optional<String> fault(Correction correction, Optional<String> comment) {
    if (this == ADD) {
      return correction.quote().isPresent() && correction.stance().isPresent()
          ? Optional.empty()
          : Optional.of("A claim to be added has a quote and a stance; expected both.");
    }
    if (this != CORRECT && !(correction.isEmpty() && correction.prefix().isEmpty())) {
      return Optional.of("Nothing is corrected by “%s”; expected “correct”.".formatted(id()));
    }
    if (this == COMMENT && comment.isEmpty()) {
      return Optional.of("There is no comment; expected what there is to remark.");
    }
    return this == WITHDRAW && comment.isPresent()
        ? Optional.of("“withdraw” takes the comment back as well; expected none.")
        : Optional.empty();
  }

  /**
   * The change that it comes to, if there is no {@link #fault}.
   *
   * @param id of the claim; to add one, that of the article
   */
  public Change.Curating on(String id, Correction correction, Optional<String> comment) {
    return this == ADD
        ? new Change.Add(id, correction, comment)
        : new Change.Decide(id, review, correction, comment);
  }
}
