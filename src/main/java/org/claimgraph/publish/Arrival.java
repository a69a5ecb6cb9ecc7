package org.claimgraph.publish;

import org.claimgraph.publish.watch.RequestNotes;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * What happens to a request first: it gets a number, which the answer, an error and the log carry.
 * Behind a proxy that brings TLS, its address is one of https.
 */
final class Arrival extends Handler.Wrapper {
  private final boolean behindProxy;

  Arrival(Handler next, boolean behindProxy) {
    super(next);
    this.behindProxy = behindProxy;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    RequestNotes.came(request);
    response.getHeaders().put("X-Request-Id", RequestNotes.id(request));
    return super.handle(behindProxy ? secure(request) : request, response, callback);
  }

  private static Request secure(Request request) {
    HttpURI address = HttpURI.build(request.getHttpURI()).scheme("https").asImmutable();
    return new Request.Wrapper(request) {
      @Override
      public HttpURI getHttpURI() {
        return address;
      }

      @Override
      public boolean isSecure() {
        return true;
      }
    };
  }
}
