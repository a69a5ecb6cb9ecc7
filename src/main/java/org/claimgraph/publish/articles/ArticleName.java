package org.claimgraph.publish.articles;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a client calls an article. It is only ever shown, but it may be shown in a terminal or
 * become the name of a file, so what is no part of a plain name is left out.
 */
final class ArticleName {
  private static final int LONGEST = 100;

  /** RFC 6266: {@code filename*} goes before {@code filename}. */
  private static final Pattern EXTENDED =
      Pattern.compile("(?i);\\s*filename\\*\\s*=\\s*utf-8'[^']*'([^;\\s]+)");

  private static final Pattern PLAIN =
      Pattern.compile("(?i);\\s*filename\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s\"]+))");

  private ArticleName() {}

  /**
   * The name, if there is one.
   *
   * @param parameter the parameter {@code name}
   * @param disposition the header Content-Disposition, whose file name loses its ending
   */
  static Optional<String> of(@Nullable String parameter, @Nullable String disposition) {
    return Optional.ofNullable(parameter)
        .or(() -> Optional.ofNullable(disposition).flatMap(ArticleName::fileName))
        .map(ArticleName::cleaned)
        .filter(name -> !name.isEmpty());
  }

  private static Optional<String> fileName(String disposition) {
    Matcher extended = EXTENDED.matcher(disposition);
    Matcher plain = PLAIN.matcher(disposition);
    Optional<String> name = Optional.empty();
    if (extended.find()) {
      name = decoded(extended.group(1));
    } else if (plain.find()) {
      name =
          Optional.of(
              plain.group(1) == null ? plain.group(2) : plain.group(1).replaceAll("\\\\(.)", "$1"));
    }
    return name.map(file -> file.replaceFirst("(?<=.)\\.[A-Za-z0-9]{1,8}$", ""));
  }

  private static Optional<String> decoded(String percent) {
    try {
      return Optional.of(URLDecoder.decode(percent.replace("+", "%2B"), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // half a percent sign
    }
  }

  /** Its last step if it is a path, without what is not seen, and not too long. */
  private static String cleaned(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    StringBuilder clean = new StringBuilder();
    last.codePoints().filter(ArticleName::isShown).limit(LONGEST).forEach(clean::appendCodePoint);
    return clean.toString().strip().replaceFirst("^\\.+", "");
  }

  private static boolean isShown(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT, // among them what turns the direction of writing
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
