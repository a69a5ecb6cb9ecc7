package org.claimgraph.article;

import java.util.List;
import java.util.Optional;

/**
 * What a file says of the article in it. Nothing is guessed: what is not said is not there.
 *
 * @param title the headline
 * @param authors names as printed, in their order
 * @param publisher name of the newspaper, agency or site
 * @param published day, month or year as ISO 8601 writes them ({@code 2024-10-24}, {@code 2024-10},
 *     {@code 2024}): the date as the source gives it, in the source's own time zone
 * @param url the address that the source calls its own, http or https; it is never fetched
 */
public record Metadata(
    Optional<String> title,
    List<String> authors,
    Optional<String> publisher,
    Optional<String> published,
    Optional<String> url) {

  /** Nothing is known. */
  public static final Metadata NONE =
      new Metadata(
          Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

  public Metadata {
    authors = List.copyOf(authors);
  }
}
