package org.claimgraph.publish;

import java.nio.ByteBuffer;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Errors that Jetty finds before or outside our code: a request too large or malformed, or a
 * failure of our own. What happened inside is not told.
 */
final class JettyErrors extends ErrorHandler {
  @Override
  public boolean errorPageForMethod(String method) {
    return true; // POST and PUT deserve a sentence too
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int status,
      String message,
      Throwable cause,
      Callback callback) {
    SecurityHeaders.ALL.forEach(h -> response.getHeaders().put(h.getKey(), h.getValue()));
    response.getHeaders().put("Content-Type", "application/json");
    response.setStatus(status);
    response.write(true, ByteBuffer.wrap(ErrorJson.of(refusal(status))), callback);
  }

  private static Refusal refusal(int status) {
    return switch (status) {
      case 404 -> Refusal.notFound("There is nothing at this address.");
      case 414 ->
          Refusal.of(
              status, "address-too-long", "The address is too long; send the query by POST.");
      case 431 -> Refusal.of(status, "headers-too-long", "The headers are too long together.");
      case 408 -> Refusal.of(status, "too-slow", "The request came too slowly.");
      default ->
          status >= 500
              ? Refusal.of(status, "server-error", "The server failed on this request.")
              : Refusal.of(status, "bad-request", "This is not a request that can be answered.");
    };
  }
}
