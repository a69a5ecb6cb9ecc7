package org.claimgraph.publish.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A reply in the coding gzip, for those who take it (RFC 9110, sections 8.4.1.3 and 12.5.3). No
 * reply holds a secret beside words of somebody else's choice, so that its length tells nothing.
 */
public final class Gzip {
  /** Shorter ones fit into one packet anyhow. */
  private static final int SHORTEST = 1400;

  private static final Pattern TEXT = Pattern.compile("text/.*|.*[/+](json|xml|javascript)\\b.*");
  private static final Pattern NEVER = Pattern.compile("q=0(\\.0*)?");

  private Gzip() {}

  /** Whether a reply would become shorter; then what is sent depends on Accept-Encoding. */
  public static boolean isWorth(Reply reply) {
    return reply.status() == 200
        && reply.body().length >= SHORTEST
        && TEXT.matcher(reply.contentType()).matches();
  }

  /**
   * Whether a client takes it.
   *
   * @param accepted the Accept-Encoding header
   */
  public static boolean isTaken(@Nullable String accepted) {
    if (accepted == null) {
      return false;
    }
    return taken("gzip", accepted).or(() -> taken("*", accepted)).orElse(false);
  }

  private static Optional<Boolean> taken(String coding, String accepted) {
    return Arrays.stream(accepted.toLowerCase(Locale.ROOT).split(",", -1))
        .map(part -> part.replaceAll("\\s", "").split(";", -1))
        .filter(part -> part[0].equals(coding))
        .map(part -> part.length == 1 || !NEVER.matcher(part[1]).matches())
        .findFirst();
  }

  /** The bytes in that coding. */
  public static byte[] of(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
