package org.claimgraph.grammar;

import java.util.Set;

/** Words that name a time, and so are no part of the noun phrase beside them. */
public final class Times {
  private static final Set<String> DAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "yesterday",
          "today",
          "tomorrow",
          "tonight");

  private static final Set<String> OTHERS =
      Set.of(
          "last",
          "earlier",
          "late",
          "later",
          "early",
          "this",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan.",
          "feb.",
          "aug.",
          "sept.",
          "oct.",
          "nov.",
          "dec.",
          "week",
          "month",
          "year",
          "morning",
          "afternoon",
          "evening",
          "night",
          "recently");

  private Times() {}

  /** Whether the word, in lower case, names a day. */
  public static boolean isDay(String lower) {
    return DAYS.contains(lower);
  }

  /** Whether the word, in lower case, belongs to the name of a time. */
  public static boolean isTime(String lower) {
    return DAYS.contains(lower) || OTHERS.contains(lower);
  }
}
