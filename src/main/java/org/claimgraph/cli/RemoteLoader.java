package org.claimgraph.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.claimgraph.article.Document;
import org.claimgraph.article.Format;
import org.claimgraph.article.Outcome;
import org.claimgraph.article.Refusal;

/**
 * Sends articles to a running server as they come, byte for byte, so that each has the address
 * there that it would have here. Records of JSON Lines go many at a time, others one by one. What
 * became of each is reported once the server has said so. A server takes JSON Lines without end as
 * well; parts can be sent again when it asks us to wait, and ended with when somebody interrupts.
 */
final class RemoteLoader implements Consumer<Outcome> {
  /** What a server takes by default is 10 MiB. */
  private static final int MOST_BYTES = 8 << 20;

  private final RemoteServer server;
  private final int most;
  private final LoadReport report;
  private final List<Document> waiting = new ArrayList<>();
  private final ByteArrayOutputStream lines = new ByteArrayOutputStream();

  /**
   * @param most how many articles are sent at once at most
   */
  RemoteLoader(RemoteServer server, int most, LoadReport report) {
    this.server = server;
    this.most = most;
    this.report = report;
  }

  @Override
  public void accept(Outcome handedIn) {
    Outcome outcome = forServer(handedIn);
    if (outcome instanceof Document document && document.format() == Format.JSON_LINES) {
      add(document);
      return;
    }
    flush();
    if (outcome instanceof Document document) {
      report.warn(document);
      tell(
          document,
          server
              .send(
                  mediaType(document),
                  document.original().bytes(),
                  "name",
                  document.original().name())
              .get(0));
    } else if (outcome instanceof Refusal refusal) {
      report.refuse(refusal);
    }
  }

  /** Whether a reading waits for an article in another language, the server knows. */
  private static Outcome forServer(Outcome outcome) {
    return outcome instanceof Refusal refusal && refusal.foreign().isPresent()
        ? refusal.foreign().get()
        : outcome;
  }

  private void add(Document document) {
    byte[] bytes = document.original().bytes();
    boolean full = waiting.size() >= most || lines.size() + bytes.length > MOST_BYTES;
    if (!waiting.isEmpty() && (full || !follows(document))) {
      flush();
    }
    waiting.add(document);
    lines.writeBytes(bytes);
    lines.write('\n');
  }

  /**
   * The server counts records as we do, so their names are the same, as long as none is left out.
   */
  private boolean follows(Document document) {
    Numbered last = Numbered.of(waiting.get(waiting.size() - 1));
    Numbered next = Numbered.of(document);
    return last.stem().equals(next.stem()) && last.number() + 1 == next.number();
  }

  /** The name of a record: that of its file, and its number there. */
  private record Numbered(String stem, int number) {
    static Numbered of(Document document) {
      String name = document.original().name();
      int hyphen = name.lastIndexOf('-');
      return new Numbered(name.substring(0, hyphen), Integer.parseInt(name.substring(hyphen + 1)));
    }
  }

  /** Sends what waits. */
  void flush() {
    if (waiting.isEmpty()) {
      return;
    }
    Numbered first = Numbered.of(waiting.get(0));
    List<JsonObject> answers =
        server.send(
            "application/x-ndjson",
            lines.toByteArray(),
            "name",
            first.stem(),
            "first",
            Integer.toString(first.number()));
    for (int i = 0; i < Math.min(waiting.size(), answers.size()); i++) {
      report.warn(waiting.get(i));
      tell(waiting.get(i), answers.get(i));
    }
    if (answers.size() < waiting.size()) {
      throw new RemoteFailure(
          1, "The server answered for fewer articles than were sent; run it again to go on.");
    }
    waiting.clear();
    lines.reset();
  }

  private void tell(Document document, JsonObject answer) {
    int status = answer.get("status").getAsInt();
    if (status == 201) {
      String iri = answer.get("iri").getAsString();
      String id = answer.get("id").getAsString();
      Optional<String> revises =
          answer.get("revises").isJsonNull()
              ? Optional.empty()
              : Optional.of(iri.replace(id, answer.get("revises").getAsString()));
      List<String> lost =
          StreamSupport.stream(answer.getAsJsonArray("lost").spliterator(), false)
              .map(JsonElement::getAsString)
              .toList();
      report.loaded(document.input(), iri, revises, lost);
    } else if (status == 200) {
      report.duplicate(document.input(), answer.get("iri").getAsString());
    } else {
      report.refuse(
          document.input(),
          answer.get("code").getAsString(),
          answer.get("message").getAsString(),
          Optional.ofNullable(answer.get("at"))
              .filter(JsonElement::isJsonPrimitive)
              .map(JsonElement::getAsString));
    }
  }

  private static String mediaType(Document document) {
    String type =
        switch (document.format()) {
          case TEXT -> "text/plain";
          case MARKDOWN -> "text/markdown";
          case HTML -> "text/html";
          case JSON -> "application/json";
          case JSON_LINES -> "application/x-ndjson";
        };
    return document.original().charset().map(c -> type + "; charset=" + c).orElse(type);
  }
}
