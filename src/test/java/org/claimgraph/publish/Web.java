package org.claimgraph.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** The sample (or other data) behind a real server on a free port, and a client for it. */
final class Web implements AutoCloseable {
  /** What an answer must never tell: class names, stack traces, files of this machine. */
  private static final Pattern INSIDE =
      Pattern.compile(
          "\\bat org\\.|org\\.apache|org\\.eclipse|java\\.\\w+\\.|Exception|/tmp|/home");

  private final HttpClient client = HttpClient.newHttpClient();
  private final DatasetGraph data;
  private final ClaimgraphServer server;

  private Web(DatasetGraph data, ClaimgraphServer server) {
    this.data = data;
    this.server = server;
  }

  private Web(DatasetGraph data, ServerOptions options) {
    this(data, ClaimgraphServer.start(data, options.withPort(0)));
  }

  /** A client for a server that runs already, and is closed with it. */
  static Web around(ClaimgraphServer server) {
    return new Web(DatasetGraphFactory.empty(), server);
  }

  /** What tests ask a server with: they come faster than any one client may. */
  static ServerOptions options() {
    return ServerOptions.defaults().with(Limit.RATE, 0);
  }

  static Web open() {
    return open(options());
  }

  static Web open(ServerOptions options) {
    return new Web(Sample.data(), options);
  }

  static Web open(DatasetGraph data) {
    return open(data, options());
  }

  static Web open(DatasetGraph data, ServerOptions options) {
    return new Web(data, options);
  }

  DatasetGraph data() {
    return data;
  }

  ClaimgraphServer server() {
    return server;
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static String query(String sparql) {
    return "/sparql?query=" + encoded(sparql);
  }

  HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, BodyPublishers.noBody(), headers);
  }

  HttpResponse<String> post(String path, String contentType, String body) {
    return send("POST", path, BodyPublishers.ofString(body), "Content-Type", contentType);
  }

  HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
    try {
      return client.send(request(method, path, body, headers), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private HttpRequest request(String method, String path, BodyPublisher body, String... headers) {
    URI address = URI.create(server.url()).resolve(path);
    HttpRequest.Builder request = HttpRequest.newBuilder(address).method(method, body);
    return (headers.length == 0 ? request : request.headers(headers)).build();
  }

  /**
   * The answer is this error, as JSON with a code and a sentence, and tells nothing of our inside.
   */
  static void assertRefused(int status, String code, HttpResponse<String> response) {
    assertEquals(status, response.statusCode(), response.body());
    assertEquals("application/json", header("Content-Type", response));
    assertTrue(response.body().contains("\"code\" : \"" + code + "\""), response.body());
    assertTrue(response.body().contains("\"message\" : \""), response.body());
    assertFalse(INSIDE.matcher(response.body()).find(), response.body());
  }

  static String header(String name, HttpResponse<?> response) {
    return response.headers().firstValue(name).orElse("(none)");
  }

  @Override
  public void close() {
    server.close();
  }
}
