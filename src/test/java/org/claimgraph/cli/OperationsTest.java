package org.claimgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.claimgraph.export.OutsideProgram;
import org.claimgraph.publish.Limit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The limits stand in one list; help and documentation say what it says. The examples are what the
 * programs they are for take.
 */
class OperationsTest {
  private static final Path DOCUMENT = Path.of("docs/operations.md");

  @TempDir private Path folder;

  private static String row(Limit limit) {
    return "| `%s` | %s | %s | %s |"
        .formatted(limit.option(), limit.normallyWritten(), limit.says(), limit.beyond());
  }

  @Test
  void theTableInTheDocumentationIsTheList() throws IOException {
    List<String> rows =
        Files.readAllLines(DOCUMENT).stream().filter(line -> line.startsWith("| `--")).toList();
    String expected =
        Arrays.stream(Limit.values()).map(OperationsTest::row).collect(Collectors.joining("\n"));
    assertEquals(expected, String.join("\n", rows));
  }

  @ParameterizedTest
  @EnumSource(Limit.class)
  void theHelpSaysTheSame(Limit limit) {
    String help = Run.of("serve", "--help").fine().out().replaceAll("\\s+", " ");
    String says =
        "%s=N %s (default: %s).".formatted(limit.option(), limit.says(), limit.normallyWritten());
    assertTrue(help.contains(says), says + "\n" + help);
  }

  /** The block of code that begins with this line. */
  private static String example(String beginning) throws IOException {
    String document = Files.readString(DOCUMENT);
    int start = document.indexOf("\n" + beginning) + 1;
    assertTrue(start > 0, beginning);
    return document.substring(start, document.indexOf("\n```", start) + 1);
  }

  /** Debian packages {@code nginx-light} and {@code openssl}; nginx wants keys that are there. */
  @Test
  void nginxTakesItsExample() throws IOException, InterruptedException {
    OutsideProgram nginx = OutsideProgram.named("nginx", "-v");
    String key = folder.resolve("key").toString();
    String certificate = folder.resolve("pem").toString();
    OutsideProgram.named("openssl", "version")
        .run(
            "req",
            "-x509",
            "-newkey",
            "rsa:2048",
            "-nodes",
            "-subj",
            "/CN=news.example",
            "-keyout",
            key,
            "-out",
            certificate);
    String server =
        example("server {")
            .replace("/etc/ssl/news.example.key", key)
            .replace("/etc/ssl/news.example.pem", certificate);
    Path file = folder.resolve("nginx.conf");
    Files.writeString(
        file,
        "pid %1$s/pid; error_log %1$s/log; events {} http { access_log off; %2$s }"
            .formatted(folder, server));
    nginx.run("-t", "-q", "-p", folder.toString(), "-c", file.toString());
  }

  /** Debian package {@code caddy}. */
  @Test
  void caddyTakesItsExample() throws IOException, InterruptedException {
    OutsideProgram caddy = OutsideProgram.named("caddy", "version");
    Path file = folder.resolve("Caddyfile");
    Files.writeString(file, example("news.example {"));
    caddy.run("validate", "--adapter", "caddyfile", "--config", file.toString());
  }

  /** Debian package {@code systemd}; the programs and the user of the example are not here. */
  @Test
  void systemdTakesItsExample() throws IOException, InterruptedException {
    OutsideProgram systemd = OutsideProgram.named("systemd-analyze", "--version");
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path file = folder.resolve("claimgraph.service");
    Files.writeString(file, example("[Unit]").replace("/usr/bin/java", java.toString()));
    String said = systemd.run("verify", "--man=no", file.toString());
    assertEquals(List.of(), said.lines().filter(l -> l.contains("claimgraph.service")).toList());
  }
}
