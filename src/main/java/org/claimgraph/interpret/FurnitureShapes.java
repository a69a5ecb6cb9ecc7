package org.claimgraph.interpret;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.lexicon.World;

/** Lines that show by their shape, rather than by a phrase, that they are no part of an article. */
final class FurnitureShapes {
  private static final Set<String> TRAIL_SIGNS =
      Set.of(">", "|", "\u203A", "\u2022", "\u00B7", "/");

  private final Set<String> agencies;

  FurnitureShapes(World world) {
    agencies = world.set(WordList.PICTURE_AGENCY);
  }

  /** The kind of furniture that the line's shape shows by itself. */
  Optional<String> kind(PageLine line) {
    if (!line.hasAtMost(80)) {
      return Optional.empty();
    }
    if (isImageJunk(line)) {
      return Optional.of("image junk");
    }
    if (isCounter(line)) {
      return Optional.of("counter");
    }
    if (isAddress(line)) {
      return Optional.of("address");
    }
    if (isTrail(line)) {
      return Optional.of("navigation");
    }
    if (endsInCredit(line)) {
      return Optional.of("caption");
    }
    if (isNewsroomCredit(line)) {
      return Optional.of("byline");
    }
    return isNewsletter(line) ? Optional.of("newsletter line") : Optional.empty();
  }

  /** Names of pictures that a page without its pictures leaves behind: letters without words. */
  private static boolean isImageJunk(PageLine line) {
    int long_ = 0;
    int mixed = 0;
    for (String word : line.words()) {
      mixed += isMixed(word) ? 1 : 0;
      long_ += word.length() >= 12 && isMixed(word) ? 1 : 0;
    }
    return long_ > 0 && mixed * 3 >= line.words().size();
  }

  /** Whether a word mixes digits, capitals and small letters; addresses on the web do not count. */
  private static boolean isMixed(String word) {
    boolean digit = false;
    boolean capital = false;
    boolean small = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '_' && c != '-') {
        return false;
      }
      digit |= Character.isDigit(c);
      capital |= Character.isUpperCase(c);
      small |= Character.isLowerCase(c);
    }
    return digit && capital && small;
  }

  private static boolean isCounter(PageLine line) {
    return line.length() <= 8
        && Character.isDigit(line.lower().charAt(0))
        && line.lower()
            .chars()
            .allMatch(c -> Character.isDigit(c) || c == ',' || c == '.' || c == 'k');
  }

  private static boolean isAddress(PageLine line) {
    if (line.words().size() != 1 || line.length() < 5) {
      return false;
    }
    String word = line.lower();
    return word.startsWith("http://")
        || word.startsWith("https://")
        || word.startsWith("www.")
        || (word.indexOf('@') > 0 && word.lastIndexOf('.') > word.indexOf('@'));
  }

  /** "Home > World > Asia", "News | Sport | Weather". */
  private static boolean isTrail(PageLine line) {
    if (!line.hasAtMost(24) || line.endsSentence()) {
      return false;
    }
    long signs = line.words().stream().filter(TRAIL_SIGNS::contains).count();
    return signs >= 2 && line.words().size() <= signs * 5 + 3;
  }

  /** "… at the summit (Jane Doe/AFP via Getty Images)", "… in May. Photo: Reuters". */
  private boolean endsInCredit(PageLine line) {
    if (!line.hasAtMost(80)) {
      return false;
    }
    String tail = line.tail().toLowerCase(Locale.ROOT);
    if (tail.endsWith(")") || tail.endsWith(").") || tail.endsWith("]")) {
      int open = Math.max(tail.lastIndexOf('('), tail.lastIndexOf('['));
      String credit = open < 0 ? "" : tail.substring(open + 1);
      return credit.startsWith("photo")
          || credit.startsWith("image")
          || credit.startsWith("picture")
          || credit.startsWith("ap photo")
          || credit.contains("getty images")
          || credit.contains("file photo")
          || credit.contains("photo by")
          || credit.contains(" photo)")
          || (credit.contains("/")
              && agencies.stream().anyMatch(credit::contains)
              && isShort(credit));
    }
    int at = tail.lastIndexOf("credit: ");
    if (at >= 0 && tail.length() - at < 60) {
      return true;
    }
    return tail.endsWith("/getty images")
        || tail.endsWith("via getty images")
        || tail.endsWith("/ap")
        || tail.endsWith("/afp")
        || tail.endsWith("/reuters")
        || tail.endsWith("ap photo");
  }

  private static boolean isShort(String credit) {
    return credit.length() < 60;
  }

  /** "(Reporting by Jane Doe; Editing by John Roe)", "Jane Doe contributed to this report." */
  private static boolean isNewsroomCredit(PageLine line) {
    if (!line.hasAtMost(60)) {
      return false;
    }
    String lower = line.lower().startsWith("(") ? line.lower().substring(1) : line.lower();
    boolean reporting =
        lower.startsWith("reporting by")
            || lower.startsWith("additional reporting")
            || lower.startsWith("editing by")
            || lower.startsWith("writing by")
            || lower.startsWith("compiled by")
            || lower.startsWith("written by")
            || lower.startsWith("edited by");
    return reporting
        || lower.contains("contributed to this report")
        || lower.contains("contributed to this story")
        || lower.contains("contributed to this article")
        || lower.contains("contributed reporting");
  }

  private static boolean isNewsletter(PageLine line) {
    return line.hasAtMost(60)
        && (line.lower().contains("your inbox") || line.lower().contains("our newsletter"))
        && !line.lower().contains("\"");
  }
}
