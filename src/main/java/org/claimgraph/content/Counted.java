package org.claimgraph.content;

import java.util.Optional;

/**
 * What stands behind a figure.
 *
 * @param last index of the last token that belongs to it; that of the figure if there is nothing
 * @param head index of the noun that is counted; -1 if there is none
 * @param unit the noun or the unit, as a quantity has it
 * @param listed whether the noun or the unit is one that we know to be counted
 * @param duration whether it is a time, an age or part of an adjective, and so no count
 */
record Counted(int last, int head, Optional<String> unit, boolean listed, boolean duration) {

  static Counted nothing(int last) {
    return new Counted(last, -1, Optional.empty(), false, false);
  }

  Counted per(int newLast, String suffix) {
    return new Counted(newLast, head, unit.map(u -> u + suffix), listed, duration);
  }
}
