package org.claimgraph.publish;

import java.nio.ByteBuffer;
import org.claimgraph.publish.door.AddressGate;
import org.claimgraph.publish.door.SecurityHeaders;
import org.claimgraph.publish.http.ErrorJson;
import org.claimgraph.publish.http.Refusal;
import org.claimgraph.publish.watch.RequestNotes;
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
    Refusal refusal = refusal(status);
    refusal.headers().forEach((name, value) -> response.getHeaders().put(name, value));
    RequestNotes.refused(request, refusal.code());
    String id = RequestNotes.id(request);
    response.write(true, ByteBuffer.wrap(ErrorJson.of(refusal, id)), callback);
  }

  private static Refusal refusal(int status) {
    return switch (status) {
      case 404 -> Refusal.notFound("There is nothing at this address.");
      case 414 -> AddressGate.addressTooLong();
      case 431 -> AddressGate.headersTooLong();
      case 408 -> Refusal.of(status, "too-slow", "The request came too slowly.");
      case 503 -> Readiness.stoppingNow();
      default ->
          status >= 500
              ? Refusal.of(status, "server-error", "The server failed on this request.")
              : Refusal.of(status, "bad-request", "This is not a request that can be answered.");
    };
  }
}
