package org.claimgraph.publish.page;

import java.util.List;
import java.util.stream.Stream;
import org.claimgraph.claim.Certainty;
import org.claimgraph.claim.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Adding an article, or correcting what was read in one.
 *
 * @param title of the article, or what the page is for
 * @param article id of the stored article that is corrected; absent when one is added
 * @param saving whether anything can be saved
 */
public record CurationPage(String title, @Nullable String article, Saving saving) {

  /** Whether anything can be saved on this server. */
  public enum Saving {
    /** It serves no store. */
    NO_STORE,
    /** It serves a store that nobody may write to. */
    NO_TOKEN,
    /** Those who have the token may. */
    WITH_TOKEN
  }

  /** For an article that is not there yet. */
  public static CurationPage of(Saving saving) {
    return new CurationPage("Add an article", null, saving);
  }

  /** For a stored article. */
  public static CurationPage of(String article, String title, Saving saving) {
    return new CurationPage(title, article, saving);
  }

  /** Whether anything can be saved. */
  public boolean canSave() {
    return saving == Saving.WITH_TOKEN;
  }

  /** What is done here. */
  public String heading() {
    return article == null ? title : "Correct the claims";
  }

  /** What a claimant can do with a proposition. */
  public List<String> stances() {
    return Stream.of(Stance.values()).map(Stance::id).toList();
  }

  /** How sure words can be. */
  public List<String> certainties() {
    return Stream.of(Certainty.values()).map(Certainty::id).toList();
  }
}
