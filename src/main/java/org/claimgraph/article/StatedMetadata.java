package org.claimgraph.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What one part of a file says of the article, in the words of the file, before it is checked.
 *
 * @param title see {@link Metadata#title}
 * @param authors see {@link Metadata#authors}
 * @param publisher see {@link Metadata#publisher}
 * @param published a date, in whatever way it is written
 * @param url an address, of whatever kind
 */
record StatedMetadata(
    Optional<String> title,
    List<String> authors,
    Optional<String> publisher,
    Optional<String> published,
    Optional<String> url) {

  /** No headline and no name is longer; what is, is something else in the wrong place. */
  private static final int LONGEST = 1000;

  static final StatedMetadata NONE =
      new StatedMetadata(
          Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

  static StatedMetadata titled(String title) {
    return new StatedMetadata(
        Optional.of(title), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** What this says, and where it is silent what {@code other} says. */
  StatedMetadata or(StatedMetadata other) {
    return new StatedMetadata(
        title.or(other::title),
        authors.isEmpty() ? other.authors : authors,
        publisher.or(other::publisher),
        published.or(other::published),
        url.or(other::url));
  }

  /** As {@link Metadata} promises it; a date that nobody understands is left out with a warning. */
  Metadata checked(List<Warning> warnings) {
    Optional<String> stated = published.flatMap(StatedMetadata::line);
    Optional<String> date = stated.flatMap(PublishedDate::of);
    if (stated.isPresent() && date.isEmpty()) {
      warnings.add(
          new Warning(
              WarningCode.DATE_NOT_UNDERSTOOD,
              "The date of publication “%s” was left out; expected one such as 2024-10-24."
                  .formatted(stated.get())));
    }
    return new Metadata(
        title.flatMap(StatedMetadata::line),
        names(),
        publisher.flatMap(StatedMetadata::line),
        date,
        url.flatMap(StatedMetadata::line).filter(StatedMetadata::isWebAddress));
  }

  private List<String> names() {
    return authors.stream()
        .map(StatedMetadata::line)
        .flatMap(Optional::stream)
        .map(StatedMetadata::withoutBy)
        .filter(name -> !isWebAddress(name))
        .distinct()
        .toList();
  }

  private static String withoutBy(String name) {
    return name.toLowerCase(Locale.ROOT).startsWith("by ") ? name.substring(3).strip() : name;
  }

  /** The text as one line without stray characters; empty if it holds no word or is too long. */
  private static Optional<String> line(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    return Optional.of(Paragraphs.oneLine(text))
        .filter(t -> t.codePoints().anyMatch(Character::isLetterOrDigit));
  }

  private static boolean isWebAddress(String text) {
    try {
      URI uri = new URI(text);
      String scheme = uri.getScheme();
      return uri.getHost() != null
          && ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme));
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
