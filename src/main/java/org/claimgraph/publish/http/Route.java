package org.claimgraph.publish.http;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every address that is answered, with the methods it takes and what each of them needs. What is
 * not here is not found.
 */
public enum Route {
  START("/", false, reading()),
  SPARQL("/sparql", true, reading("POST")),
  DATA("/data", true, reading()),
  ENTITY("/id/*", true, reading()),
  ONTOLOGY("/ns", true, reading()),
  VOID("/.well-known/void", true, reading()),
  HEALTH("/health", false, reading()),
  LIVE("/health/live", false, Map.of("GET", Need.LIVENESS)),
  READY("/health/ready", false, Map.of("GET", Need.LIVENESS)),
  ARTICLES("/articles", false, Map.of("GET", Need.READ, "POST", Need.WRITE)),
  ARTICLE("/articles/*", false, changing()),
  CLAIM("/claims/*", false, Map.of("POST", Need.WRITE)),
  BACKUPS("/backups", false, Map.of("POST", Need.WRITE)),
  CURATIONS("/curations", false, Map.of("POST", Need.WRITE)),
  NAMES("/names", false, reading()),
  ADD("/add", false, reading()),
  METRICS("/metrics", false, reading()),
  QUERIES("/queries", true, reading()),
  QUERY("/queries/*", false, reading()),
  GRAPH("/graph", false, reading()),
  EMBED("/embed", false, reading()),
  TERMS("/terms", true, reading()),
  EXPORT("/export/*", true, reading()),
  CONTEXT("/context.jsonld", true, reading()),
  BROWSE("/browse/*", false, reading()),
  SEARCH("/search", false, reading()),
  WEB("/web/*", false, reading());

  private final String pattern;
  private final boolean open;

  @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
  private final Map<String, Need> needs;

  /**
   * @param pattern a path, or a path with everything below it when it ends in a star
   * @param open whether pages of other sites may read it (CORS)
   * @param needs what each method needs; GET stands for HEAD too, and OPTIONS needs nothing
   */
  Route(String pattern, boolean open, Map<String, Need> needs) {
    this.pattern = pattern;
    this.open = open;
    this.needs = Map.copyOf(needs);
  }

  /** GET, and further methods that only read. */
  private static Map<String, Need> reading(String... further) {
    Map<String, Need> needs = new HashMap<>();
    needs.put("GET", Need.READ);
    for (String method : further) {
      needs.put(method, Need.READ);
    }
    return needs;
  }

  private static Map<String, Need> changing() {
    return Map.of("GET", Need.READ, "POST", Need.WRITE, "PUT", Need.WRITE, "DELETE", Need.WRITE);
  }

  /** Whether only a server that serves a store has it. */
  public boolean needsStore() {
    return switch (this) {
      case ARTICLES, ARTICLE, CLAIM, CURATIONS, NAMES, BACKUPS -> true;
      default -> false;
    };
  }

  /** The route of a path, if there is one. */
  public static Optional<Route> of(String path) {
    for (Route route : values()) {
      if (route.takes(path)) {
        return Optional.of(route);
      }
    }
    return Optional.empty();
  }

  private boolean takes(String path) {
    if (pattern.endsWith("*")) {
      String folder = pattern.substring(0, pattern.length() - 1);
      return path.startsWith(folder) && path.length() > folder.length();
    }
    // The ontology has suffixes as entities have: /ns.ttl
    return path.equals(pattern)
        || (this == ONTOLOGY && RdfSyntax.withoutSuffix(path).equals(pattern));
  }

  /**
   * What a method needs here.
   *
   * @throws Refusal 405 with the methods that are taken
   */
  public Need need(String method) {
    Need need =
        switch (method) {
          case "OPTIONS" -> Need.LIVENESS;
          case "HEAD" -> needs.get("GET");
          default -> needs.get(method);
        };
    if (need == null) {
      throw Refusal.of(405, "method-not-allowed", "This address takes " + methods() + ".")
          .with("Allow", methods());
    }
    return need;
  }

  /** The value of an Allow header. */
  public String methods() {
    return listed(needs.keySet().stream());
  }

  /** The methods that pages of other sites may use: those that read. */
  public String readingMethods() {
    return listed(needs.keySet().stream().filter(method -> needs.get(method) != Need.WRITE));
  }

  private static String listed(Stream<String> methods) {
    return methods
        .map(method -> method.equals("GET") ? "GET, HEAD" : method)
        .sorted()
        .collect(Collectors.joining(", ", "", ", OPTIONS"));
  }

  /** Whether pages of other sites may read it. */
  public boolean open() {
    return open;
  }

  /** The address, with a star for what varies; one value a route, so figures can be kept by it. */
  public String pattern() {
    return pattern;
  }
}
