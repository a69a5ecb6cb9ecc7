package org.claimgraph.publish;

import java.net.BindException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
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
import org.claimgraph.publish.articles.ArticleAnswers;
import org.claimgraph.publish.door.RateGate;
import org.claimgraph.publish.door.RateLimit;
import org.claimgraph.publish.door.Turnstile;
import org.claimgraph.publish.gate.Deadline;
import org.claimgraph.publish.gate.QueryGate;
import org.claimgraph.publish.gate.ResultBounds;
import org.claimgraph.publish.protocol.GuardedQuery;
import org.claimgraph.publish.protocol.ReadOnlyGraphStore;
import org.claimgraph.publish.site.Site;
import org.claimgraph.publish.watch.AccessLog;
import org.claimgraph.publish.watch.Metrics;
import org.claimgraph.store.Store;
import org.claimgraph.store.StoreFault;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

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

  /** How long threads that do not end by themselves are waited for, after all else has stopped. */
  private static final long LAST_MILLIS = 1000;

  private final FusekiServer fuseki;
  private final Readiness readiness;
  private final StoreFailure failure;
  private final String host;

  private ClaimgraphServer(
      FusekiServer fuseki, Readiness readiness, StoreFailure failure, String host) {
    this.fuseki = fuseki;
    this.readiness = readiness;
    this.failure = failure;
    this.host = host;
  }

  /**
   * Starts serving a store, in threads of its own: to be read by all, and to be written by those
   * who have the token. If the store fails half-way the server stops; {@link #fault} tells then.
   *
   * @param store is not closed when the server stops
   * @throws CannotListen when somebody else listens there, or there is no such address
   */
  public static ClaimgraphServer start(Store store, ServerOptions options) {
    StoreFailure failure = new StoreFailure();
    return start(
        store.data(),
        store::version,
        options.withBase(store.base()),
        Optional.of(new ArticleAnswers(store, failure)),
        failure,
        System::nanoTime);
  }

  /**
   * Starts serving data that do not change, in threads of its own.
   *
   * @param data a dataset whose default graph is the union of its named graphs; it is only read
   * @throws CannotListen when somebody else listens there, or there is no such address
   */
  public static ClaimgraphServer start(DatasetGraph data, ServerOptions options) {
    return start(data, () -> 0, options);
  }

  /**
   * Starts serving data that may change, in threads of its own. Each answer is made from one state
   * of them.
   *
   * @param version a number that changes right after the data have changed, not before
   * @throws CannotListen when somebody else listens there, or there is no such address
   */
  public static ClaimgraphServer start(
      DatasetGraph data, LongSupplier version, ServerOptions options) {
    return start(data, version, options, System::nanoTime);
  }

  /**
   * The same with another clock.
   *
   * @param nanos what rates are measured by
   */
  static ClaimgraphServer start(
      DatasetGraph data, LongSupplier version, ServerOptions options, LongSupplier nanos) {
    return start(data, version, options, Optional.empty(), new StoreFailure(), nanos);
  }

  private static ClaimgraphServer start(
      DatasetGraph data,
      LongSupplier version,
      ServerOptions options,
      Optional<ArticleAnswers> articles,
      StoreFailure failure,
      LongSupplier nanos) {
    Readiness readiness = new Readiness(data);
    FusekiServer fuseki = unstarted(data, version, options, articles, readiness, nanos);
    try {
      fuseki.start();
    } catch (FusekiException e) {
      throw new CannotListen(cannotListen(e, options), e);
    }
    ClaimgraphServer server = new ClaimgraphServer(fuseki, readiness, failure, options.host());
    failure.stops(server);
    return server;
  }

  /**
   * Has the server's classes loaded, in a thread of its own, while the caller builds the graph. On
   * two cores that takes a fifth off the time to the first answer; nothing depends on it.
   */
  public static void prepare() {
    JenaSystem.init(); // not safe to be run by two threads at once
    DatasetGraph none = DatasetGraphFactory.empty();
    Thread thread =
        new Thread(
            () ->
                unstarted(
                    none,
                    () -> 0,
                    ServerOptions.defaults().withPort(0),
                    Optional.empty(),
                    new Readiness(none),
                    System::nanoTime));
    thread.setDaemon(true);
    thread.start();
  }

  private static FusekiServer unstarted(
      DatasetGraph data,
      LongSupplier version,
      ServerOptions options,
      Optional<ArticleAnswers> articles,
      Readiness readiness,
      LongSupplier nanos) {
    Limits limits = options.limits();
    QueryGate gate = new QueryGate(data, limits.count(Limit.QUERY), limits.count(Limit.NESTING));
    ResultBounds bounds = new ResultBounds(limits.of(Limit.ROWS));
    Duration queryTime = limits.time(Limit.QUERY_TIME);
    Site site = new Site(data, version, options.base(), gate, bounds, queryTime);
    Answers answers = new Answers(site, !options.access().readingIsPrivate());
    Turnstile queries =
        new Turnstile(limits.count(Limit.RUNNING), limits.count(Limit.WAITING), queryTime);
    int dumping = limits.count(Limit.DUMPS);
    Turnstile dumps = new Turnstile(dumping, dumping, queryTime);
    int uploading = limits.count(Limit.UPLOADS);
    Turnstile uploads = new Turnstile(uploading, limits.count(Limit.WAITING), queryTime);
    Metrics metrics = new Metrics(queries, dumps, version);
    Desk desk =
        new Desk(site, answers, queries, dumps, uploads, articles, metrics, readiness, limits);
    FrontDoor door = new FrontDoor(desk, answers, rates(limits, nanos), options);
    FusekiServer fuseki =
        FusekiServer.create()
            .port(options.port())
            .maxServerThreads(limits.count(Limit.THREADS))
            .fusekiModules(FusekiModules.empty())
            .registerOperation(
                GUARDED_QUERY, new GuardedQuery(gate, bounds, new Deadline(queryTime)))
            .registerOperation(Operation.GSP_R, new ReadOnlyGraphStore())
            .add("/sparql", service(data, GUARDED_QUERY, queryTime))
            .add("/data", service(data, Operation.GSP_R, queryTime))
            .addFilter("/*", door)
            .build();
    harden(fuseki.getJettyServer(), metrics, options);
    return fuseki;
  }

  private static RateGate rates(Limits limits, LongSupplier nanos) {
    long clients = limits.of(Limit.CLIENTS);
    return new RateGate(
        new RateLimit(limits.rate(Limit.RATE), limits.of(Limit.BURST), clients, nanos),
        new RateLimit(
            limits.rate(Limit.UPLOAD_RATE), limits.of(Limit.UPLOAD_BURST), clients, nanos));
  }

  /** One dataset under one address with one operation, so there is nothing to dispatch. */
  private static DataService service(DatasetGraph data, Operation operation, Duration queryTime) {
    Context context = new Context();
    context.set(ARQ.httpServiceAllowed, false);
    context.set(ARQ.queryTimeout, Long.toString(queryTime.toMillis()));
    return DataService.newBuilder(data)
        .addEndpoint(Endpoint.create().operation(operation).context(context).build())
        .build();
  }

  private static void harden(Server jetty, Metrics metrics, ServerOptions options) {
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

  /** What went wrong with the store, if that is why the server has stopped. */
  public Optional<StoreFault> fault() {
    return failure.fault();
  }

  /** Blocks until the server is stopped; Fuseki's own would start one again that has stopped. */
  public void join() {
    try {
      fuseki.getJettyServer().join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Stops listening, and waits a while for what is being answered. The dataset stays open: it
   * belongs to the caller.
   */
  @Override
  public void close() {
    readiness.stop();
    try {
      fuseki.stop();
    } catch (FusekiException e) {
      if (!(e.getCause() instanceof TimeoutException)) { // what did not end in time was ended
        throw e;
      }
    }
  }
}
