package org.claimgraph.evaluate;

import java.util.Locale;

/** What words do in an attribution: PARC 3.0 calls the parts so (Pareti, LREC 2016). */
enum Role {
  SOURCE,
  CUE,
  CONTENT;

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
