package org.claimgraph.publish;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.claimgraph.publish.articles.ArticleAnswers;
import org.claimgraph.publish.door.Turnstile;
import org.claimgraph.publish.gate.QueryGate;
import org.claimgraph.publish.http.Need;
import org.claimgraph.publish.http.Reply;
import org.claimgraph.publish.http.Route;
import org.claimgraph.publish.protocol.HeldResponse;
import org.claimgraph.publish.protocol.ProtocolRequest;
import org.claimgraph.publish.site.Site;
import org.claimgraph.publish.watch.Metrics;
import org.claimgraph.publish.watch.RequestNotes;

/**
 * Has a request answered that has passed the front door: by Fuseki ({@code /sparql} with a query,
 * {@code /data}), by our own {@link Site}, or by what watches the server. Queries and whole graphs
 * wait for their turn.
 */
final class Desk {
  /** How much of a whole graph is held back until the first fault would have shown. */
  private static final long HELD_BYTES = 1L << 20;

  private final Site site;
  private final Answers answers;
  private final Turnstile queries;
  private final Turnstile dumps;
  private final Turnstile uploads;
  private final Optional<ArticleAnswers> articles;
  private final Metrics metrics;
  private final Readiness readiness;
  private final Limits limits;

  Desk(
      Site site,
      Answers answers,
      Turnstile queries,
      Turnstile dumps,
      Turnstile uploads,
      Optional<ArticleAnswers> articles,
      Metrics metrics,
      Readiness readiness,
      Limits limits) {
    this.site = site;
    this.answers = answers;
    this.queries = queries;
    this.dumps = dumps;
    this.uploads = uploads;
    this.articles = articles;
    this.metrics = metrics;
    this.readiness = readiness;
    this.limits = limits;
  }

  /** Whether there is anything at this address. */
  boolean has(Route route) {
    return articles.isPresent() || !route.needsStore();
  }

  void answer(
      Route route, HttpServletRequest request, HttpServletResponse response, FilterChain fuseki)
      throws IOException, ServletException {
    switch (route) {
      case DATA -> dump(request, response, fuseki);
      case SPARQL, QUERY, EXPORT, GRAPH -> query(route, request, response, fuseki);
      case ARTICLES, ARTICLE, CLAIM, CURATIONS, NAMES, BACKUPS -> article(route, request, response);
      case LIVE -> answers.send(readiness.live(), request, response);
      case READY -> answers.send(readiness.ready(), request, response);
      case METRICS -> {
        byte[] figures = metrics.scrape().getBytes(StandardCharsets.UTF_8);
        answers.send(Reply.of(Metrics.CONTENT_TYPE, figures), request, response);
      }
      default -> answers.send(site.answer(route, request), request, response);
    }
  }

  /**
   * What reads goes straight in, and so does a backup; what is to be stored takes time and memory,
   * and waits.
   */
  private void article(Route route, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean changes = route != Route.BACKUPS && route.need(request.getMethod()) == Need.WRITE;
    if (changes) {
      uploads.enter();
    }
    try {
      Optional<Reply> reply = articles.orElseThrow().answer(route, request, response);
      if (reply.isPresent()) {
        answers.send(reply.get(), request, response);
      }
    } finally {
      if (changes) {
        uploads.leave();
      }
    }
  }

  private void dump(HttpServletRequest request, HttpServletResponse response, FilterChain fuseki)
      throws IOException, ServletException {
    ProtocolRequest narrowed = ProtocolRequest.graphStore(request);
    dumps.enter();
    try {
      HeldResponse held = HeldResponse.passing(request, response, HELD_BYTES);
      fuseki.doFilter(narrowed, held);
      held.finish();
    } finally {
      dumps.leave();
    }
  }

  /** By the protocol, or on a page. */
  private void query(
      Route route, HttpServletRequest request, HttpServletResponse response, FilterChain fuseki)
      throws IOException, ServletException {
    queries.enter();
    try {
      if (route == Route.SPARQL && isProtocolQuery(request)) {
        HeldResponse held =
            HeldResponse.whole(
                request, response, limits.of(Limit.RESULT), limits.time(Limit.QUERY_TIME));
        fuseki.doFilter(ProtocolRequest.query(request), held);
        held.finish();
      } else {
        answers.send(site.answer(route, request), request, response);
      }
    } finally {
      queries.leave();
    }
  }

  /** Without a query the endpoint describes itself; for a browser a page runs the query. */
  private static boolean isProtocolQuery(HttpServletRequest request) {
    if (request.getParameter("update") != null) {
      throw QueryGate.update();
    }
    String query = request.getParameter("query");
    if (query != null) {
      RequestNotes.query(request, query);
    }
    if (request.getMethod().equals("POST")) {
      return true;
    }
    return !request.getParameterMap().isEmpty() && !Site.wantsQueryPage(request);
  }
}
