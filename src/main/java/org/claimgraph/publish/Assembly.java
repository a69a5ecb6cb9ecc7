package org.claimgraph.publish;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.claimgraph.publish.door.RateGate;
import org.claimgraph.publish.door.RateLimit;
import org.claimgraph.publish.door.Turnstile;
import org.claimgraph.publish.exporting.ExportAnswers;
import org.claimgraph.publish.gate.Deadline;
import org.claimgraph.publish.gate.QueryGate;
import org.claimgraph.publish.gate.ResultBounds;
import org.claimgraph.publish.protocol.GuardedQuery;
import org.claimgraph.publish.protocol.ReadOnlyGraphStore;
import org.claimgraph.publish.site.Site;
import org.claimgraph.publish.watch.Metrics;

/** How the parts of a server are put together: who stands behind whom, with which limits. */
final class Assembly {
  private static final Operation GUARDED_QUERY =
      Operation.alloc(
          NodeFactory.createURI("https://w3id.org/claimgraph/operation/query"),
          "claimgraph-query",
          "SPARQL query, reading only");

  private Assembly() {}

  /**
   * A server that has not been started.
   *
   * @param nanos what rates are measured by
   */
  static FusekiServer of(Served served, ServerOptions options, LongSupplier nanos) {
    Limits limits = options.limits();
    DatasetGraph data = served.data();
    QueryGate gate = new QueryGate(data, limits.count(Limit.QUERY), limits.count(Limit.NESTING));
    ResultBounds bounds = new ResultBounds(limits.of(Limit.ROWS));
    Duration queryTime = limits.time(Limit.QUERY_TIME);
    ExportAnswers exports =
        new ExportAnswers(data, limits.of(Limit.ROWS), limits.of(Limit.RESULT), queryTime);
    Site site =
        new Site(
            data,
            served.version(),
            served.texts(),
            options.base(),
            gate,
            bounds,
            exports,
            queryTime,
            Served.saving(served.articles().isPresent(), options));
    Answers answers = new Answers(site, !options.access().readingIsPrivate());
    Turnstile queries = turnstile("queries", Limit.RUNNING, limits.count(Limit.WAITING), limits);
    Turnstile dumps = turnstile("dumps", Limit.DUMPS, limits.count(Limit.DUMPS), limits);
    Turnstile uploads = turnstile("changes", Limit.UPLOADS, limits.count(Limit.WAITING), limits);
    Metrics metrics = new Metrics(queries, dumps, served.version());
    Desk desk =
        new Desk(
            site,
            answers,
            queries,
            dumps,
            uploads,
            served.articles(),
            metrics,
            served.readiness(),
            limits);
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
    Jetty.harden(fuseki.getJettyServer(), metrics, options);
    fuseki.getJettyServer().addEventListener(new SiteLife(site, served.articles().isPresent()));
    return fuseki;
  }

  /**
   * Lets so many in at once as a limit says.
   *
   * @param what passes
   * @param waiting how many more may wait
   */
  private static Turnstile turnstile(String what, Limit running, int waiting, Limits limits) {
    String options =
        running == Limit.DUMPS
            ? running.option()
            : running.option() + " and " + Limit.WAITING.option();
    return new Turnstile(
        what, options, limits.count(running), waiting, limits.time(Limit.QUERY_TIME));
  }

  private static RateGate rates(Limits limits, LongSupplier nanos) {
    long clients = limits.of(Limit.CLIENTS);
    return new RateGate(
        new RateLimit(
            "requests",
            "go on more slowly",
            limits.rate(Limit.RATE),
            limits.of(Limit.BURST),
            clients,
            nanos),
        new RateLimit(
            "changes",
            "go on more slowly, or send many articles at once as JSON Lines; the operator sets how"
                + " many by %s and %s"
                    .formatted(Limit.UPLOAD_RATE.option(), Limit.UPLOAD_BURST.option()),
            limits.rate(Limit.UPLOAD_RATE),
            limits.of(Limit.UPLOAD_BURST),
            clients,
            nanos));
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
}
