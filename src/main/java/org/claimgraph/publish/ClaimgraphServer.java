package org.claimgraph.publish;

import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.claimgraph.publish.articles.ArticleAnswers;
import org.claimgraph.publish.articles.Pace;
import org.claimgraph.publish.care.Backups;
import org.claimgraph.publish.care.IdleCompaction;
import org.claimgraph.publish.site.ArticleTexts;
import org.claimgraph.store.Store;
import org.claimgraph.store.StoreFault;

/**
 * A running server. Fuseki brings Jetty, the SPARQL protocol and the graph store protocol; the
 * {@link FrontDoor} stands before it.
 */
public final class ClaimgraphServer implements AutoCloseable {
  private final FusekiServer fuseki;
  private final Readiness readiness;
  private final StoreFailure failure;
  private final Optional<IdleCompaction> idle;
  private final String host;

  private ClaimgraphServer(
      FusekiServer fuseki,
      Readiness readiness,
      StoreFailure failure,
      Optional<IdleCompaction> idle,
      String host) {
    this.fuseki = fuseki;
    this.readiness = readiness;
    this.failure = failure;
    this.idle = idle;
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
    Limits limits = options.limits();
    Pace pace = new Pace(limits.of(Limit.DATA_RATE), limits.time(Limit.IDLE), System::nanoTime);
    IdleCompaction idle =
        new IdleCompaction(store, limits.time(Limit.QUIET), System::nanoTime, failure);
    Backups backups = new Backups(store, options.backups());
    ArticleAnswers articles =
        new ArticleAnswers(
            store,
            idle,
            backups,
            failure,
            limits.of(Limit.BODY),
            pace,
            Served.saving(true, options));
    ClaimgraphServer server =
        start(
            Served.store(store, articles),
            options.withBase(store.base()),
            failure,
            Optional.of(idle),
            System::nanoTime);
    idle.start();
    return server;
  }

  /**
   * Starts serving data that do not change, in threads of its own.
   *
   * @param texts what the claims were read from
   * @throws CannotListen when somebody else listens there, or there is no such address
   */
  public static ClaimgraphServer start(
      DatasetGraph data, ArticleTexts texts, ServerOptions options) {
    return start(
        Served.data(data, () -> 0, texts),
        options,
        new StoreFailure(),
        Optional.empty(),
        System::nanoTime);
  }

  /**
   * Starts serving data that do not change and whose texts are not at hand, in threads of its own.
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
    return start(
        Served.data(data, version, ArticleTexts.NONE),
        options,
        new StoreFailure(),
        Optional.empty(),
        nanos);
  }

  private static ClaimgraphServer start(
      Served served,
      ServerOptions options,
      StoreFailure failure,
      Optional<IdleCompaction> idle,
      LongSupplier nanos) {
    FusekiServer fuseki = Assembly.of(served, options, nanos);
    try {
      fuseki.start();
    } catch (FusekiException e) {
      throw CannotListen.because(e, options);
    }
    ClaimgraphServer server =
        new ClaimgraphServer(fuseki, served.readiness(), failure, idle, options.host());
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
                Assembly.of(
                    Served.data(none, () -> 0, ArticleTexts.NONE),
                    ServerOptions.defaults().withPort(0),
                    System::nanoTime));
    thread.setDaemon(true);
    thread.start();
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
    idle.ifPresent(IdleCompaction::close);
    try {
      fuseki.stop();
    } catch (FusekiException e) {
      if (!(e.getCause() instanceof TimeoutException)) { // what did not end in time was ended
        throw e;
      }
    }
  }
}
