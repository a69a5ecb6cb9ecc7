package org.claimgraph.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A Java of its own, with another locale, time zone, encoding and line end, writes the same bytes.
 */
class OtherMachineTest {
  @TempDir private Path folder;

  @Test
  void everyExportIsTheSameOnAnotherMachine() throws IOException, InterruptedException {
    Path log = folder.resolve("log.txt");
    int exit =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Asia/Pyongyang",
                "-Dfile.encoding=ISO-8859-9",
                "-Dline.separator=\r\n",
                "-cp",
                System.getProperty("java.class.path"),
                OtherMachineTest.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    assertEquals(0, exit, Files.readString(log));
    for (View view : View.values()) {
      for (Format format : Format.showing(view)) {
        assertArrayEquals(
            Story.bytes(Story.dataset(), view, format),
            Files.readAllBytes(file(folder, view, format)),
            view + " as " + format);
      }
    }
  }

  /** What the other Java runs: every export into the folder given. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    for (View view : View.values()) {
      for (Format format : Format.showing(view)) {
        Files.write(file(folder, view, format), Story.bytes(Story.dataset(), view, format));
      }
    }
  }

  private static Path file(Path folder, View view, Format format) {
    return folder.resolve(view.title() + "-" + format.name() + "." + format.fileEnding());
  }
}
