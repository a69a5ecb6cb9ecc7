package org.claimgraph.publish;

import jakarta.servlet.http.HttpServletRequest;

/** Who answers what, apart from the two routes that Fuseki takes. */
final class Site {
  static boolean wantsQueryPage(HttpServletRequest request) {
    return request.getParameter("query") != null
        && request.getParameter("format") == null
        && request.getParameter("output") == null
        && Accept.of(request.getHeader("Accept")).names(RdfSyntax.HTML);
  }

  Reply answer(Route route, HttpServletRequest request) {
    if (route == Route.HEALTH) {
      return Reply.json("{}");
    }
    throw Refusal.notFound("Not yet: " + request.getRequestURI());
  }
}
