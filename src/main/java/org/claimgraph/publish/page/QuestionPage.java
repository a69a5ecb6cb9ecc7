package org.claimgraph.publish.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question with the positions on it, side by side.
 *
 * @param entity what every page has
 * @param verdict in one sentence, which positions exclude each other, or that none do
 * @param disagreements each with its reason
 * @param moreDisagreements how many are not shown
 * @param chart the figures drawn, when the answers are figures
 * @param positions the positions, the one with most origins first
 * @param further positions that are only named
 * @param asked the claims that ask the question
 */
public record QuestionPage(
    Entity entity,
    String verdict,
    List<StartPage.Noted> disagreements,
    int moreDisagreements,
    @Nullable RangeChart chart,
    List<Stand> positions,
    List<StartPage.Noted> further,
    List<ClaimList> asked) {

  /**
   * A position.
   *
   * @param answer the answer, which leads to the position
   * @param claims how many claims take it, in words
   * @param origins how many independent origins it has, in words
   * @param who whoever says so
   * @param cards some of the claims
   * @param all where all of them are, when these are not all
   */
  public record Stand(
      Link answer,
      String claims,
      String origins,
      List<Link> who,
      List<ClaimCard> cards,
      @Nullable String all) {}
}
