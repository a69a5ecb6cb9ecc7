package org.claimgraph.interpret;

import java.util.Set;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.lexicon.World;

/** Lines that hold nothing but a point in time. */
final class DateLines {
  private final Set<String> months;

  DateLines(World world) {
    months = world.set(WordList.MONTH);
  }

  /** "October 25, 2024", "25 Oct 2024 10:15 GMT": nothing but a day, a year and an hour. */
  boolean isDate(PageLine line) {
    if (!line.hasAtMost(9)) {
      return false;
    }
    boolean month = false;
    boolean number = false;
    for (String word : line.words()) {
      String plain = PageLine.plain(word);
      boolean isMonth = months.contains(plain);
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
  boolean isTimeOfComment(PageLine line) {
    boolean hour =
        line.words().stream().anyMatch(w -> w.indexOf(':') > 0 && Character.isDigit(w.charAt(0)));
    boolean ago =
        line.hasAtMost(5)
            && line.lower().endsWith(" ago")
            && Character.isDigit(line.lower().charAt(0));
    return ago || (hour && isDate(line));
  }
}
