package org.claimgraph.cli;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** A running server, as somebody sees it who has its token. */
final class RemoteServer {
  /** A server that is asked too fast says how long to wait; whoever waits so often gives up. */
  private static final int MOST_WAITS = 20;

  private static final long LONGEST_WAIT_SECONDS = 60;

  /** As {@code store} and {@code serve} end when a write fails, and when the disk is full. */
  private static final int STORE_FAILED = 70;

  private static final int DISK_FULL = 74;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final URI server;
  private final String token;
  private final PrintStream err;
  private boolean waited;

  /**
   * @param server where its start page is
   * @param token its secret
   */
  RemoteServer(URI server, String token, PrintStream err) {
    this.server = URI.create(server.toString().replaceFirst("/*$", "/"));
    this.token = token;
    this.err = err;
  }

  /**
   * Sends something to be stored.
   *
   * @param parameters of the address, each name followed by its value
   * @return the answer, a JSON object a line; that of one article with its {@code status}
   * @throws RemoteFailure if the server is not there, does not let us, or cannot go on
   */
  List<JsonObject> send(String contentType, byte[] body, String... parameters) {
    URI address = server.resolve("articles" + query(parameters));
    return answer(
        post(
            HttpRequest.newBuilder(address)
                .header("Content-Type", contentType)
                .timeout(Duration.ofMinutes(10))
                .POST(BodyPublishers.ofByteArray(body))));
  }

  /**
   * Has the server make a backup, however long that takes.
   *
   * @return its name, hash and what is in it
   * @throws RemoteFailure if the server is not there, does not let us, or cannot do it
   */
  JsonObject backup() {
    HttpResponse<String> response =
        post(HttpRequest.newBuilder(server.resolve("backups")).POST(BodyPublishers.noBody()));
    JsonObject answer;
    try {
      answer = object(response.body());
      if (response.statusCode() == 201 && answer.has("name") && answer.has("sha256")) {
        return answer;
      }
    } catch (JsonParseException | IllegalStateException e) {
      throw foreign(response.statusCode());
    }
    stopAt(response.statusCode(), answer);
    throw new RemoteFailure(1, said(response.statusCode(), answer));
  }

  private HttpResponse<String> post(HttpRequest.Builder builder) {
    HttpRequest request =
        builder
            .header("Accept", "application/json")
            .header("Authorization", "Bearer " + token)
            .build();
    for (int waits = 0; waits < MOST_WAITS; waits++) {
      HttpResponse<String> response = send(request);
      if (response.statusCode() != 429) {
        return response;
      }
      await(response);
    }
    throw new RemoteFailure(
        1, "%s is asked too fast, however long we wait; go on later.".formatted(server));
  }

  private static String query(String... parameters) {
    StringBuilder query = new StringBuilder();
    for (int i = 0; i < parameters.length; i += 2) {
      query
          .append(i == 0 ? '?' : '&')
          .append(parameters[i])
          .append('=')
          .append(URLEncoder.encode(parameters[i + 1], StandardCharsets.UTF_8));
    }
    return query.toString();
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new RemoteFailure(
          1,
          "%s cannot be reached, or broke off; expected a server that runs there. What it acknowledged is safe: run it again to go on."
              .formatted(server));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
  }

  private void await(HttpResponse<String> response) {
    long seconds =
        response
            .headers()
            .firstValue("Retry-After")
            .filter(value -> value.matches("[0-9]{1,6}"))
            .map(Long::parseLong)
            .orElse(1L);
    if (!waited) {
      err.println("The server takes less than is sent; from now on each part waits as it says.");
      waited = true;
    }
    try {
      Thread.sleep(Duration.ofSeconds(Math.min(seconds, LONGEST_WAIT_SECONDS)).toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
  }

  private List<JsonObject> answer(HttpResponse<String> response) {
    int status = response.statusCode();
    boolean lines =
        response
            .headers()
            .firstValue("Content-Type")
            .filter(type -> type.startsWith("application/x-ndjson"))
            .isPresent();
    try {
      if (lines) {
        List<JsonObject> answers = response.body().lines().map(RemoteServer::object).toList();
        answers.forEach(line -> check(line.get("status").getAsInt(), line));
        return answers;
      }
      JsonObject answer = object(response.body());
      check(status, answer);
      answer.addProperty("status", status);
      return List.of(answer);
    } catch (JsonParseException
        | IllegalStateException
        | UnsupportedOperationException
        | NumberFormatException
        | NullPointerException e) {
      throw foreign(status);
    }
  }

  private RemoteFailure foreign(int status) {
    return new RemoteFailure(
        1,
        "%s answered %s with something that is no answer of claimgraph; expected the address of its start page."
            .formatted(server, status));
  }

  /** Sees that an answer has what it is read for. */
  private void check(int status, JsonObject answer) {
    stopAt(status, answer);
    List<String> needed =
        switch (status) {
          case 200 -> List.of("iri");
          case 201 -> List.of("id", "iri");
          default -> List.of("code", "message");
        };
    boolean told = needed.stream().allMatch(field -> answer.get(field).isJsonPrimitive());
    boolean changed = answer.has("revises") && answer.has("lost");
    if (!told || (status == 201 && !changed)) {
      throw new IllegalStateException("no whole answer");
    }
  }

  private static JsonObject object(String json) {
    return JsonParser.parseString(json).getAsJsonObject();
  }

  /** Nothing more can be sent after some answers; other errors are those of one article. */
  private void stopAt(int status, JsonObject answer) {
    Optional<Integer> code =
        switch (status) {
          case 401, 403, 404, 405, 406, 411, 414, 421, 503 -> Optional.of(1);
          case 507 -> Optional.of(DISK_FULL);
          default -> status >= 500 ? Optional.of(STORE_FAILED) : Optional.empty();
        };
    if (code.isPresent()) {
      throw new RemoteFailure(code.get(), said(status, answer));
    }
  }

  private String said(int status, JsonObject answer) {
    String says = answer.has("message") ? answer.get("message").getAsString() : "no reason";
    return "%s answered %s: %s".formatted(server, status, LoadReport.line(says));
  }
}
