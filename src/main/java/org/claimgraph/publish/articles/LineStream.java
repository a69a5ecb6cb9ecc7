package org.claimgraph.publish.articles;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.claimgraph.publish.http.Refusal;
import org.eclipse.jetty.http.HttpException;

/**
 * A body of any length, cut off where it becomes an attack: a line, or a stretch without one, that
 * does not end, and a sender who only drips.
 */
final class LineStream extends FilterInputStream {
  private static final double NANOS = 1e9;

  private final long longest;
  private final Pace pace;
  private long inLine;
  private boolean blank = true;
  private long waited;
  private long came;

  /** It cannot be read to its end, and its sender is told why. */
  static final class CutOff extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal why;

    CutOff(Refusal why) {
      super(why.says());
      this.why = why;
    }

    Refusal why() {
      return why;
    }
  }

  /**
   * @param longest bytes that a line may have, with the empty ones before it
   */
  LineStream(InputStream in, long longest, Pace pace) {
    super(in);
    this.longest = longest;
    this.pace = pace;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] bytes, int from, int most) throws IOException {
    checkPace();
    long before = pace.nanos().getAsLong();
    int count;
    try {
      count = super.read(bytes, from, most);
    } catch (HttpException.RuntimeException e) { // Jetty gives up on what is being sent
      throw new CutOff(Refusal.unreadable(e.getCode()));
    }
    waited += pace.nanos().getAsLong() - before;
    came += Math.max(0, count);
    checkLine(bytes, from, count);
    return count;
  }

  private void checkPace() throws CutOff {
    if (waited < pace.window().toNanos()) {
      return;
    }
    if (came < pace.bytesPerSecond() * (waited / NANOS)) {
      throw new CutOff(Refusal.unreadable(408));
    }
    waited = 0;
    came = 0;
  }

  private void checkLine(byte[] bytes, int from, int count) throws CutOff {
    for (int i = from; i < from + count; i++) {
      inLine++;
      blank &= bytes[i] >= 0 && bytes[i] <= ' ';
      if (bytes[i] == '\n' && !blank) {
        inLine = 0;
        blank = true;
      }
      if (inLine > longest) {
        throw new CutOff(
            Refusal.of(
                413,
                "line-too-long",
                "A line may have up to %s bytes; the rest was not read.".formatted(longest)));
      }
    }
  }
}
