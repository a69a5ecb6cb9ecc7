package org.claimgraph.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.claimgraph.article.Sha256;

/**
 * A checksum of a set of triples that does not depend on their order and follows every change: the
 * sum, modulo 2^256, of the SHA-256 of each triple as N-Triples (AdHash, Bellare and Micciancio
 * 1997). It tells damage, not forgery.
 */
final class GraphSum {
  private static final int LIMBS = 8;
  private static final long LIMB = 0xFFFF_FFFFL;

  private final MessageDigest digest = Sha256.digest();
  private final long[] sum = new long[LIMBS];

  /** The sum of no triple. */
  GraphSum() {}

  /** The sum that {@link #toString} wrote. */
  static GraphSum parse(String hex) {
    GraphSum sum = new GraphSum();
    ByteBuffer bytes = ByteBuffer.wrap(HexFormat.of().parseHex(hex));
    for (int i = 0; i < LIMBS; i++) {
      sum.sum[i] = bytes.getInt() & LIMB;
    }
    return sum;
  }

  void add(Triple triple) {
    ByteBuffer hash = hash(triple);
    long carry = 0;
    for (int i = LIMBS - 1; i >= 0; i--) {
      long total = sum[i] + (hash.getInt(4 * i) & LIMB) + carry;
      sum[i] = total & LIMB;
      carry = total >>> 32;
    }
  }

  void remove(Triple triple) {
    ByteBuffer hash = hash(triple);
    long borrow = 0;
    for (int i = LIMBS - 1; i >= 0; i--) {
      long total = sum[i] - (hash.getInt(4 * i) & LIMB) - borrow;
      sum[i] = total & LIMB;
      borrow = total < 0 ? 1 : 0;
    }
  }

  private ByteBuffer hash(Triple triple) {
    String line =
        NodeFmtLib.strNT(triple.getSubject())
            + ' '
            + NodeFmtLib.strNT(triple.getPredicate())
            + ' '
            + NodeFmtLib.strNT(triple.getObject());
    return ByteBuffer.wrap(digest.digest(line.getBytes(StandardCharsets.UTF_8)));
  }

  /** 64 hex digits. */
  @Override
  public String toString() {
    ByteBuffer bytes = ByteBuffer.allocate(4 * LIMBS);
    for (long limb : sum) {
      bytes.putInt((int) limb);
    }
    return HexFormat.of().formatHex(bytes.array());
  }
}
