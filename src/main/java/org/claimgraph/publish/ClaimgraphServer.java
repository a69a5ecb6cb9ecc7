package org.claimgraph.publish;

import java.net.BindException;
import java.nio.channels.UnresolvedAddressException;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sys.JenaSystem;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;

/**
 * A running server. Fuseki brings Jetty, the SPARQL protocol and the graph store protocol; the
 * {@link FrontDoor} stands before it.
 */
public final class ClaimgraphServer implements AutoCloseable {
  private static final Operation GUARDED_QUERY =
      Operation.alloc(
          NodeFactory.createURI("https://w3id.org/claimgraph/operation/query"),
          "claimgraph-query",
          "SPARQL query, reading only");

  private static final int THREADS = 40;
  private static final long IDLE_MILLIS = 30_000;

  /** Slower bodies are dropped: a body here is a few kilobytes. */
  private static final int BYTES_A_SECOND = 200;

  private final FusekiServer fuseki;
  private final String host;

  private ClaimgraphServer(FusekiServer fuseki, String host) {
    this.fuseki = fuseki;
    this.host = host;
  }

  /**
   * Starts serving, in threads of its own.
   *
   * @param data a dataset whose default graph is the union of its named graphs; it is only read,
   *     and must not change while it is served
   * @throws CannotListen when somebody else listens there, or there is no such address
   */
  public static ClaimgraphServer start(DatasetGraph data, ServerOptions options) {
    FusekiServer fuseki = unstarted(data, options);
    try {
      fuseki.start();
    } catch (FusekiException e) {
      throw new CannotListen(cannotListen(e, options), e);
    }
    return new ClaimgraphServer(fuseki, options.host());
  }

  /**
   * Has the server's classes loaded, in a thread of its own, while the caller builds the graph. On
   * two cores that takes a fifth off the time to the first answer; nothing depends on it.
   */
  public static void prepare() {
    JenaSystem.init(); // not safe to be run by two threads at once
    Thread thread =
        new Thread(
            () -> unstarted(DatasetGraphFactory.empty(), ServerOptions.defaults().withPort(0)));
    thread.setDaemon(true);
    thread.start();
  }

  private static FusekiServer unstarted(DatasetGraph data, ServerOptions options) {
    QueryGate gate = new QueryGate(data, options.queryBytes());
    Pages pages = new Pages();
    Site site = new Site(data, options, gate, pages);
    FusekiServer fuseki =
        FusekiServer.create()
            .port(options.port())
            .maxServerThreads(THREADS)
            .fusekiModules(FusekiModules.empty())
            .registerOperation(GUARDED_QUERY, new GuardedQuery(gate))
            .registerOperation(Operation.GSP_R, new ReadOnlyGraphStore())
            .add("/sparql", service(data, GUARDED_QUERY, options))
            .add("/data", service(data, Operation.GSP_R, options))
            .addFilter("/*", new FrontDoor(site, new Answers(pages), options))
            .build();
    harden(fuseki.getJettyServer(), options);
    return fuseki;
  }

  /** One dataset under one address with one operation, so there is nothing to dispatch. */
  private static DataService service(
      DatasetGraph data, Operation operation, ServerOptions options) {
    Context context = new Context();
    context.set(ARQ.httpServiceAllowed, false);
    context.set(ARQ.queryTimeout, Long.toString(options.queryTime().toMillis()));
    return DataService.newBuilder(data)
        .addEndpoint(Endpoint.create().operation(operation).context(context).build())
        .build();
  }

  private static void harden(Server jetty, ServerOptions options) {
    jetty.setErrorHandler(new JettyErrors());
    if (jetty.getHandler() instanceof ContextHandler context) {
      context.setErrorHandler(new JettyErrors()); // Fuseki's own would show stack traces
    }
    for (var connector : jetty.getConnectors()) {
      if (connector instanceof ServerConnector tcp) {
        tcp.setHost(options.host());
        tcp.setIdleTimeout(IDLE_MILLIS);
        var http = tcp.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
        http.setRequestHeaderSize(options.headerBytes());
        http.setMinRequestDataRate(BYTES_A_SECOND);
      }
    }
  }

  private static String cannotListen(FusekiException e, ServerOptions options) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException) {
        return "Port %s on %s is taken or not allowed; expected a free one, as --port 0 finds."
            .formatted(Integer.toString(options.port()), options.host());
      }
      if (cause instanceof UnresolvedAddressException) {
        return "There is no host %s to listen on; expected an address of this machine."
            .formatted(options.host());
      }
    }
    return "Port %s of %s cannot be listened on; expected a free port of this machine."
        .formatted(Integer.toString(options.port()), options.host());
  }

  /** The port that is listened on, also when the system chose it. */
  public int port() {
    return fuseki.getPort();
  }

  /** Where the start page is: {@code http://localhost:3030/}. */
  public String url() {
    String name = host.contains(":") ? "[" + host + "]" : host;
    return "http://" + name + ":" + port() + "/";
  }

  /** Blocks until the server is stopped. */
  public void join() {
    fuseki.join();
  }

  /** Stops listening. The dataset stays open: it belongs to the caller. */
  @Override
  public void close() {
    fuseki.stop();
  }
}
