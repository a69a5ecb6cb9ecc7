package org.claimgraph.lexicon;

import java.util.Map;

/**
 * How often a cue with what stands beside it was a report of somebody's words, counted in annotated
 * news. A pattern is a cue, a frame and the verb's shape: {@code deny np finite}.
 *
 * @param counts how often each pattern was right and how often it was met
 */
public record Reliability(Map<String, Count> counts) {
  /** Below this share a pattern is not read as a report at all. */
  private static final double TRUSTED = 0.79;

  /** The same for patterns that name nobody, for nouns and for denials. */
  private static final double ALLOWED = 0.52;

  /** How many imagined cases of the frame's average weigh beside the counted ones. */
  private static final double WEIGHT = 3;

  /**
   * Right and met.
   *
   * @param right how often it was a report
   * @param met how often it was met
   */
  public record Count(int right, int met) {}

  /**
   * Whether a pattern is a report more often than not: enough where no claimant can be wrong, or
   * where the word itself tells a report, as nouns of saying and denials do.
   */
  public boolean allows(String pattern) {
    return reaches(pattern, ALLOWED);
  }

  /** Whether a cue in this frame is likely enough to report somebody's words. */
  public boolean trusts(String pattern) {
    return reaches(pattern, TRUSTED);
  }

  /** Whether a pattern is a report at least this often; true of all where nothing was counted. */
  public boolean reaches(String pattern, double share) {
    return counts.isEmpty() || estimate(pattern) >= share;
  }

  /**
   * The share of reports among the cases of a pattern, drawn towards that of its frame and shape by
   * {@value #WEIGHT} imagined cases (additive smoothing), so that rare patterns are not judged by
   * one or two cases.
   */
  public double estimate(String pattern) {
    String frame = pattern.substring(pattern.indexOf(' ') + 1);
    Count all = counts.getOrDefault("* " + frame, new Count(0, 1));
    Count own = counts.getOrDefault(pattern, new Count(0, 0));
    double average = (double) all.right() / all.met();
    return (own.right() + WEIGHT * average) / (own.met() + WEIGHT);
  }
}
