package org.claimgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/**
 * A disk of a size of its own. Mounting one needs root; a test without it reports itself skipped,
 * and fails with {@code CLAIMGRAPH_REQUIRE_TOOLS=true} in the environment.
 *
 * @param folder where it is mounted
 */
record Tmpfs(Path folder) implements AutoCloseable {

  static Tmpfs mounted(Path folder, int megabytes) throws IOException, InterruptedException {
    if (run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString())
        != 0) {
      if ("true".equals(System.getenv("CLAIMGRAPH_REQUIRE_TOOLS"))) {
        fail("Required and not allowed: mounting a tmpfs.");
      }
      Assumptions.abort("Mounting a tmpfs is not allowed here.");
    }
    return new Tmpfs(folder);
  }

  void resize(int megabytes) throws IOException, InterruptedException {
    assertEquals(0, run("mount", "-o", "remount,size=" + megabytes + "m", folder.toString()));
  }

  private static int run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    if (code != 0) {
      System.err.println(String.join(" ", command) + ": " + said.strip());
    }
    return code;
  }

  @Override
  public void close() throws IOException {
    try {
      run("umount", "-l", folder.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
