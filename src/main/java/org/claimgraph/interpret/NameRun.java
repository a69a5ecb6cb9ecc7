package org.claimgraph.interpret;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.grammar.Passage;
import org.claimgraph.lexicon.Grammar;
import org.claimgraph.lexicon.WordClass;
import org.claimgraph.text.Range;
import org.claimgraph.text.Words;

/**
 * A run of capitalised words that may be a name, with the titles before it: "Sen. | Jane Doe".
 *
 * @param all the whole run, titles and all, as word indexes
 * @param name the words of the name itself
 * @param titles the titles before the name in lower case, in the run or right before it
 * @param inHeadline whether it stands among words that nearly all have capitals
 */
record NameRun(Range all, Range name, List<String> titles, boolean inHeadline) {
  /** Longer runs of capitals are headlines. */
  private static final int LONGEST = 9;

  /** Words of the longest headline. */
  private static final int HEADLINE = 30;

  /** The runs of a passage in order; headlines, in which every word has a capital, give none. */
  static List<NameRun> of(Passage passage, WhoWords who) {
    List<NameRun> runs = new ArrayList<>();
    for (Range sentence : passage.sentences()) {
      boolean headline = isHeadline(passage, sentence);
      int i = sentence.first();
      while (i <= sentence.last()) {
        int end = end(passage, who, sentence, i);
        if (end < i) {
          i++;
          continue;
        }
        if (end - i < LONGEST) {
          runs.add(of(passage, who, new Range(i, end), sentence.first(), headline));
        }
        i = end + 1;
      }
    }
    return runs;
  }

  /** Index of the last word of the run that begins at {@code i}; less than {@code i} if none. */
  private static int end(Passage passage, WhoWords who, Range sentence, int i) {
    if (!begins(passage, who, sentence, i)) {
      return i - 1;
    }
    int end = i;
    int next = i + 1;
    while (next <= sentence.last()) {
      if (isCapital(passage, next) && isOpen(passage, next) && !who.isDay(passage.lower(next))) {
        end = next;
        next++;
      } else if (isParticle(passage.lower(next))
          && next < sentence.last()
          && next == end + 1
          && isCapital(passage, next + 1)) {
        next++;
      } else if (passage.is(next, "and")
          && next < sentence.last()
          && isCapital(passage, next + 1)
          && isDepartmentOf(passage, i, end)) {
        next++;
      } else {
        break;
      }
    }
    return end;
  }

  /** "Department of Health" goes on with "and Safety"; "Bank of Ghent" does not. */
  private static boolean isDepartmentOf(Passage passage, int first, int last) {
    for (int i = first; i + 1 < last; i++) {
      boolean body =
          switch (passage.lower(i)) {
            case "department", "ministry", "committee", "bureau", "office", "council" -> true;
            default -> false;
          };
      if (body && passage.is(i + 1, "of")) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(Passage passage, WhoWords who, Range sentence, int i) {
    if (!isCapital(passage, i) || who.isDay(passage.lower(i))) {
      return false;
    }
    WordClass c = passage.classOf(i);
    boolean first = i == sentence.first() || !passage.words().isWord(i - 1);
    boolean nextIsName =
        i < sentence.last()
            && isCapital(passage, i + 1)
            && passage.classOf(i + 1) == WordClass.PROPN;
    if (first && !nextIsName && who.isPeople(passage.lower(i))) {
      return false;
    }
    if (first && c != WordClass.PROPN) {
      return (c == WordClass.NOUN || c == WordClass.ADJ) && nextIsName;
    }
    return isOpen(passage, i);
  }

  private static boolean isOpen(Passage passage, int i) {
    return switch (passage.classOf(i)) {
      case PRON, DET, ADP, SCONJ, CCONJ, AUX, PART, PUNCT, SYM -> false;
      default -> true;
    };
  }

  static boolean isCapital(Passage passage, int i) {
    Words words = passage.words();
    char c = words.first(i);
    return words.isWord(i) && (Character.isUpperCase(c) || isArabicArticle(words, i));
  }

  /** "al-Assad". */
  private static boolean isArabicArticle(Words words, int i) {
    char c = words.first(i);
    return (c == 'a' || c == 'e')
        && words.end(i) - words.start(i) > 4
        && (words.text().startsWith("al-", words.start(i))
            || words.text().startsWith("el-", words.start(i)))
        && Character.isUpperCase(words.text().charAt(words.start(i) + 3));
  }

  private static boolean isParticle(String lower) {
    return switch (lower) {
      case "de",
          "van",
          "von",
          "bin",
          "ibn",
          "al",
          "el",
          "der",
          "den",
          "la",
          "le",
          "du",
          "da",
          "di",
          "dos",
          "of",
          "&" ->
          true;
      default -> false;
    };
  }

  /** Whether most longer words of a short sentence have a capital. */
  private static boolean isHeadline(Passage passage, Range sentence) {
    if (sentence.length() > HEADLINE) {
      return false;
    }
    int longer = 0;
    int capitals = 0;
    for (int i = sentence.first() + 1; i <= sentence.last(); i++) {
      if (passage.words().end(i) - passage.words().start(i) > 3 && passage.words().isWord(i)) {
        longer++;
        capitals += isCapital(passage, i) ? 1 : 0;
      }
    }
    return capitals > 3 && longer - capitals <= 1;
  }

  /** Parts the titles of a run from its name. */
  private static NameRun of(Passage passage, WhoWords who, Range run, int from, boolean headline) {
    int first = run.first();
    int last = run.last();
    List<String> titles = new ArrayList<>();
    if (first > from && who.isTitle(passage.lower(first - 1))) {
      titles.add(passage.lower(first - 1));
    }
    int start = first;
    boolean officeBefore =
        first > from + 2
            && WhoWords.isDepartment(passage.lower(first - 1))
            && passage.is(first - 2, "of")
            && who.isTitle(passage.lower(first - 3));
    if (officeBefore) {
      titles.add(passage.lower(first - 3));
    }
    boolean officeOf =
        first > from + 1
            && first < last
            && WhoWords.isDepartment(passage.lower(first))
            && passage.is(first - 1, "of")
            && who.isTitle(passage.lower(first - 2));
    if (officeOf) {
      titles.add(passage.lower(first - 2));
      start = first + 1;
    }
    for (int i = first; i < last; i++) {
      String lower = passage.lower(i);
      boolean ofNext = i + 1 < last && passage.is(i + 1, "of");
      if (who.isTitle(lower) && !isGivenBefore(passage, who, first, i)) {
        int behind = ofNext ? i + 3 : i + 1;
        if (behind <= last) {
          titles.add(lower);
          start = behind;
        }
      }
    }
    while (start < last && isParticle(passage.lower(start))) {
      start++;
    }
    if (first == from && start == first && last > first && isSmallWord(passage, first)) {
      start++;
    }
    while (last > start + 1 && isPlainWord(passage, who, start)) {
      start++;
    }
    return new NameRun(run, new Range(start, last), List.copyOf(titles), headline);
  }

  /** "Judge" in "Aaron Judge" is a name. */
  private static boolean isGivenBefore(Passage passage, WhoWords who, int first, int i) {
    return i > first && who.names().contains(passage.words().get(i - 1));
  }

  /** "Even", "So", "Several" at the start of a sentence are no names, whatever follows. */
  private static boolean isSmallWord(Passage passage, int i) {
    Grammar.ClassOdds odds = passage.language().grammar().words().get(passage.lower(i));
    if (odds == null) {
      return false;
    }
    return switch (odds.classes()[0]) {
      case ADV, DET, PRON, SCONJ, CCONJ, ADP, AUX, INTJ -> true;
      default -> passage.is(i, "several") || passage.is(i, "many");
    };
  }

  /** Whether a common word stands before a given name: "Republican Jane Doe", "Year Jane Doe". */
  private static boolean isPlainWord(Passage passage, WhoWords who, int i) {
    return !who.names().contains(passage.words().get(i))
        && who.names().contains(passage.words().get(i + 1))
        && (passage.language().grammar().words().containsKey(passage.lower(i))
            || who.isPlural(passage.lower(i)));
  }

  /** The words of the name, parted by single spaces. */
  String text(Passage passage) {
    StringBuilder text = new StringBuilder();
    for (int i = name.first(); i <= name.last(); i++) {
      text.append(i > name.first() ? " " : "").append(passage.words().get(i));
    }
    return text.toString();
  }
}
