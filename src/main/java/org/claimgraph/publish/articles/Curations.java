package org.claimgraph.publish.articles;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.claimgraph.article.Articles;
import org.claimgraph.publish.http.Refusal;
import org.claimgraph.publish.http.Reply;
import org.claimgraph.store.Change;
import org.claimgraph.store.Done;
import org.claimgraph.store.Store;
import org.claimgraph.store.Store.Held;

/**
 * What a person says of the claims of one article, all of it in one step and with the article
 * itself if it is new: so that nothing is stored of a curation that cannot be.
 */
final class Curations {
  /** An article in Base64, and as much again. */
  private static final long MOST_BYTES = 3L * Articles.MAX_BYTES;

  private final Store store;
  private final StoreWriter writer;
  private final ArticleJson json;

  Curations(Store store, StoreWriter writer, ArticleJson json) {
    this.store = store;
    this.writer = writer;
    this.json = json;
  }

  /** Stores it, and answers with the article as it is from now on. */
  Reply post(HttpServletRequest request) throws IOException {
    CurationRequest curation =
        CurationRequest.of(RequestJson.of(request, MOST_BYTES), store::admitted);
    Optional<Change.Put> put =
        curation.document().map(document -> store.put(document, Optional.empty()));
    Change change = new Change.Curate(curation.article(), put, curation.steps());
    Done done = writer.write(() -> store.write(List.of(change))).get(0);
    if (done instanceof Done.Refused refused) {
      throw curation.sent().isEmpty()
          ? Refusal.notFound(refused.says())
          : Reviews.refusal(refused, curation.sent().get(refused.step()));
    }
    Held held =
        store
            .article(curation.article())
            .orElseThrow(() -> Refusal.notFound("The article has been taken out meanwhile."));
    Optional<Done.Stored> stored =
        done instanceof Done.Curated curated && curated.article() instanceof Done.Stored fresh
            ? Optional.of(fresh)
            : Optional.empty();
    return Reply.json(json.read(held.document(), held.read(), stored))
        .withStatus(stored.isPresent() ? 201 : 200)
        .with("Location", SingleArticle.ADDRESS + curation.article());
  }
}
