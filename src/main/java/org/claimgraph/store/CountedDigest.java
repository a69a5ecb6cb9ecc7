package org.claimgraph.store;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import org.claimgraph.article.Sha256;

/** Passes bytes on, and knows their number and hash. */
final class CountedDigest extends DigestOutputStream {
  private long bytes;

  CountedDigest(OutputStream out) {
    super(out, Sha256.digest());
  }

  @Override
  public void write(int value) throws IOException {
    super.write(value);
    bytes++;
  }

  @Override
  public void write(byte[] buffer, int from, int length) throws IOException {
    super.write(buffer, from, length);
    bytes += length;
  }

  /** How many there were. */
  long bytes() {
    return bytes;
  }

  /** The hash of all of them, 64 hex digits; to be asked once. */
  String sha256() {
    return HexFormat.of().formatHex(getMessageDigest().digest());
  }
}
