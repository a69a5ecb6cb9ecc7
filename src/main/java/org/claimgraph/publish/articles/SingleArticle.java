package org.claimgraph.publish.articles;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.claimgraph.article.Document;
import org.claimgraph.article.Sha256;
import org.claimgraph.publish.http.Refusal;
import org.claimgraph.publish.http.Reply;
import org.claimgraph.publish.page.CurationPage;
import org.claimgraph.publish.site.Pages;
import org.claimgraph.publish.watch.RequestNotes;
import org.claimgraph.store.Change;
import org.claimgraph.store.Done;
import org.claimgraph.store.Store;
import org.claimgraph.store.Store.Held;
import org.claimgraph.workspace.ReadArticle;

/** One article: sent, shown, replaced, taken out. */
final class SingleArticle {
  static final String ADDRESS = "/articles/";

  private final Store store;
  private final StoreWriter writer;
  private final ArticleJson json;
  private final Pages pages;

  SingleArticle(Store store, StoreWriter writer, ArticleJson json, CurationPage.Saving saving) {
    this.store = store;
    this.writer = writer;
    this.json = json;
    this.pages = new Pages(saving);
  }

  /** Stores an article; with {@code dry-run} it only shows what would be stored. */
  Reply post(Upload upload, HttpServletRequest request) throws IOException {
    boolean dry = isDry(request);
    String type = wanted(dry, request);
    Document document = upload.read(request, store::admitted);
    if (dry) {
      Optional<Held> held = store.article(document.article().id());
      return type.equals(Representations.JSON)
          ? Reply.json(
                  json.preview(
                      held.orElseGet(() -> new Held(document, store.read(document))),
                      held.isPresent()))
              .with("Vary", "Accept")
          : shown(document, store.read(document), Optional.empty(), type);
    }
    return stored(document, Optional.empty(), type);
  }

  static boolean isDry(HttpServletRequest request) {
    String dry = request.getParameter("dry-run");
    return dry != null && !dry.equals("false");
  }

  /** Whoever only wants to see what would be stored wants to see triples. */
  private static String wanted(boolean dry, HttpServletRequest request) {
    List<String> first = dry ? List.of() : List.of(Representations.JSON);
    return Representations.wanted(request, first, List.of(Representations.JSON));
  }

  /** Puts an article in the place of the version {@code id}. */
  Reply put(String id, HttpServletRequest request) throws IOException {
    String type = wanted(false, request);
    check(id, request);
    Document document = Upload.of(request).read(request, store::admitted);
    return stored(document, Optional.of(id), type);
  }

  /** Takes an article out, with its earlier versions. */
  Reply delete(String id, HttpServletRequest request) {
    check(id, request);
    Done done = write(new Change.Remove(id, RequestNotes.time(request)));
    if (done instanceof Done.Refused) {
      throw gone(id);
    }
    return Reply.of("text/plain", new byte[0]).withStatus(204);
  }

  /** An article as it is; an address of an earlier version leads to the newest. */
  Reply get(String id, HttpServletRequest request) {
    String type =
        Representations.wanted(
            request,
            List.of(Representations.JSON, Representations.TEXT),
            List.of(Representations.PAGE));
    Optional<Held> held = store.article(id);
    if (held.isEmpty()) {
      String newest = newest(id).orElseThrow(() -> missing(id));
      return Reply.of("text/plain", new byte[0])
          .withStatus(308)
          .with("Location", ADDRESS + newest)
          .with("Cache-Control", "no-cache"); // an old version may come back
    }
    Reply reply =
        switch (type) {
          case Representations.JSON -> Reply.json(json.held(held.get()));
          case Representations.PAGE -> page(held.get());
          case Representations.TEXT ->
              Reply.of(
                  "text/plain; charset=utf-8",
                  held.get().document().article().text().getBytes(StandardCharsets.UTF_8));
          default -> Representations.triples(held.get().read(), store.base(), type);
        };
    String variant = Sha256.hex(reply.body()).substring(0, 12);
    return reply
        .with("ETag", "\"%s.%s-%s\"".formatted(id, type.replaceAll("\\W", "-"), variant))
        .with("Vary", "Accept");
  }

  private Reply page(Held held) {
    Document document = held.document();
    String title = document.metadata().title().orElse(document.article().name());
    return Reply.html(pages.correct(document.article().id(), title));
  }

  private Reply stored(Document document, Optional<String> replaces, String type) {
    Change.Put put = store.put(document, replaces);
    Done done = write(put);
    if (done instanceof Done.Duplicate duplicate) {
      return duplicate(duplicate.id(), replaces);
    }
    if (done instanceof Done.Stored stored) {
      return shown(document, stored.read().orElseThrow(), Optional.of(stored), type)
          .withStatus(201)
          .with("Location", ADDRESS + stored.id());
    }
    throw gone(replaces.orElse(""));
  }

  private Reply duplicate(String id, Optional<String> replaces) {
    if (replaces.isPresent() && !replaces.get().equals(id)) {
      throw Refusal.of(
          409,
          "duplicate-of",
          "The article %s has these bytes; nothing was replaced.".formatted(id));
    }
    return Reply.json(json.duplicate(id)).with("Content-Location", ADDRESS + id);
  }

  private Reply shown(
      Document document, ReadArticle read, Optional<Done.Stored> stored, String type) {
    return (type.equals(Representations.JSON)
            ? Reply.json(json.read(document, read, stored))
            : Representations.triples(read, store.base(), type))
        .with("Vary", "Accept");
  }

  private Done write(Change change) {
    return writer.write(() -> store.write(List.of(change))).get(0);
  }

  /**
   * Whether a version can be changed. Another may come in between: the store looks once more when
   * it writes.
   */
  private void check(String id, HttpServletRequest request) {
    if (!store.isNewest(id)) {
      throw gone(id);
    }
    Preconditions.check(id, request);
  }

  /** Why a version cannot be changed: another is in its place, or it is not there. */
  private Refusal gone(String id) {
    return newest(id)
        .map(
            next ->
                Preconditions.failed(
                    "The article %s has been replaced by %s; look at that first."
                        .formatted(id, next)))
        .orElseGet(() -> missing(id));
  }

  private Optional<String> newest(String id) {
    Optional<String> newest = store.successor(id);
    for (Optional<String> next = newest; next.isPresent(); next = store.successor(next.get())) {
      newest = next;
    }
    return newest;
  }

  /** That an article was taken out, or was never there. */
  private Refusal missing(String id) {
    return store
        .removal(id)
        .map(
            removal ->
                Refusal.of(
                        410,
                        "gone",
                        "The article %s was taken out%s; of its words nothing is kept."
                            .formatted(id, removal.at().map(at -> " at " + at).orElse("")))
                    .in("ingest.log", "batch " + removal.batch()))
        .orElseGet(() -> Refusal.notFound("There is no such article; /articles lists them."));
  }
}
