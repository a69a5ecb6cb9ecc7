package org.claimgraph.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.claimgraph.export.Format;
import org.claimgraph.text.Nearest;

/** Which format a command means: the one named, else the one of the file's ending. */
final class Formats {
  private Formats() {}

  static Format named(String name, List<Format> allowed) throws Failure {
    return Format.named(name)
        .filter(allowed::contains)
        .orElseThrow(
            () -> {
              List<String> names = allowed.stream().map(Format::title).toList();
              return Failure.usage(
                  "There is no format %s here; expected one of %s%s"
                      .formatted(name, String.join(", ", names), Nearest.hint(name, names)));
            });
  }

  static Format chosen(
      Optional<String> name, Optional<Path> file, Format usual, List<Format> allowed)
      throws Failure {
    if (name.isPresent()) {
      return named(name.get(), allowed);
    }
    return file.map(path -> path.getFileName().toString())
        .filter(path -> path.contains("."))
        .flatMap(path -> Format.named(path.substring(path.lastIndexOf('.') + 1)))
        .filter(allowed::contains)
        .orElse(usual);
  }

  static List<Format> rdf() {
    return Arrays.stream(Format.values()).filter(Format::isRdf).toList();
  }
}
