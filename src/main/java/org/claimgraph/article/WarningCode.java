package org.claimgraph.article;

import java.util.Locale;

/** What a warning is about; {@link #toString} is the code that people and programs see. */
public enum WarningCode {
  /** The page's bytes are not in the charset it declares; windows-1252 fits them. */
  CHARSET_GUESSED,
  /** The text looks as if UTF-8 had been read as windows-1252 before it came here. */
  MOJIBAKE_SUSPECTED,
  /** Control characters or halves of surrogate pairs, each replaced by U+FFFD. */
  CHARACTERS_REPLACED,
  /** The page says when it was published, in a way that we do not understand. */
  DATE_NOT_UNDERSTOOD,
  /** Another input of the same call has the same name and other bytes. */
  NAME_SHARED;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
