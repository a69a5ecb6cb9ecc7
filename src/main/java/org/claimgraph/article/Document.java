package org.claimgraph.article;

import java.util.List;

/**
 * An article that was read, with what its file says of it.
 *
 * @param input what the person who handed it in calls it
 * @param format how the file was read
 * @param article the text, and the hash of the bytes it was read from
 * @param metadata title, authors and so on; {@link Metadata#NONE} if the format has no place for
 *     them
 * @param warnings what was not quite right with it and did not stop us, in the order in which it
 *     was noticed
 * @param original the bytes it was read from
 */
public record Document(
    String input,
    Format format,
    Article article,
    Metadata metadata,
    List<Warning> warnings,
    Original original)
    implements Outcome {

  public Document {
    warnings = List.copyOf(warnings);
  }
}
