package org.claimgraph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.claimgraph.cli.Main;
import org.claimgraph.export.Exports;
import org.claimgraph.export.Format;
import org.claimgraph.export.View;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Same input, same bytes: in another folder, another time zone, another language, another Java. */
class SameBytesTest {
  @TempDir private Path temporary;

  /** Every RDF format of a workspace, one after the other. */
  private static byte[] built(Path folder) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (Format format : Format.values()) {
      if (format.isRdf()) {
        Exports.write(Example.graph(Example.read(folder)), View.CLAIMS, format, bytes);
      }
    }
    return bytes.toByteArray();
  }

  /** Copies a workspace, its files in another order than the first time. */
  private static Path copy(Path from, Path to) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(from)) {
      all.filter(Files::isRegularFile).forEach(files::add);
    }
    Collections.reverse(files);
    for (Path file : files) {
      Path target = to.resolve(from.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
    return to;
  }

  @ParameterizedTest
  @EnumSource(Example.class)
  void inAnotherFolderTimeZoneAndLanguage(Example example) throws IOException {
    byte[] here = built(example.folder());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String language : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        Path elsewhere = copy(example.folder(), temporary.resolve(language).resolve("ĞÜİ 다리"));
        assertArrayEquals(here, built(elsewhere), language);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "nq,     tr, TR, Asia/Pyongyang,      ISO-8859-9",
    "jsonld, ar, EG, America/Los_Angeles, US-ASCII"
  })
  void inAnotherJava(String format, String language, String country, String zone, String encoding)
      throws IOException, InterruptedException {
    Path folder = copy(Example.SEEDS.folder(), temporary.resolve("copy"));
    Path out = temporary.resolve("out." + format);
    Path log = temporary.resolve("log.txt");
    int exit =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Duser.timezone=" + zone,
                "-Dfile.encoding=" + encoding,
                "-Dline.separator=\r\n",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "build",
                folder.toString(),
                "--out",
                out.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    assertEquals(0, exit, Files.readString(log));
    ByteArrayOutputStream here = new ByteArrayOutputStream();
    Exports.write(Example.SEEDS.graph(), View.CLAIMS, Format.named(format).orElseThrow(), here);
    assertArrayEquals(here.toByteArray(), Files.readAllBytes(out));
  }
}
