package org.claimgraph.publish.articles;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.claimgraph.article.Document;
import org.claimgraph.article.JsonLines;
import org.claimgraph.publish.http.Refusal;
import org.claimgraph.store.Done;
import org.claimgraph.store.Loader;
import org.claimgraph.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * JSON Lines of any number of articles, read and answered as a stream: a line for each, in order,
 * when what is stored of it is on the disk. The good ones are stored, whatever the others are.
 */
final class ManyArticles {
  private final Store store;
  private final StoreWriter writer;
  private final ArticleJson json;

  ManyArticles(Store store, StoreWriter writer, ArticleJson json) {
    this.store = store;
    this.writer = writer;
    this.json = json;
  }

  /**
   * Stores the articles of a request.
   *
   * @throws Refusal when nothing was answered yet and the store cannot be written to
   */
  void load(Upload upload, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (SingleArticle.isDry(request)) {
      throw Refusal.of(400, "bad-request", "dry-run takes one article, not JSON Lines.");
    }
    String input = upload.name().orElse("body");
    LineResponse lines = new LineResponse(response);
    Loader loader = new Loader(store, loaded -> tell(loaded, lines));
    try {
      JsonLines.read(
          input,
          input,
          first(request.getParameter("first")),
          request.getInputStream(),
          outcome ->
              writer.write(
                  () -> {
                    loader.accept(outcome);
                    return outcome;
                  }));
      writer.write(
          () -> {
            loader.flush();
            return input;
          });
    } catch (Refusal refusal) {
      // What went before is stored and told; this is the last line.
      if (!lines.hasAnswered()) {
        throw refusal;
      }
      lines.add(refusal.status(), json.refused(refusal));
    }
    lines.end();
  }

  /** The number of the first record, for those who send a file in parts. */
  private static int first(@Nullable String written) {
    if (written == null) {
      return 1;
    }
    if (!written.matches("[1-9][0-9]{0,8}")) {
      throw Refusal.of(400, "bad-request", "first is the number of the first record, from 1.");
    }
    return Integer.parseInt(written);
  }

  private void tell(Loader.Loaded loaded, LineResponse lines) {
    try {
      if (loaded.outcome() instanceof org.claimgraph.article.Refusal bad) {
        refuse(Upload.refusal(bad), lines);
      } else if (loaded.outcome() instanceof Document document) {
        Done done = loaded.done().orElseThrow();
        if (done instanceof Done.Stored stored) {
          lines.add(201, json.line(document, stored));
        } else if (done instanceof Done.Duplicate duplicate) {
          lines.add(200, json.duplicate(document.input(), duplicate.id()));
        } else if (done instanceof Done.Refused why) {
          refuse(Refusal.of(422, "unfit", why.says()).in(document.input(), ""), lines);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // the client is gone
    }
  }

  private void refuse(Refusal refusal, LineResponse lines) throws IOException {
    lines.add(refusal.status(), json.refused(refusal));
  }
}
