package org.claimgraph.publish.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import org.claimgraph.publish.http.Refusal;

/** How long the address and the headers of a request may be. */
public final class AddressGate {
  private final long addressBytes;
  private final long headerBytes;

  /**
   * @param addressBytes for path and parameters
   * @param headerBytes for all headers together
   */
  public AddressGate(long addressBytes, long headerBytes) {
    this.addressBytes = addressBytes;
    this.headerBytes = headerBytes;
  }

  /**
   * Lets a request pass.
   *
   * @throws Refusal 414 or 431
   */
  public void check(HttpServletRequest request) {
    String parameters = request.getQueryString();
    int address = request.getRequestURI().length() + (parameters == null ? 0 : parameters.length());
    if (address > addressBytes) {
      throw addressTooLong();
    }
    long headers = 0;
    for (String name : Collections.list(request.getHeaderNames())) {
      for (String value : Collections.list(request.getHeaders(name))) {
        headers += name.length() + value.length() + 4; // colon, space, line end
      }
    }
    if (headers > headerBytes) {
      throw headersTooLong();
    }
  }

  public static Refusal addressTooLong() {
    return Refusal.of(414, "address-too-long", "The address is too long; send the query by POST.");
  }

  public static Refusal headersTooLong() {
    return Refusal.of(431, "headers-too-long", "The headers are too long together.");
  }
}
