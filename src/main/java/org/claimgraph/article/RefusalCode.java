package org.claimgraph.article;

import java.util.Locale;

/** Why an article is refused; {@link #toString} is the code that people and programs see. */
public enum RefusalCode {
  /** There is no file or folder of that name. */
  NO_SUCH_FILE,
  /** The file is there and cannot be read. */
  UNREADABLE_FILE,
  /** A folder or a pattern that names no file we read. */
  NOTHING_FOUND,
  /** More than {@link Articles#MAX_BYTES}. */
  TOO_LARGE,
  /** A PDF, a picture, an archive: known by its first bytes. */
  UNSUPPORTED_TYPE,
  /** Bytes that are text neither in UTF-8 nor in the charset that the page declares. */
  NOT_VALID_UTF_8,
  /** Bytes marked as UTF-16 that are not. */
  NOT_VALID_UTF_16,
  /** More control characters than a text has by accident. */
  BINARY,
  /** No letter and no digit, or a page without an article. */
  NO_TEXT,
  /** JSON that breaks its grammar or is nested too deeply. */
  NOT_VALID_JSON,
  /** A JSON record without the field that holds the text, or with something else there. */
  MISSING_FIELD,
  /** A text in a language whose grammar the rules do not know. */
  NOT_ENGLISH,
  /** The same bytes came before in the same call. */
  DUPLICATE_OF;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
