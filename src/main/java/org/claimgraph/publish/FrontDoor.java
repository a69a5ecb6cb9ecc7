package org.claimgraph.publish;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.claimgraph.publish.door.AddressGate;
import org.claimgraph.publish.door.BodyGate;
import org.claimgraph.publish.door.Client;
import org.claimgraph.publish.door.HostGate;
import org.claimgraph.publish.door.OriginGate;
import org.claimgraph.publish.door.RateGate;
import org.claimgraph.publish.door.SecurityHeaders;
import org.claimgraph.publish.door.TokenGate;
import org.claimgraph.publish.http.Need;
import org.claimgraph.publish.http.Refusal;
import org.claimgraph.publish.http.Route;
import org.eclipse.jetty.http.HttpException;

/**
 * What every request passes, in this order: security headers, the length of its address and
 * headers, the name it calls us, the rate of its client, the list of {@link Route}s with their
 * methods, the token, the page it comes from, and the size of its body. Then it is answered.
 *
 * <p>The rate comes before the token, so that guessing is slow; and before the routes, so that
 * looking for what is not there is slow too.
 */
final class FrontDoor implements Filter {
  private final Desk desk;
  private final Answers answers;
  private final AddressGate addresses;
  private final HostGate hosts;
  private final RateGate rates;
  private final TokenGate tokens;
  private final BodyGate bodies;
  private final boolean behindProxy;
  private final boolean free;

  /**
   * @param desk answers what has passed
   * @param rates of clients
   */
  FrontDoor(Desk desk, Answers answers, RateGate rates, ServerOptions options) {
    Access access = options.access();
    Limits limits = options.limits();
    this.desk = desk;
    this.answers = answers;
    this.rates = rates;
    this.addresses = new AddressGate(limits.of(Limit.ADDRESS), limits.of(Limit.HEADERS));
    this.hosts = new HostGate(options.host(), options.isLoopback(), access.publicHosts());
    this.tokens = new TokenGate(access.token(), access.readingIsPrivate());
    this.bodies = new BodyGate(limits.of(Limit.QUERY), limits.of(Limit.BODY));
    this.behindProxy = access.behindProxy();
    this.free = !access.readingIsPrivate();
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
    } catch (HttpException.RuntimeException e) { // Jetty gives up on what is being sent
      answers.refuse(Refusal.unreadable(e.getCode()), request, response);
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain fuseki)
      throws IOException, ServletException {
    SecurityHeaders.set(response);
    addresses.check(request);
    hosts.check(request.getHeader("Host"));
    String path = request.getRequestURI();
    Client client = client(request);
    rates.check(path, client);
    Route route =
        Route.of(path)
            .filter(desk::has)
            .orElseThrow(() -> Refusal.notFound("There is nothing at this address; / has a map."));
    boolean open = free && route.open();
    if (open) {
      response.setHeader("Access-Control-Allow-Origin", "*");
      response.setHeader("Access-Control-Expose-Headers", "Content-Location, ETag, X-Request-Id");
    }
    Need need = route.need(request.getMethod());
    if (request.getMethod().equals("OPTIONS")) {
      options(route, open, request, response);
      return;
    }
    tokens.check(need, request.getHeader("Authorization"));
    if (need == Need.WRITE) {
      OriginGate.check(
          request.getHeader("Sec-Fetch-Site"),
          request.getHeader("Origin"),
          request.getHeader("Host"));
      rates.checkWriting(client);
    }
    bodies.check(need, request);
    desk.answer(route, request, response, fuseki);
  }

  private Client client(HttpServletRequest request) {
    List<String> forwarded = Collections.list(request.getHeaders("X-Forwarded-For"));
    String last = forwarded.isEmpty() ? null : forwarded.get(forwarded.size() - 1);
    return Client.of(request.getRemoteAddr(), last, behindProxy);
  }

  private static void options(
      Route route, boolean open, HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("Allow", route.methods());
    if (open && request.getHeader("Access-Control-Request-Method") != null) {
      response.setHeader("Access-Control-Allow-Methods", route.readingMethods());
      response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
      response.setHeader("Access-Control-Max-Age", "86400");
    }
    response.setStatus(204);
  }
}
