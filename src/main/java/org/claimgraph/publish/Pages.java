package org.claimgraph.publish;

/** The pages for people. */
final class Pages {
  String error(Refusal refusal) {
    return refusal.says().replace("<", "&lt;");
  }
}
