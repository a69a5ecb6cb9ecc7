package org.claimgraph.publish.door;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, by address.
 *
 * @param address as text
 */
public record Client(String address) {
  private static final int IPV6_BYTES = 16;
  private static final int NETWORK_BYTES = 8;

  /**
   * Who asks. Behind a proxy everybody has the proxy's address; it adds the one it was called from
   * as the last entry of X-Forwarded-For. What stands before that came from the client itself,
   * which may write there what it likes.
   *
   * @param remote address at the other end of the connection
   * @param forwarded the last X-Forwarded-For header, if there is one
   * @param behindProxy whether that other end is a proxy of ours
   */
  public static Client of(String remote, @Nullable String forwarded, boolean behindProxy) {
    if (!behindProxy || forwarded == null) {
      return new Client(remote);
    }
    return new Client(forwarded.substring(forwarded.lastIndexOf(',') + 1).strip());
  }

  /**
   * What its requests are counted under: the address, but of an IPv6 address the network, since
   * whoever has one such address has all of its network.
   */
  public String countedAs() {
    byte[] bytes = bytes();
    return bytes.length == IPV6_BYTES && !isLoopback()
        ? HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES))
        : address;
  }

  /** Whether it is on this machine. */
  public boolean isLoopback() {
    return isLoopback(bytes());
  }

  private static boolean isLoopback(byte[] bytes) {
    try {
      return bytes.length > 0 && InetAddress.getByAddress(bytes).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /** None when this is no address; names are not looked up. */
  private byte[] bytes() {
    String bare = address.replaceFirst("^\\[(.*)]$", "$1");
    if (!bare.matches("[0-9]+(\\.[0-9]+){3}|[0-9a-fA-F.]*:[0-9a-fA-F:.]*")) {
      return new byte[0];
    }
    try {
      return InetAddress.getByName(bare).getAddress();
    } catch (UnknownHostException e) {
      return new byte[0];
    }
  }
}
