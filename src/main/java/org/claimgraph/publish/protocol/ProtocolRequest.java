package org.claimgraph.publish.protocol;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.claimgraph.publish.http.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A request as Fuseki may see it: with the parameters of the protocol and nothing else. {@code
 * timeout}, {@code stylesheet}, {@code callback} and {@code force-accept} would change or decorate
 * the answer; many clients send further ones out of habit, so the rest is dropped, not refused.
 */
public final class ProtocolRequest extends HttpServletRequestWrapper {
  private static final Set<String> QUERY = Set.of("query", "default-graph-uri", "named-graph-uri");
  private static final Set<String> GRAPH_STORE = Set.of("default", "graph");

  private final Map<String, String[]> parameters = new TreeMap<>();
  private final boolean headAsGet;

  private ProtocolRequest(HttpServletRequest request, Set<String> kept, boolean headAsGet) {
    super(request);
    this.headAsGet = headAsGet;
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (kept.contains(name)) {
                parameters.put(name, values);
              }
            });
  }

  /** For the query processor, which knows no HEAD; the connection drops the body. */
  public static ProtocolRequest query(HttpServletRequest request) {
    Offer.name(request);
    return new ProtocolRequest(request, QUERY, true);
  }

  /**
   * For the graph store protocol.
   *
   * @throws Refusal 400 when its parameters do not name one graph, 406 when it accepts no format of
   *     what it asks for
   */
  public static ProtocolRequest graphStore(HttpServletRequest request) {
    ProtocolRequest narrowed = new ProtocolRequest(request, GRAPH_STORE, false);
    boolean everything = request.getQueryString() == null;
    if (!everything) {
      narrowed.checkGraph();
    }
    (everything ? Offer.DATASET : Offer.GRAPH).settle(request);
    return narrowed;
  }

  private void checkGraph() {
    int named = 0;
    for (String[] values : parameters.values()) {
      named += values.length;
    }
    String graph = getParameter("graph");
    if (named != 1 || (graph != null && !isAbsolute(graph))) {
      throw Refusal.of(
          400,
          "bad-request",
          "Say ?default for the union of all graphs, or ?graph= and one absolute IRI.");
    }
  }

  private static boolean isAbsolute(String iri) {
    try {
      return new URI(iri).isAbsolute();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  @Override
  public @Nullable String getHeader(String name) {
    Enumeration<String> lines = getHeaders(name);
    return lines.hasMoreElements() ? lines.nextElement() : null;
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    return name.equalsIgnoreCase("Accept")
        ? Offer.settled(this)
            .map(mediaType -> Collections.enumeration(Set.of(mediaType)))
            .orElse(super.getHeaders(name))
        : super.getHeaders(name);
  }

  @Override
  public String getMethod() {
    String method = super.getMethod();
    return headAsGet && method.equals("HEAD") ? "GET" : method;
  }

  @Override
  public @Nullable String getParameter(String name) {
    String[] values = parameters.get(name);
    return values == null ? null : values[0];
  }

  @Override
  public String @Nullable [] getParameterValues(String name) {
    return parameters.get(name);
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(parameters.keySet());
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return Collections.unmodifiableMap(parameters);
  }
}
