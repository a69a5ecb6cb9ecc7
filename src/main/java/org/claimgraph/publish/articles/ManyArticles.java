package org.claimgraph.publish.articles;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.claimgraph.article.Document;
import org.claimgraph.article.JsonLines;
import org.claimgraph.article.Outcome;
import org.claimgraph.publish.http.Refusal;
import org.claimgraph.store.Done;
import org.claimgraph.store.Loader;
import org.claimgraph.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * JSON Lines of any number of articles, read and answered as a stream, in memory that does not
 * grow: a line for each, in order, when what is stored of it is on the disk. The good ones are
 * stored, whatever the others are.
 */
final class ManyArticles {
  private final Store store;
  private final StoreWriter writer;
  private final ArticleJson json;
  private final long longest;
  private final Pace pace;

  /**
   * @param longest bytes that a line may have
   */
  ManyArticles(Store store, StoreWriter writer, ArticleJson json, long longest, Pace pace) {
    this.store = store;
    this.writer = writer;
    this.json = json;
    this.longest = longest;
    this.pace = pace;
  }

  /**
   * Stores the articles of a request.
   *
   * @throws Refusal when nothing was answered yet, and the store cannot be written to or what is
   *     sent cannot be read
   */
  void load(Upload upload, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (SingleArticle.isDry(request)) {
      throw Refusal.of(400, "bad-request", "dry-run takes one article, not JSON Lines.");
    }
    String input = upload.name().orElse("body");
    int first = first(request.getParameter("first"));
    LineResponse lines = new LineResponse(response);
    Loader loader = new Loader(store, loaded -> tell(loaded, lines));
    InputStream body = new LineStream(request.getInputStream(), longest, pace);
    try {
      JsonLines.read(input, input, first, body, outcome -> load(outcome, loader, lines));
      flush(loader, lines);
    } catch (LineStream.CutOff cut) {
      flush(loader, lines);
      end(cut.why(), lines);
    } catch (Refusal refusal) {
      end(refusal, lines);
    } catch (IOException e) { // the client is gone; what came whole is kept all the same
      writer.run(loader::flush);
      throw e;
    }
    lines.end();
  }

  private void load(Outcome outcome, Loader loader, LineResponse lines) {
    writer.run(() -> loader.accept(outcome));
    lines.flush();
    if (lines.isHopeless()) {
      throw Refusal.of(
          422,
          "too-many-refused",
          "None of all these lines is an article; the rest was not read. Expected an object with a"
              + " text in “articleBody” a line.");
    }
  }

  private void flush(Loader loader, LineResponse lines) {
    writer.run(loader::flush);
    lines.flush();
  }

  /** What went before is stored and told; this is the last line, or the answer if there is none. */
  private void end(Refusal refusal, LineResponse lines) {
    if (!lines.hasAnswered()) {
      throw refusal;
    }
    lines.add(refusal.status(), json.refused(refusal));
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
  }

  private void refuse(Refusal refusal, LineResponse lines) {
    lines.add(refusal.status(), json.refused(refusal));
  }
}
