package org.claimgraph.text;

import java.util.Set;

/** Words whose full stop is part of them. */
final class Abbreviations {
  /** Titles and ranks: a name follows, so the stop never ends a sentence. */
  private static final Set<String> BEFORE_NAMES =
      Set.of(
          "Mr", "Mrs", "Ms", "Mx", "Dr", "Prof", "Sen", "Sens", "Rep", "Reps", "Gov", "Govs", "Lt",
          "Col", "Gen", "Maj", "Capt", "Cmdr", "Sgt", "Cpl", "Pvt", "Adm", "Brig", "Rev", "Hon",
          "Pres", "Amb", "Msgr", "Fr", "Sr", "St", "Ste", "Mt", "Ft", "Supt", "Det", "Insp", "Atty",
          "Messrs", "Mme", "Mlle", "Ald", "Asst", "Assoc", "Dep", "Ph", "No", "Nos", "vs", "Vs",
          "v", "cf", "al", "ca", "approx", "Art", "Fig", "Sec", "Vol", "pp", "Op", "ed", "eds");

  /** Abbreviations that may also be the last word of a sentence. */
  private static final Set<String> ANYWHERE =
      Set.of(
          "Jr", "Inc", "Corp", "Co", "Ltd", "LLC", "Bros", "etc", "Ave", "Blvd", "Rd", "Dept",
          "Univ", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov",
          "Dec", "Mon", "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri", "Sat", "Sun", "Ala",
          "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill", "Ind", "Kan", "Ky",
          "La", "Md", "Mass", "Mich", "Minn", "Miss", "Mo", "Mont", "Neb", "Nev", "Okla", "Ore",
          "Pa", "Tenn", "Tex", "Va", "Vt", "Wash", "Wis", "Wyo", "Mex", "Can", "Esq", "est", "Dist",
          "ft", "lb", "lbs", "oz", "km", "hrs", "min", "mins");

  private Abbreviations() {}

  /** Whether the word from {@code start} keeps the full stop at {@code stop}. */
  static boolean keepsStop(String text, int start, int stop) {
    if (stop - start == 1) {
      return Character.isUpperCase(text.charAt(start)) && !isPronounI(text, start, stop);
    }
    if (stop - start > 8) {
      return false;
    }
    if (text.charAt(stop - 2) == '.') {
      return Character.isLetter(text.charAt(stop - 1));
    }
    String word = text.substring(start, stop);
    return BEFORE_NAMES.contains(word) || ANYWHERE.contains(word);
  }

  /**
   * Whether the abbreviation from {@code start} to {@code end}, stop included, never ends a
   * sentence.
   */
  static boolean precedesName(String text, int start, int end) {
    return (end - start == 2 && Character.isUpperCase(text.charAt(start)))
        || BEFORE_NAMES.contains(text.substring(start, end - 1));
  }

  private static boolean isPronounI(String text, int start, int stop) {
    if (text.charAt(start) != 'I') {
      return false;
    }
    // "so do I. He left" against "I. M. Pei": an initial is followed by another capital and a stop.
    return !(stop + 3 < text.length()
        && text.charAt(stop + 1) == ' '
        && Character.isUpperCase(text.charAt(stop + 2)));
  }
}
