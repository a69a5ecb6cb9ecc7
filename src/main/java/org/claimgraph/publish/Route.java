package org.claimgraph.publish;

import java.util.Optional;

/** Every address that is answered, with the methods it takes. What is not here is not found. */
enum Route {
  START("/", false, false),
  SPARQL("/sparql", true, true),
  DATA("/data", false, true),
  ENTITY("/id/*", false, true),
  ONTOLOGY("/ns", false, true),
  VOID("/.well-known/void", false, true),
  HEALTH("/health", false, false),
  QUERY("/queries/*", false, false),
  BROWSE("/browse/*", false, false),
  STYLE("/style.css", false, false);

  private final String pattern;
  private final boolean posts;
  private final boolean open;

  /**
   * @param pattern a path, or a path with everything below it when it ends in a star
   * @param posts whether POST is taken, beside GET, HEAD and OPTIONS
   * @param open whether pages of other sites may read it (CORS)
   */
  Route(String pattern, boolean posts, boolean open) {
    this.pattern = pattern;
    this.posts = posts;
    this.open = open;
  }

  /** The route of a path, if there is one. */
  static Optional<Route> of(String path) {
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

  boolean allows(String method) {
    return switch (method) {
      case "GET", "HEAD", "OPTIONS" -> true;
      case "POST" -> posts;
      default -> false;
    };
  }

  /** The value of an Allow header. */
  String methods() {
    return posts ? "GET, HEAD, POST, OPTIONS" : "GET, HEAD, OPTIONS";
  }

  boolean open() {
    return open;
  }
}
