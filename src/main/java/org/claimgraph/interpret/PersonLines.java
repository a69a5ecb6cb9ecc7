package org.claimgraph.interpret;

import java.util.List;
import java.util.Set;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.lexicon.World;

/** Lines that tell who wrote the article: bylines and biographies. */
final class PersonLines {
  private static final Set<String> SMALL =
      Set.of("and", "for", "of", "in", "the", "at", "&", "|", "-");

  private final Set<String> careerNouns;
  private final Set<String> careerVerbs;

  PersonLines(World world) {
    careerNouns = world.set(WordList.CAREER_NOUN);
    careerVerbs = world.set(WordList.CAREER_VERB);
  }

  /** "By Jane Doe", "Jane Doe, University of Somewhere", "Jane Doe | Staff Writer". */
  boolean isByline(PageLine line) {
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
  boolean isAffiliation(PageLine line) {
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
            && words.stream().skip(i + 1).anyMatch(w -> isCareerNoun(w));
      }
    }
    return false;
  }

  /**
   * A paragraph that begins with a full name and tells the person's career. Within the text such a
   * sentence introduces a source, so the name must be one of the byline's, or the career must be
   * all that the paragraph tells.
   */
  boolean isBiography(PageLine line, Set<String> authors) {
    List<String> words = line.words();
    int at = 0;
    while (at < words.size() && at < 6 && line.isCapitalized(at, at + 1)) {
      at++;
    }
    boolean name = at >= 2 && at < words.size() && careerVerbs.contains(words.get(at));
    if (!name || line.head().indexOf('"') >= 0) {
      return false;
    }
    long positions = words.stream().filter(w -> isCareerNoun(w)).count();
    boolean isAuthor = authors.contains(PageLine.withoutMarks(words.get(at - 1)));
    return positions >= (isAuthor ? 1 : 2)
        && words.get(at).length() > 1
        && !line.lower().contains(" said");
  }

  /** A paragraph that goes on with what somebody has done, below the heading of a biography. */
  boolean isCareer(PageLine line) {
    return line.words().stream().anyMatch(w -> isCareerNoun(w));
  }

  private boolean isCareerNoun(String word) {
    return careerNouns.contains(PageLine.plain(word));
  }
}
