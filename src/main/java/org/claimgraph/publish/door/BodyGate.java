package org.claimgraph.publish.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.claimgraph.publish.gate.QueryText;
import org.claimgraph.publish.http.ContentType;
import org.claimgraph.publish.http.Need;
import org.claimgraph.publish.http.Refusal;

/**
 * How large what is sent may be, before any of it is read. Only JSON Lines to be stored may be of
 * any length, and come in chunks: whoever reads them looks at each line.
 */
public final class BodyGate {
  private static final String FORM = "application/x-www-form-urlencoded";

  private final long queryBytes;
  private final long uploadBytes;

  /**
   * @param queryBytes how long the text of a query may be
   * @param uploadBytes how long a body may be that is sent to be stored
   */
  public BodyGate(long queryBytes, long uploadBytes) {
    this.queryBytes = queryBytes;
    this.uploadBytes = uploadBytes;
  }

  /**
   * Lets a request pass.
   *
   * @throws Refusal 411 without a length, 413 when there is too much, 415 when it is compressed or
   *     in a charset that is none
   */
  public void check(Need need, HttpServletRequest request) {
    boolean sends = request.getMethod().equals("POST") || request.getMethod().equals("PUT");
    String coding = request.getHeader("Transfer-Encoding");
    boolean unmeasured = coding != null;
    long length = request.getContentLengthLong();
    if (!sends) {
      if (unmeasured || length > 0) {
        throw Refusal.of(413, "body-refused", "A body is taken with POST and PUT only.");
      }
      return;
    }
    boolean endless = need == Need.WRITE && isLines(request);
    boolean chunks = endless && "chunked".equalsIgnoreCase(coding);
    if (!chunks && (unmeasured || length < 0)) {
      throw Refusal.of(411, "length-required", request.getMethod() + " needs a Content-Length.");
    }
    if (request.getHeader("Content-Encoding") != null) {
      throw Refusal.of(415, "encoding-refused", "A compressed body is refused; send it as it is.");
    }
    ContentType.checkCharset(request);
    if (need == Need.WRITE) {
      if (length > uploadBytes && !endless) {
        throw Refusal.of(
            413,
            "body-too-long",
            "A body may have up to "
                + uploadBytes
                + " bytes; many articles may be JSON Lines, of any length.");
      }
    } else if (length > queryLimit(request)) {
      throw QueryText.tooLong(queryBytes);
    }
  }

  /** An article to be put in the place of another is never one of many. */
  private static boolean isLines(HttpServletRequest request) {
    return request.getMethod().equals("POST")
        && ContentType.JSON_LINES.contains(ContentType.mediaType(ContentType.of(request)));
  }

  /** Every byte of a form may be written as three. */
  private long queryLimit(HttpServletRequest request) {
    return ContentType.of(request).toLowerCase(Locale.ROOT).startsWith(FORM)
        ? 3 * queryBytes + 1024
        : queryBytes;
  }
}
