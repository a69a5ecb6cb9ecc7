package org.claimgraph.store;

import java.util.List;
import java.util.Optional;
import org.claimgraph.workspace.ReadArticle;

/** What became of a {@link Change}. It is on the disk when anybody sees this. */
public sealed interface Done {

  /**
   * An article is stored.
   *
   * @param id of the article
   * @param read the article as it is published; empty if the same batch has removed it again
   * @param revises id of the version in whose place it came
   * @param lost what people had read or decided and could not be carried over: a sentence each
   */
  record Stored(String id, Optional<ReadArticle> read, Optional<String> revises, List<String> lost)
      implements Done {
    public Stored {
      lost = List.copyOf(lost);
    }

    /** How many claims are published of it. */
    public int claims() {
      return read.map(article -> article.claims().size()).orElse(0);
    }
  }

  /**
   * The same bytes are stored already, or the same claim was added already; nothing was written.
   *
   * @param id of the article that holds them, or of the claim
   */
  record Duplicate(String id) implements Done {}

  /**
   * An article is no longer stored.
   *
   * @param id it had
   */
  record Removed(String id) implements Done {}

  /**
   * A decision is stored, or a claim that a person has added.
   *
   * @param claim id of the claim as it is published now; empty if it is rejected or taken away
   */
  record Decided(Optional<String> claim) implements Done {}

  /**
   * All that a person said of an article's claims is stored.
   *
   * @param article what became of the article itself: stored, or a duplicate
   * @param steps what became of each step, in order: decided, or a duplicate
   */
  record Curated(Done article, List<Done> steps) implements Done {
    public Curated {
      steps = List.copyOf(steps);
    }
  }

  /**
   * The names are stored.
   *
   * @param reread how many articles were read again with them
   */
  record Renamed(int reread) implements Done {}

  /**
   * It was not done, and nothing was written for it.
   *
   * @param why which rule it breaks
   * @param says one sentence: what is wrong, and what would be right
   * @param step which of several steps is at fault, from 0; 0 where there is only one
   * @param field what of it is at fault; empty if it is wrong as a whole
   */
  record Refused(Why why, String says, int step, String field) implements Done {
    /** It is wrong as a whole. */
    Refused(Why why, String says) {
      this(why, says, 0, "");
    }
  }

  /** Why something is not done. */
  enum Why {
    /** There is no such article or claim. */
    UNKNOWN,
    /** What it says cannot be so. */
    UNFIT,
    /** Something else has its place. */
    TAKEN
  }
}
