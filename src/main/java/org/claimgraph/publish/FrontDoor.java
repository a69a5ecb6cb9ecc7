package org.claimgraph.publish;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/**
 * What every request passes, in this order: security headers, the name it calls us, the list of
 * {@link Route}s, method, reading for other sites, size and kind of body; then either Fuseki
 * ({@code /sparql} with a query, {@code /data}) or our own {@link Site}.
 */
final class FrontDoor implements Filter {
  private final Site site;
  private final Answers answers;
  private final ServerOptions options;
  private final HostGate hosts;
  private final Turnstile turnstile;

  FrontDoor(Site site, Answers answers, ServerOptions options) {
    this.site = site;
    this.answers = answers;
    this.options = options;
    this.hosts = new HostGate(options.host());
    this.turnstile = new Turnstile(options.running(), options.waiting(), options.queryTime());
  }

  @Override
  public void doFilter(
      ServletRequest servletRequest, ServletResponse servletResponse, FilterChain fuseki)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) servletRequest;
    HttpServletResponse response = (HttpServletResponse) servletResponse;
    try {
      answer(request, response, fuseki);
    } catch (Refusal refusal) {
      answers.refuse(refusal, request, response);
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain fuseki)
      throws IOException, ServletException {
    SecurityHeaders.set(response);
    hosts.check(request.getHeader("Host"));
    String path = request.getRequestURI();
    Route route =
        Route.of(path)
            .orElseThrow(() -> Refusal.notFound("There is nothing at this address; / has a map."));
    if (route.open()) {
      response.setHeader("Access-Control-Allow-Origin", "*");
      response.setHeader("Access-Control-Expose-Headers", "Content-Location, ETag");
    }
    String method = request.getMethod();
    if (!route.allows(method)) {
      response.setHeader("Allow", route.methods());
      throw Refusal.of(
          405,
          "method-not-allowed",
          "This address takes " + route.methods() + "; the graph cannot be changed over HTTP.");
    }
    if (method.equals("OPTIONS")) {
      options(route, request, response);
      return;
    }
    checkBody(request);
    if (route == Route.DATA) {
      pass(request, ProtocolRequest.graphStore(request), response, fuseki);
    } else if (route == Route.SPARQL || route == Route.QUERY) {
      turnstile.enter();
      try {
        query(route, request, response, fuseki);
      } finally {
        turnstile.leave();
      }
    } else {
      answers.send(site.answer(route, request), request, response);
    }
  }

  /** By the protocol, or on a page. */
  private void query(
      Route route, HttpServletRequest request, HttpServletResponse response, FilterChain fuseki)
      throws IOException, ServletException {
    if (route == Route.SPARQL && isProtocolQuery(request)) {
      pass(request, ProtocolRequest.query(request), response, fuseki);
    } else {
      answers.send(site.answer(route, request), request, response);
    }
  }

  private static void options(
      Route route, HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("Allow", route.methods());
    if (route.open() && request.getHeader("Access-Control-Request-Method") != null) {
      response.setHeader("Access-Control-Allow-Methods", route.methods());
      response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
      response.setHeader("Access-Control-Max-Age", "86400");
    }
    response.setStatus(204);
  }

  private void pass(
      HttpServletRequest request,
      ProtocolRequest narrowed,
      HttpServletResponse response,
      FilterChain fuseki)
      throws IOException, ServletException {
    HeldResponse held = new HeldResponse(request, response, options.heldBytes());
    fuseki.doFilter(narrowed, held);
    held.finish();
  }

  /** Without a query the endpoint describes itself; for a browser a page runs the query. */
  private static boolean isProtocolQuery(HttpServletRequest request) {
    if (request.getParameter("update") != null) {
      throw QueryGate.update();
    }
    if (request.getMethod().equals("POST")) {
      return true;
    }
    return !request.getParameterMap().isEmpty() && !Site.wantsQueryPage(request);
  }

  private void checkBody(HttpServletRequest request) {
    boolean posts = request.getMethod().equals("POST");
    boolean unmeasured = request.getHeader("Transfer-Encoding") != null;
    long length = request.getContentLengthLong();
    if (!posts) {
      if (unmeasured || length > 0) {
        throw Refusal.of(413, "body-refused", "A body is taken with POST /sparql only.");
      }
      return;
    }
    if (unmeasured || length < 0) {
      throw Refusal.of(411, "length-required", "POST needs a Content-Length.");
    }
    if (request.getHeader("Content-Encoding") != null) {
      throw Refusal.of(
          415, "encoding-refused", "A compressed body is refused; send the query as it is.");
    }
    String type = request.getContentType() == null ? "" : request.getContentType();
    boolean form = type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
    // Every byte of a form may be written as three.
    long limit = form ? 3L * options.queryBytes() + 1024 : options.queryBytes();
    if (length > limit) {
      throw QueryText.tooLong(options.queryBytes());
    }
  }
}
