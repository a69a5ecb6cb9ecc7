package org.claimgraph.export;

import java.util.Arrays;
import java.util.Optional;

/** How claims are shown. */
public enum View {
  /**
   * Everything: each claim is a node or a row of its own, beside actors, sources, locations,
   * questions, positions, topics and disagreements.
   */
  CLAIMS("claims"),

  /**
   * Actors only: the claims of one actor about another are folded to one directed edge per stance,
   * with their number and a sample quote. Rejected claims are left out.
   */
  WHO_ABOUT_WHOM("who-about-whom"),

  /**
   * Actors, joined by the positions that both take (positive) and by positions of theirs that
   * exclude each other (negative), with their number and a sample of each. Rejected claims, and
   * those that call an answer only possible, are left out.
   */
  AGREEMENT("agreement"),

  /** Articles, joined by the positions that claims of both take. Rejected claims are left out. */
  SOURCES("sources"),

  /** Claims with the places they speak of, and which place lies within which. */
  PLACES("places");

  private final String title;

  View(String title) {
    this.title = title;
  }

  /** The name on the command line, for instance {@code who-about-whom}. */
  public String title() {
    return title;
  }

  /** The view of that name, or nothing. */
  public static Optional<View> named(String name) {
    return Arrays.stream(values()).filter(view -> view.title.equals(name)).findFirst();
  }

  @Override
  public String toString() {
    return title;
  }
}
