package org.claimgraph.workspace;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** What the system says of a file that it cannot read or write, in words for people. */
public final class FileFault {
  private FileFault() {}

  /** A sentence that names the file, if the fault knows it, and says what was expected. */
  public static String sentence(IOException fault) {
    if (!(fault instanceof FileSystemException known) || known.getFile() == null) {
      return String.valueOf(fault.getMessage());
    }
    String file = known.getFile();
    if (fault instanceof NoSuchFileException) {
      return "There is no %s.".formatted(file);
    }
    if (fault instanceof AccessDeniedException) {
      return "%s may not be read or written; expected permission.".formatted(file);
    }
    if (fault instanceof NotDirectoryException) {
      return "%s is a file; expected a folder.".formatted(file);
    }
    return "%s: %s; expected a place that can be read or written.".formatted(file, reason(fault));
  }

  /** The fault with the name of the file in which it arose; a full disk does not tell. */
  public static IOException in(Path file, IOException fault) {
    if (fault instanceof FileSystemException) {
      return fault;
    }
    FileSystemException named =
        new FileSystemException(file.toString(), null, String.valueOf(fault.getMessage()));
    named.initCause(fault);
    return named;
  }

  /** The reason alone, where the file is named anyway. */
  static String reason(IOException fault) {
    if (fault instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (fault instanceof NoSuchFileException) {
      return "it is a link to nothing";
    }
    if (fault instanceof NotDirectoryException) {
      return "it is no folder";
    }
    return fault instanceof FileSystemException known && known.getReason() != null
        ? known.getReason()
        : String.valueOf(fault.getMessage());
  }
}
