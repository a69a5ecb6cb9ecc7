package org.claimgraph.publish.articles;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimgraph.claim.Claim;
import org.claimgraph.publish.http.ContentType;
import org.claimgraph.publish.http.Refusal;
import org.claimgraph.publish.http.Reply;
import org.claimgraph.store.Done;
import org.claimgraph.store.Store;

/** What people decide about claims. */
final class Reviews {
  /** A quote and a comment fit into this many times over. */
  private static final long MOST_BYTES = 64 << 10;

  private final Store store;
  private final StoreWriter writer;
  private final ArticleJson json;

  Reviews(Store store, StoreWriter writer, ArticleJson json) {
    this.store = store;
    this.writer = writer;
    this.json = json;
  }

  /** Decides about a claim, and answers with the claim as it is from now on. */
  Reply post(String claim, HttpServletRequest request) throws IOException {
    String type = ContentType.of(request);
    if (!type.toLowerCase(Locale.ROOT).matches("application/json\\s*(;.*)?")) {
      throw Refusal.of(415, "media-type-refused", "A review is sent as application/json.");
    }
    if (request.getContentLengthLong() > MOST_BYTES) {
      throw Refusal.of(413, "body-too-long", "A review may have up to " + MOST_BYTES + " bytes.");
    }
    ReviewRequest review = ReviewRequest.of(Upload.text(request));
    var change = review.verdict().on(claim, review.correction(), review.comment());
    Done done = writer.write(() -> store.write(List.of(change))).get(0);
    if (done instanceof Done.Refused refused) {
      throw refused.why() == Done.Why.UNKNOWN
          ? Refusal.notFound(refused.says())
          : Refusal.of(422, "unfit", refused.says());
    }
    Optional<String> now =
        done instanceof Done.Decided decided ? decided.claim() : Optional.empty();
    return Reply.json(json.claim(claim, now.flatMap(this::claim)));
  }

  private Optional<Claim> claim(String id) {
    return store.article(id.substring(0, id.indexOf('-'))).stream()
        .flatMap(held -> held.read().claims().stream())
        .filter(claim -> claim.id().equals(id))
        .findFirst();
  }
}
