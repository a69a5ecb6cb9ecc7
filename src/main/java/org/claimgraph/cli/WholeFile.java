package org.claimgraph.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.claimgraph.workspace.FileFault;

/**
 * Writes a file whole or not at all: first beside its place, then moved there in one step. What is
 * no file, such as a pipe or {@code /dev/null}, is written to as it is.
 */
final class WholeFile {
  private WholeFile() {}

  /** Something that writes bytes. */
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  /**
   * Writes {@code content} to {@code file}, or to {@code out} if none is named or it is "-".
   *
   * @throws Failure if the folder of the file is not there
   */
  static void write(Optional<Path> file, PrintStream out, Content content)
      throws IOException, Failure {
    if (file.isEmpty() || file.get().toString().equals("-")) {
      content.write(out);
      out.flush();
      return;
    }
    Path target = Files.exists(file.get()) ? file.get().toRealPath() : file.get().toAbsolutePath();
    Path folder = target.getParent();
    if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(target)) {
      throw Failure.because(
          "%s cannot be written; expected a file in a folder that exists.".formatted(file.get()));
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      writeTo(target, file.get(), content);
      return;
    }
    // Not a temporary file of Java's: those can be read by nobody else, and would stay so.
    Path unfinished =
        folder.resolve(
            ".%s.%s.part".formatted(target.getFileName(), ProcessHandle.current().pid()));
    try {
      writeTo(unfinished, file.get(), content);
      Files.move(
          unfinished, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static void writeTo(Path file, Path named, Content content) throws IOException {
    try (OutputStream stream =
        new BufferedOutputStream(new NamedFile(Files.newOutputStream(file), named))) {
      content.write(stream);
    }
  }

  /** Says in which file it went wrong; a full disk has no name. */
  private static final class NamedFile extends FilterOutputStream {
    private final Path name;

    NamedFile(OutputStream out, Path name) {
      super(out);
      this.name = name;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        out.write(bytes, from, length);
      } catch (IOException e) {
        throw FileFault.in(name, e);
      }
    }
  }
}
