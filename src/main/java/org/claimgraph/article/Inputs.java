package org.claimgraph.article;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.PatternSyntaxException;

/**
 * The articles that a command line names: files, folders (with all files below that {@link
 * Format#ofName} knows, in the order of their names), patterns such as {@code news/*.html}, and
 * {@code -} for standard input. Each is read when its turn comes and let go; of those that went by
 * only name and hash are kept, to notice what comes twice.
 */
public final class Inputs {
  private static final String STANDARD_INPUT = "-";
  private static final String STANDARD_INPUT_NAME = "stdin";

  /** What {@link #size} answers when nobody can know. */
  public static final long UNKNOWN = -1;

  private final InputStream standardInput;
  private long bytesRead;

  /** Inputs where {@code -} stands for {@code standardInput}, which is not closed. */
  public Inputs(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  /** Hands each article of {@code arguments}, or why it was refused, to {@code each}, in order. */
  public void read(List<String> arguments, Consumer<Outcome> each) {
    Consumer<Outcome> noticing = new Repeats(each);
    for (String argument : arguments) {
      if (argument.equals(STANDARD_INPUT)) {
        readStandardInput(noticing);
      } else {
        readPath(argument, noticing);
      }
    }
  }

  /** How many bytes of the files, or of standard input, have been read so far. */
  public long bytesRead() {
    return bytesRead;
  }

  /**
   * How many bytes the files have that {@code arguments} name, to be compared with {@link
   * #bytesRead}; {@link #UNKNOWN} if standard input is among them. Nothing depends on it: files may
   * change, and those that are refused may not be read to their ends.
   */
  public static long size(List<String> arguments) {
    if (arguments.contains(STANDARD_INPUT)) {
      return UNKNOWN;
    }
    AtomicLong size = new AtomicLong();
    for (String argument : arguments) {
      try {
        files(argument, file -> size.addAndGet(size(file)), (unlisted, e) -> {});
      } catch (InvalidPathException | PatternSyntaxException e) {
        // it names no file, and reading will say so
      }
    }
    return size.get();
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  private void readPath(String argument, Consumer<Outcome> each) {
    AtomicBoolean found = new AtomicBoolean();
    try {
      files(
          argument,
          file -> {
            found.set(true);
            readFile(file, each);
          },
          (unlisted, e) -> {
            found.set(true);
            each.accept(unreadable(unlisted.toString(), e));
          });
    } catch (InvalidPathException | PatternSyntaxException e) {
      each.accept(noSuchFile(argument));
      return;
    }
    if (!found.get()) {
      each.accept(
          new Refusal(
              argument,
              RefusalCode.NOTHING_FOUND,
              "It names no file that is read; expected names ending in one of %s."
                  .formatted(ArticleFiles.ENDINGS)));
    }
  }

  /** Hands over each file that an argument names, and each folder that cannot be listed. */
  private static void files(
      String argument, Consumer<Path> files, BiConsumer<Path, IOException> faults) {
    Path path = Path.of(argument);
    if (Files.isDirectory(path)) {
      ArticleFiles.walk(path, Integer.MAX_VALUE, ArticleFiles::isKnown, files, faults);
    } else if (!Files.exists(path) && Glob.isPattern(argument)) {
      Glob glob = Glob.of(argument);
      ArticleFiles.walk(glob.folder(), glob.levels(), glob.matcher()::matches, files, faults);
    } else {
      files.accept(path);
    }
  }

  private void readFile(Path path, Consumer<Outcome> each) {
    String input = path.toString();
    String fileName = ArticleFiles.fileName(path);
    try {
      if (Format.ofName(fileName).equals(Optional.of(Format.JSON_LINES))) {
        try (InputStream in = counted(Files.newInputStream(path))) {
          JsonLines.read(input, stem(fileName), in, each);
        }
        return;
      }
      Articles.refuseLarge(Files.size(path));
      try (InputStream in = counted(Files.newInputStream(path))) {
        readBytes(input, stem(fileName), fileName, in, each);
      }
    } catch (RefusedArticle e) {
      each.accept(e.of(input));
    } catch (IOException e) {
      each.accept(unreadable(input, e));
    }
  }

  private InputStream counted(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int next = super.read();
        bytesRead += next < 0 ? 0 : 1;
        return next;
      }

      @Override
      public int read(byte[] bytes, int from, int most) throws IOException {
        int count = super.read(bytes, from, most);
        bytesRead += Math.max(0, count);
        return count;
      }
    };
  }

  private void readStandardInput(Consumer<Outcome> each) {
    try {
      readBytes(STANDARD_INPUT, STANDARD_INPUT_NAME, "", counted(standardInput), each);
    } catch (RefusedArticle e) {
      each.accept(e.of(STANDARD_INPUT));
    } catch (IOException e) {
      each.accept(unreadable(STANDARD_INPUT, e));
    }
  }

  private static void readBytes(
      String input, String name, String fileName, InputStream in, Consumer<Outcome> each)
      throws RefusedArticle, IOException {
    byte[] bytes = in.readNBytes(Articles.MAX_BYTES + 1);
    Format format = Format.of(fileName, bytes);
    if (format == Format.JSON) {
      if (JsonLines.is(bytes)) {
        JsonLines.read(
            input, name, new SequenceInputStream(new ByteArrayInputStream(bytes), in), each);
      } else {
        Articles.refuseLarge(bytes.length);
        readRecords(input, name, JsonRecords.of(bytes), each);
      }
      return;
    }
    if (bytes.length > Articles.MAX_BYTES) {
      throw new RefusedArticle(
          RefusalCode.TOO_LARGE,
          "It has more than %s bytes (10 MiB); expected one article."
              .formatted(Articles.MAX_BYTES));
    }
    each.accept(Articles.read(input, name, bytes, format, Optional.empty()));
  }

  private static void readRecords(
      String input, String name, List<byte[]> records, Consumer<Outcome> each) {
    if (records.isEmpty()) {
      each.accept(
          new Refusal(input, RefusalCode.NO_TEXT, "The array is empty; expected articles in it."));
    }
    for (int i = 1; i <= records.size(); i++) {
      boolean alone = records.size() == 1;
      each.accept(
          Articles.read(
              alone ? input : input + ":" + i,
              alone ? name : name + "-" + i,
              records.get(i - 1),
              Format.JSON,
              Optional.empty()));
    }
  }

  private static Refusal unreadable(String input, IOException e) {
    if (e instanceof NoSuchFileException) {
      return noSuchFile(input);
    }
    String reason =
        e instanceof AccessDeniedException ? "no permission" : String.valueOf(e.getMessage());
    return new Refusal(
        input,
        RefusalCode.UNREADABLE_FILE,
        "The file cannot be read (%s); expected a readable file.".formatted(reason));
  }

  private static Refusal noSuchFile(String input) {
    return new Refusal(
        input,
        RefusalCode.NO_SUCH_FILE,
        "There is no file of this name; expected a file, a folder, a pattern or -.");
  }

  private static String stem(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot > 0 ? fileName.substring(0, dot) : fileName;
  }
}
