package org.claimgraph.store;

/** A store that cannot be used, or cannot go on, with a sentence for its user. */
public final class StoreFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What kind of fault it is. */
  public enum Kind {
    /** There is no store, or what is there is none that this program can use. */
    UNUSABLE,
    /** Another process has it open. */
    IN_USE,
    /** The disk is full, or will be. */
    NO_SPACE,
    /**
     * A write failed half-way; what is on disk is whole, what is in memory is not to be trusted.
     */
    BROKEN
  }

  private final Kind kind;

  private StoreFault(Kind kind, String says, Throwable cause) {
    super(says, cause);
    this.kind = kind;
  }

  private StoreFault(Kind kind, String says) {
    super(says);
    this.kind = kind;
  }

  static StoreFault unusable(String says) {
    return new StoreFault(Kind.UNUSABLE, says);
  }

  static StoreFault unusable(String says, Throwable cause) {
    return new StoreFault(Kind.UNUSABLE, says, cause);
  }

  static StoreFault inUse(String says) {
    return new StoreFault(Kind.IN_USE, says);
  }

  static StoreFault noSpace(String says) {
    return new StoreFault(Kind.NO_SPACE, says);
  }

  static StoreFault noSpace(String says, Throwable cause) {
    return new StoreFault(Kind.NO_SPACE, says, cause);
  }

  static StoreFault broken(String says) {
    return new StoreFault(Kind.BROKEN, says);
  }

  static StoreFault broken(String says, Throwable cause) {
    return new StoreFault(Kind.BROKEN, says, cause);
  }

  /** What kind of fault it is. */
  public Kind kind() {
    return kind;
  }
}
