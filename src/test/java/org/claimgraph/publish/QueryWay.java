package org.claimgraph.publish;

import static org.claimgraph.publish.Web.encoded;

import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The three ways of section 2.1 of SPARQL 1.1 Protocol in which a query may be sent. */
enum QueryWay {
  /** Section 2.1.1. */
  GET,
  /** Section 2.1.2. */
  FORM_POST,
  /** Section 2.1.3. */
  DIRECT_POST;

  static final String FORM = "application/x-www-form-urlencoded";
  static final String DIRECT = "application/sparql-query";

  /** Sends a query with further parameters, each written {@code name=value}. */
  HttpResponse<String> send(Web web, String query, String... parameters) {
    String others = Stream.of(parameters).map(QueryWay::pair).collect(Collectors.joining("&"));
    String all = "query=" + encoded(query) + (others.isEmpty() ? "" : "&" + others);
    return switch (this) {
      case GET -> web.get("/sparql?" + all);
      case FORM_POST -> web.post("/sparql", FORM, all);
      case DIRECT_POST -> web.post("/sparql?" + others, DIRECT, query);
    };
  }

  private static String pair(String parameter) {
    int equals = parameter.indexOf('=');
    return parameter.substring(0, equals) + "=" + encoded(parameter.substring(equals + 1));
  }
}
