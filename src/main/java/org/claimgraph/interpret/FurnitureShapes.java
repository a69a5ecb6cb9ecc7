package org.claimgraph.interpret;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lines that show by their shape, rather than by a phrase, that they are no part of an article. */
final class FurnitureShapes {
  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec");

  private static final List<String> AGENCIES =
      List.of(
          "getty images",
          "getty",
          "afp",
          "ap",
          "ap photo",
          "reuters",
          "epa",
          "xinhua",
          "tass",
          "shutterstock",
          "wikimedia",
          "flickr",
          "upi",
          "pool",
          "alamy",
          "istock");

  /** What people of universities and newspapers are called in a line that tells who they are. */
  private static final Set<String> POSITIONS =
      Set.of(
          "professor",
          "lecturer",
          "fellow",
          "editor",
          "reporter",
          "correspondent",
          "columnist",
          "writer",
          "author",
          "researcher",
          "university",
          "college",
          "institute",
          "journalist",
          "contributor",
          "analyst",
          "director",
          "founder",
          "chair",
          "associate",
          "scholar",
          "candidate",
          "attorney",
          "historian",
          "producer",
          "staff",
          "bureau",
          "blogger",
          "taught",
          "teaches",
          "studied",
          "degree",
          "head",
          "co-author",
          "co-founder",
          "host",
          "strategist",
          "consultant",
          "novelist",
          "president",
          "freelance",
          "freelancer",
          "covers");

  private static final Set<String> CAREER_VERBS =
      Set.of(
          "is",
          "was",
          "has",
          "teaches",
          "writes",
          "covers",
          "serves",
          "served",
          "works",
          "worked",
          "holds",
          "studies",
          "studied",
          "received",
          "taught",
          "reports",
          "heads",
          "leads",
          "runs",
          "specializes",
          "specialises",
          "lives",
          "joined",
          "can");

  private static final Set<String> SMALL =
      Set.of("and", "for", "of", "in", "the", "at", "&", "|", "-");

  private static final Set<String> TRAIL_SIGNS =
      Set.of(">", "|", "\u203A", "\u2022", "\u00B7", "/");

  private FurnitureShapes() {}

  /** The kind of furniture that the line's shape shows by itself. */
  static Optional<String> kind(PageLine line) {
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
  static boolean isImageJunk(PageLine line) {
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
  private static boolean endsInCredit(PageLine line) {
    if (!line.hasAtMost(80)) {
      return false;
    }
    String tail = line.tail().toLowerCase(java.util.Locale.ROOT);
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
              && AGENCIES.stream().anyMatch(credit::contains)
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

  /** "By Jane Doe", "Jane Doe, University of Somewhere", "Jane Doe | Staff Writer". */
  static boolean isByline(PageLine line) {
    if (!line.hasAtMost(16) || line.lower().endsWith("?") || line.tail().endsWith("!")) {
      return false;
    }
    List<String> words = line.words();
    if (line.beginsWith("by") || line.beginsWith("by:")) {
      return words.size() >= 2 && !line.endsSentence() && areNames(words, 1);
    }
    if (line.beginsWith("story by") || line.beginsWith("words by")) {
      return words.size() >= 3 && areNames(words, 2);
    }
    return isAffiliation(line);
  }

  private static boolean areNames(List<String> words, int from) {
    return words.stream()
        .skip(from)
        .allMatch(
            w -> Character.isUpperCase(w.codePointAt(0)) || SMALL.contains(w) || w.startsWith("@"));
  }

  /** A name, a mark, and where the person works; no sentence. */
  static boolean isAffiliation(PageLine line) {
    if (!line.hasAtMost(24) || line.endsSentence()) {
      return false;
    }
    List<String> words = line.words();
    for (int i = 1; i < Math.min(5, words.size() - 1); i++) {
      String word = words.get(i);
      boolean mark =
          word.endsWith(",") || words.get(i + 1).equals("|") || words.get(i + 1).equals("-");
      if (mark) {
        return line.isCapitalized(0, i + 1)
            && areNames(words, 0)
            && words.stream().skip(i + 1).anyMatch(w -> POSITIONS.contains(plain(w)));
      }
    }
    return false;
  }

  /**
   * A paragraph that begins with a full name and tells the person's career. Within the text such a
   * sentence introduces a source, so the name must be one of the byline's, or the career must be
   * all that the paragraph tells.
   */
  static boolean isBiography(PageLine line, Set<String> authors) {
    List<String> words = line.words();
    int at = 0;
    while (at < words.size() && at < 6 && line.isCapitalized(at, at + 1)) {
      at++;
    }
    boolean name = at >= 2 && at < words.size() && CAREER_VERBS.contains(words.get(at));
    if (!name || line.head().indexOf('"') >= 0) {
      return false;
    }
    long positions = words.stream().filter(w -> POSITIONS.contains(plain(w))).count();
    boolean isAuthor = authors.contains(plainCase(words.get(at - 1)));
    return positions >= (isAuthor ? 1 : 2)
        && words.get(at).length() > 1
        && !line.lower().contains(" said");
  }

  /** A paragraph that goes on with what somebody has done, below the heading of a biography. */
  static boolean isCareer(PageLine line) {
    return line.words().stream().anyMatch(w -> POSITIONS.contains(plain(w)));
  }

  private static String plain(String word) {
    return plainCase(word).toLowerCase(java.util.Locale.ROOT);
  }

  private static String plainCase(String word) {
    int end = word.length();
    while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(0, end);
  }

  /** "October 25, 2024", "25 Oct 2024 10:15 GMT": nothing but a day, a year and an hour. */
  static boolean isDate(PageLine line) {
    if (!line.hasAtMost(9)) {
      return false;
    }
    boolean month = false;
    boolean number = false;
    for (String word : line.words()) {
      String plain = plain(word);
      boolean isMonth = MONTHS.contains(plain);
      boolean isNumber = !plain.isEmpty() && Character.isDigit(plain.charAt(0));
      if (!isMonth && !isNumber && plain.length() > 3 && !plain.endsWith("day")) {
        return false;
      }
      month |= isMonth;
      number |= isNumber;
    }
    return month && number;
  }

  /** "October 25, 2024 at 9:09 am": when a reader wrote. */
  static boolean isTimeOfComment(PageLine line) {
    boolean hour =
        line.words().stream().anyMatch(w -> w.indexOf(':') > 0 && Character.isDigit(w.charAt(0)));
    boolean ago =
        line.hasAtMost(5)
            && line.lower().endsWith(" ago")
            && Character.isDigit(line.lower().charAt(0));
    return ago || (hour && isDate(line));
  }
}
