package org.claimgraph.article;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;

/**
 * A pattern for paths as {@link java.nio.file.FileSystem#getPathMatcher} knows them: {@code *},
 * {@code **}, {@code ?}, {@code [a-c]}, {@code {a,b}}. Shells resolve patterns themselves; this is
 * for those that do not and for quoted ones.
 *
 * @param folder where to begin: the part before the first mark
 * @param levels how many levels of folders the pattern spans
 * @param matcher tells whether a path found below {@code folder} fits
 */
record Glob(Path folder, int levels, PathMatcher matcher) {
  private static final String MARKS = "*?[{";

  static boolean isPattern(String argument) {
    return argument.chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
  }

  /**
   * Reads a pattern.
   *
   * @throws java.util.regex.PatternSyntaxException if it is none
   */
  static Glob of(String pattern) {
    int mark = 0;
    while (MARKS.indexOf(pattern.charAt(mark)) < 0) {
      mark++;
    }
    int end = Math.max(pattern.lastIndexOf('/', mark), pattern.lastIndexOf('\\', mark)) + 1;
    int levels = pattern.contains("**") ? Integer.MAX_VALUE : 1;
    if (levels == 1) {
      levels += (int) pattern.substring(end).chars().filter(c -> c == '/' || c == '\\').count();
    }
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    return new Glob(Path.of(pattern.substring(0, end)), levels, matcher);
  }
}
