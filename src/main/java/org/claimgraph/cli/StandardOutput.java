package org.claimgraph.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The process's standard output, which tells a full disk from a reader that has seen enough: {@code
 * claimgraph query … | head} is no failure.
 */
final class StandardOutput extends OutputStream {
  private final OutputStream out = new FileOutputStream(FileDescriptor.out);
  private boolean closed;
  private boolean failed;

  /** Whether something could not be written although somebody was reading. */
  boolean hasFailed() {
    return failed;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (closed) {
      return;
    }
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      // Java has no other sign of a pipe that nobody reads than the system's words.
      closed = String.valueOf(e.getMessage()).contains("Broken pipe");
      if (!closed) {
        failed = true;
        throw e;
      }
    }
  }
}
