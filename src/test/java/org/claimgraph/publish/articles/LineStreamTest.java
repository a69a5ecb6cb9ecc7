package org.claimgraph.publish.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A body of any length is read to its end, unless a line never ends or its sender drips. */
class LineStreamTest {
  private static final long SECOND = Duration.ofSeconds(1).toNanos();

  private long now;

  private LineStream lines(String body, long longest) {
    InputStream bytes = new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
    return new LineStream(bytes, longest, pace(0));
  }

  private Pace pace(long bytesPerSecond) {
    return new Pace(bytesPerSecond, Duration.ofSeconds(10), () -> now);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "aaaa\n", "aaaa\nbbbbb\ncc", "a\r\n\n\nb\n", "é\n"})
  void shortLinesPass(String body) throws IOException {
    assertEquals(body, new String(lines(body, 5).readAllBytes(), StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"aaaaaa", "aa\nbbbbbb", "\n\n\n\n\n\n", "aa\n      ", "aa\n\n\n\n\nbb", "ééé"})
  void aLineThatIsTooLongIsCutOffWithTheEmptyOnesBeforeIt(String body) {
    LineStream lines = lines(body, 5);
    var cut = assertThrows(LineStream.CutOff.class, lines::readAllBytes);
    assertEquals(413, cut.why().status());
    assertEquals("A line may have up to 5 bytes; the rest was not read.", cut.why().says());
  }

  @Test
  void byteByByteIsTheSame() {
    LineStream lines = lines("aa\nbbbbbb", 5);
    assertThrows(
        LineStream.CutOff.class,
        () -> {
          for (int next = lines.read(); next >= 0; next = lines.read()) {
            now++;
          }
        });
  }

  /** Gives some bytes each time it is asked, and takes some seconds for them; for ever. */
  private final class Sender extends InputStream {
    private final int seconds;
    private final String part;
    private int sent;

    Sender(int seconds, String part) {
      this.seconds = seconds;
      this.part = part;
    }

    @Override
    public int read() {
      throw new AssertionError("byte by byte");
    }

    @Override
    public int read(byte[] bytes, int from, int most) {
      now += seconds * SECOND;
      byte[] next = part.getBytes(StandardCharsets.UTF_8);
      System.arraycopy(next, 0, bytes, from, next.length);
      sent += next.length;
      return next.length;
    }
  }

  @Test
  void whoBeginsFastAndThenDripsIsCutOff() throws IOException {
    Sender fast = new Sender(0, "a\n".repeat(1000));
    Sender slow = new Sender(4, "a\n");
    InputStream both =
        new InputStream() {
          @Override
          public int read() {
            return slow.read();
          }

          @Override
          public int read(byte[] bytes, int from, int most) {
            return (fast.sent < 1_000_000 ? fast : slow).read(bytes, from, most);
          }
        };
    LineStream lines = new LineStream(both, 100, pace(200));
    byte[] buffer = new byte[8192];
    var cut =
        assertThrows(
            LineStream.CutOff.class,
            () -> {
              while (slow.sent < 2000) {
                lines.read(buffer, 0, buffer.length);
              }
            });
    assertEquals(408, cut.why().status());
    assertEquals(1_000_000, fast.sent);
    assertEquals(12, slow.sent, "twice ten seconds: the first began with the fast part");
  }

  @Test
  void whoIsFastEnoughIsNot() throws IOException {
    Sender sender = new Sender(1, "a".repeat(199) + "\n");
    LineStream lines = new LineStream(sender, 200, pace(200));
    byte[] buffer = new byte[8192];
    while (sender.sent < 200 * 1000) {
      lines.read(buffer, 0, buffer.length);
    }
    assertEquals(1000 * SECOND, now);
  }

  @Test
  void whatWeDoMeanwhileIsNotTheSendersTime() throws IOException {
    Sender sender = new Sender(0, "a\n");
    LineStream lines = new LineStream(sender, 100, pace(200));
    byte[] buffer = new byte[8192];
    for (int i = 0; i < 100; i++) {
      lines.read(buffer, 0, buffer.length);
      now += 60 * SECOND;
    }
    assertEquals(200, sender.sent);
  }
}
