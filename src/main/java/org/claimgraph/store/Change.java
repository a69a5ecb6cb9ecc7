package org.claimgraph.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.claimgraph.article.Document;
import org.claimgraph.claim.Review;
import org.claimgraph.workspace.Correction;
import org.claimgraph.workspace.ReadArticle;
import org.claimgraph.workspace.WorkspaceFiles;

/** Something that is to be done to a store. */
public sealed interface Change {

  /**
   * An article is to be stored. If it calls an address its own that a stored article has, it is a
   * new version of that article.
   *
   * @param document the article
   * @param read what was read in it, by {@link Store#read}; if it is empty and nobody has stored
   *     these bytes, they are read when it is stored
   * @param replaces id of the stored article in whose place it comes, whatever its address
   */
  record Put(Document document, Optional<ReadArticle> read, Optional<String> replaces)
      implements Change {}

  /**
   * An article and its earlier versions are to be taken out.
   *
   * @param article its id
   * @param at when, as it is to be told to those who ask for it later; the store has no clock
   */
  record Remove(String article, Optional<Instant> at) implements Change {}

  /** What a person says of the claims of an article. */
  sealed interface Curating extends Change {}

  /**
   * A person has decided about a claim.
   *
   * @param claim its id: that of the article, a hyphen, and its own
   * @param review accepted, rejected or corrected; proposed takes an earlier decision back, unless
   *     there is a comment
   * @param correction what is to be otherwise
   * @param comment a remark
   */
  record Decide(String claim, Review review, Correction correction, Optional<String> comment)
      implements Curating {}

  /**
   * A person has found a claim that nobody else has.
   *
   * @param article id of the article
   * @param claim who says what in which words; at least quote and stance
   * @param comment a remark
   */
  record Add(String article, Correction claim, Optional<String> comment) implements Curating {}

  /**
   * Whatever a person says of the claims of one article, together with the article itself if it is
   * new: all of it, or nothing.
   *
   * @param article id of the article
   * @param put stores it, unless it is stored already
   * @param steps what the person says, in order, each about this article
   */
  record Curate(String article, Optional<Put> put, List<Curating> steps) implements Change {
    public Curate {
      steps = List.copyOf(steps);
    }
  }

  /**
   * Articles are to be read with other names, questions and readings.
   *
   * @param files of the workspace that holds them
   */
  record Rename(WorkspaceFiles files) implements Change {}
}
