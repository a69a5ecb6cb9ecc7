package org.claimgraph.publish.door;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The secret of those who may write. Only its hash is kept, so it can stand in no message, and
 * comparing takes the same time however much of a guess is right.
 */
public final class Token {
  private static final int SHORTEST = 32;
  private static final int LONGEST = 1024;

  /** What RFC 6750 lets a bearer token consist of. */
  private static final Pattern WRITTEN = Pattern.compile("[A-Za-z0-9._~+/-]+=*");

  private static final Pattern BEARER = Pattern.compile("(?i)bearer +(\\S+) *");

  private static final Set<PosixFilePermission> OTHERS =
      EnumSet.complementOf(
          EnumSet.of(
              PosixFilePermission.OWNER_READ,
              PosixFilePermission.OWNER_WRITE,
              PosixFilePermission.OWNER_EXECUTE));

  private final byte[] hash;

  private Token(byte[] hash) {
    this.hash = hash;
  }

  /**
   * Reads a token; a line end behind it does not belong to it.
   *
   * @throws BadToken if the file cannot be read, others may read it, or what stands in it is no
   *     token; the message tells nothing of its content
   */
  public static Token read(Path file) throws BadToken {
    return new Token(sha256(text(file)));
  }

  /**
   * The token itself, for those who show it to a server.
   *
   * @throws BadToken as {@link #read}
   */
  public static String text(Path file) throws BadToken {
    try {
      PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
      if (view != null) { // there are file systems that know no permissions
        checkMode(file, view.readAttributes().permissions());
      }
      if (Files.size(file) > LONGEST) {
        throw new BadToken("%s is too long for a token; expected one line.".formatted(file));
      }
      return checked(file, Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new BadToken(
          "%s cannot be read as a token; expected a file made with: openssl rand -hex 32 > %s; chmod 600 %s."
              .formatted(file, file, file));
    }
  }

  private static void checkMode(Path file, Set<PosixFilePermission> permissions) throws BadToken {
    if (permissions.stream().anyMatch(OTHERS::contains)) {
      throw new BadToken(
          "%s may be read or changed by others (%s); expected mode 600, as chmod 600 %s gives it."
              .formatted(file, PosixFilePermissions.toString(permissions), file));
    }
  }

  private static String checked(Path file, String text) throws BadToken {
    String token = text.replaceFirst("\\R\\z", "");
    if (token.length() < SHORTEST) {
      throw new BadToken(
          "The token in %s is too short; expected %d characters or more, as openssl rand -hex 32 gives them."
              .formatted(file, SHORTEST));
    }
    if (!WRITTEN.matcher(token).matches()) {
      throw new BadToken(
          "The token in %s is not one line of letters, digits and - . _ ~ + /; expected what openssl rand -hex 32 gives."
              .formatted(file));
    }
    return token;
  }

  /**
   * Whether an Authorization header carries this token.
   *
   * @param authorization its value, or nothing when there is none
   */
  public boolean opens(@Nullable String authorization) {
    if (authorization == null) {
      return false;
    }
    var bearer = BEARER.matcher(authorization);
    return bearer.matches() && MessageDigest.isEqual(hash, sha256(bearer.group(1)));
  }

  private static byte[] sha256(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
