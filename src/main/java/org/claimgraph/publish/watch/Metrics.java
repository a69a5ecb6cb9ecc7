package org.claimgraph.publish.watch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import org.claimgraph.publish.door.Turnstile;
import org.claimgraph.publish.http.Route;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.NanoTime;
import org.jspecify.annotations.Nullable;

/**
 * Figures in the text format of Prometheus: requests with their times, queries, the data's version,
 * and what the process takes. Labels come from short lists, so that no client can make new ones.
 */
public final class Metrics implements RequestLog {
  /** Value of the Content-Type header. */
  public static final String CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS");

  private static final Duration[] BUCKETS =
      List.of(5, 25, 100, 250, 500, 1000, 2500, 5000, 10_000).stream()
          .map(Duration::ofMillis)
          .toArray(Duration[]::new);

  private final Turnstile queries;
  private final Turnstile dumps;
  private final LongSupplier version;
  private @Nullable PrometheusMeterRegistry registry;

  /**
   * @param version of the data
   */
  public Metrics(Turnstile queries, Turnstile dumps, LongSupplier version) {
    this.queries = queries;
    this.dumps = dumps;
    this.version = version;
  }

  /** All figures as text. */
  public String scrape() {
    return registry().scrape();
  }

  /** Counts a request whose answer was sent. */
  @Override
  public void log(Request request, Response response) {
    String path = Request.getPathInContext(request);
    String route = path == null ? "" : Route.of(path).map(Route::pattern).orElse("");
    Timer.builder("claimgraph.http.requests")
        .description("Requests by address, method and status; how long answering took")
        .tag("route", route.isEmpty() ? "other" : route)
        .tag("method", METHODS.contains(request.getMethod()) ? request.getMethod() : "other")
        .tag("status", Integer.toString(response.getStatus()))
        .serviceLevelObjectives(BUCKETS)
        .register(registry())
        .record(Duration.ofNanos(NanoTime.since(request.getBeginNanoTime())));
    RequestNotes.code(request).ifPresent(this::refused);
  }

  private void refused(String code) {
    Counter.builder("claimgraph.refused")
        .description("Requests that got an error, by its code")
        .tag("code", code)
        .register(registry())
        .increment();
  }

  /** Made when the first answer has been sent: nobody waits for it. */
  private synchronized PrometheusMeterRegistry registry() {
    if (registry == null) {
      PrometheusMeterRegistry made = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
      gauge(made, "claimgraph.queries.running", "Queries that run", queries::running);
      gauge(made, "claimgraph.queries.waiting", "Queries that wait", queries::waiting);
      gauge(made, "claimgraph.dumps.running", "Whole graphs being sent", dumps::running);
      gauge(made, "claimgraph.data.version", "Changes with the data", version);
      new JvmMemoryMetrics().bindTo(made);
      new JvmThreadMetrics().bindTo(made);
      new FileDescriptorMetrics().bindTo(made);
      new UptimeMetrics().bindTo(made);
      registry = made;
    }
    return registry;
  }

  private static void gauge(
      PrometheusMeterRegistry registry, String name, String says, LongSupplier value) {
    Gauge.builder(name, value, LongSupplier::getAsLong)
        .description(says)
        .strongReference(true) // nobody else keeps it
        .register(registry);
  }
}
