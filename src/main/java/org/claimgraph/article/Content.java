package org.claimgraph.article;

import java.util.Optional;

/**
 * What a reader of one format finds.
 *
 * @param name the article's own name for itself, if it has one that can name a file
 * @param text the text of the article alone
 * @param metadata what is said of it
 */
record Content(Optional<String> name, DecodedText text, Metadata metadata) {

  static Content plain(DecodedText text) {
    return new Content(Optional.empty(), text, Metadata.NONE);
  }
}
