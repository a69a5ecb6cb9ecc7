package org.claimgraph.article;

import java.util.Optional;

/**
 * The bytes of one article as they came in, with what is needed to read them again: whoever keeps
 * an original can have the same {@link Document} at any time.
 */
public final class Original {
  private final String name;
  private final Format format;
  private final Optional<String> charset;
  private final byte[] bytes;

  /**
   * @param name what to call the article; a JSON record may have a name of its own
   * @param format what the bytes are
   * @param charset the charset that the sender declares
   * @param bytes the whole file, or one record of JSON Lines; not copied, and not to be changed
   */
  public Original(String name, Format format, Optional<String> charset, byte[] bytes) {
    this.name = name;
    this.format = format;
    this.charset = charset;
    this.bytes = bytes;
  }

  /** Reads the article; {@code input} is what to call it in messages. */
  public Outcome read(String input) {
    return Articles.read(input, this);
  }

  /** What to call the article, unless it has a name of its own. */
  public String name() {
    return name;
  }

  /** What the bytes are. */
  public Format format() {
    return format;
  }

  /** The charset that the sender declared. */
  public Optional<String> charset() {
    return charset;
  }

  /** The bytes; not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** Hash of the bytes, 64 hex digits: that of the {@link Article} in them. */
  public String sha256() {
    return Sha256.hex(bytes);
  }
}
