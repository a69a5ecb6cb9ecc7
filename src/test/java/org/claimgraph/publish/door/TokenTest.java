package org.claimgraph.publish.door;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Optional;
import org.claimgraph.publish.http.Need;
import org.claimgraph.publish.http.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The token: what is taken for one, what it opens, and that it is never told. */
class TokenTest {
  private static final String SECRET = "0123456789abcdef0123456789ABCDEF";

  @TempDir Path folder;

  private Path file(String content, String mode) throws IOException {
    Path file = folder.resolve("token");
    Files.writeString(file, content);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    return file;
  }

  private Token token() throws IOException, BadToken {
    return Token.read(file(SECRET + "\n", "rw-------"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "r--------"})
  void aFileOfOnesOwnIsRead(String mode) throws IOException, BadToken {
    for (String end : new String[] {"", "\n", "\r\n"}) {
      assertTrue(Token.read(file(SECRET + end, mode)).opens("Bearer " + SECRET));
      Files.delete(folder.resolve("token"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rw------x"})
  void aFileThatOthersMayUseIsRefused(String mode) throws IOException {
    assertRefused(file(SECRET, mode), "chmod 600");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "short",
        "0123456789abcdef0123456789ABCDE\n",
        "0123456789abcdef 0123456789ABCDEF",
        "0123456789abcdef0123456789ABCDEF\n\n",
        "0123456789abcdef0123456789ABCDEF\nagain",
        "pässword0123456789abcdef0123456789",
      })
  void whatIsNoTokenIsRefused(String content) throws IOException {
    assertRefused(file(content, "rw-------"), "openssl rand -hex 32");
  }

  @Test
  void aFileThatIsNotThereOrTooLongIsRefused() throws IOException {
    assertRefused(folder.resolve("missing"), "openssl rand -hex 32");
    assertRefused(file("a".repeat(2000), "rw-------"), "one line");
  }

  private static void assertRefused(Path file, String advice) {
    String says = String.valueOf(assertThrows(BadToken.class, () -> Token.read(file)).getMessage());
    assertTrue(says.contains(advice), says);
    assertTrue(says.contains(file.toString()), says);
    assertFalse(says.contains("0123456789"), says);
  }

  @Test
  void onlyTheWholeTokenOpens() throws IOException, BadToken {
    Token token = token();
    assertTrue(token.opens("Bearer " + SECRET));
    assertTrue(token.opens("bearer  " + SECRET));
    for (String wrong :
        new String[] {
          SECRET,
          "Basic " + SECRET,
          "Bearer",
          "Bearer ",
          "Bearer " + SECRET.substring(1),
          "Bearer " + SECRET + "0",
          "Bearer " + SECRET.toLowerCase(Locale.ROOT),
          "Bearer " + SECRET + " " + SECRET,
        }) {
      assertFalse(token.opens(wrong), wrong);
    }
    assertFalse(token.opens(null));
  }

  @Test
  void writingTakesTheTokenAndReadingDoesNot() throws IOException, BadToken {
    TokenGate gate = new TokenGate(Optional.of(token()), false);
    assertDoesNotThrow(() -> gate.check(Need.READ, null));
    assertDoesNotThrow(() -> gate.check(Need.WRITE, "Bearer " + SECRET));
    Refusal none = assertThrows(Refusal.class, () -> gate.check(Need.WRITE, null));
    assertEquals(401, none.status());
    assertEquals("Bearer realm=\"claimgraph\"", none.headers().get("WWW-Authenticate"));
    Refusal wrong = assertThrows(Refusal.class, () -> gate.check(Need.WRITE, "Bearer guess"));
    assertEquals(
        "Bearer realm=\"claimgraph\", error=\"invalid_token\"",
        wrong.headers().get("WWW-Authenticate"));
    assertFalse(wrong.says().contains("guess"));
  }

  @Test
  void privateReadingTakesItTooButLivenessNever() throws IOException, BadToken {
    TokenGate gate = new TokenGate(Optional.of(token()), true);
    assertEquals(401, assertThrows(Refusal.class, () -> gate.check(Need.READ, null)).status());
    assertDoesNotThrow(() -> gate.check(Need.READ, "Bearer " + SECRET));
    assertDoesNotThrow(() -> gate.check(Need.LIVENESS, null));
  }

  @Test
  void withoutATokenNobodyWrites() {
    TokenGate gate = new TokenGate(Optional.empty(), false);
    Refusal refusal = assertThrows(Refusal.class, () -> gate.check(Need.WRITE, "Bearer " + SECRET));
    assertEquals("writing-refused", refusal.code());
  }
}
