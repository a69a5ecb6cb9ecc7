package org.claimgraph.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * An institution that news speak of: a medium, an international organisation, a ministry.
 *
 * @param name its usual English name
 * @param forms short forms, abbreviations, and what stands for it ("the Kremlin")
 * @param kind what it is
 * @param country code of the country that it belongs to, if to one
 */
public record Institution(String name, List<String> forms, Kind kind, Optional<String> country) {

  /** The kinds, each a list of its own in the data. */
  public enum Kind {
    MEDIUM,
    INTERNATIONAL_ORGANIZATION,
    AGENCY
  }
}
