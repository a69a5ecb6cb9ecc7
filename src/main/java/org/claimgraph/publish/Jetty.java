package org.claimgraph.publish;

import org.claimgraph.publish.watch.AccessLog;
import org.claimgraph.publish.watch.Metrics;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** What is set on the Jetty that Fuseki brings, before it starts. */
final class Jetty {
  /** How long threads that do not end by themselves are waited for, after all else has stopped. */
  private static final long LAST_MILLIS = 1000;

  private Jetty() {}

  /** Limits, errors in our own words, a log, and an orderly end. */
  static void harden(Server jetty, Metrics metrics, ServerOptions options) {
    Limits limits = options.limits();
    jetty.setErrorHandler(new JettyErrors());
    if (jetty.getHandler() instanceof ContextHandler context) {
      context.setErrorHandler(new JettyErrors()); // Fuseki's own would show stack traces
    }
    boolean behindProxy = options.access().behindProxy();
    jetty.setHandler(new GracefulHandler(new Arrival(jetty.getHandler(), behindProxy)));
    jetty.setRequestLog(requestLog(metrics, options));
    jetty.setStopTimeout(limits.of(Limit.STOP_TIME));
    if (jetty.getThreadPool() instanceof QueuedThreadPool threads) {
      threads.setStopTimeout(LAST_MILLIS);
    }
    for (var connector : jetty.getConnectors()) {
      if (connector instanceof ServerConnector tcp) {
        tcp.setHost(options.host());
        tcp.setIdleTimeout(limits.of(Limit.IDLE));
        var http = tcp.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
        http.setRequestHeaderSize(limits.count(Limit.ADDRESS) + limits.count(Limit.HEADERS));
        http.setMinRequestDataRate(limits.of(Limit.DATA_RATE));
        http.setMinResponseDataRate(limits.of(Limit.DATA_RATE));
      }
    }
  }

  private static RequestLog requestLog(Metrics metrics, ServerOptions options) {
    Logging logging = options.logging();
    return logging
        .lines()
        .<RequestLog>map(
            lines ->
                new RequestLog.Collection(
                    metrics,
                    new AccessLog(lines, logging.queries(), options.access().behindProxy())))
        .orElse(metrics);
  }
}
