package org.claimgraph.publish.articles;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.claimgraph.claim.Claim;
import org.claimgraph.graph.Iris;
import org.claimgraph.publish.http.Refusal;
import org.claimgraph.publish.http.Reply;
import org.claimgraph.store.Change;
import org.claimgraph.store.Done;
import org.claimgraph.store.Store;

/** What people decide about claims, and claims that they add, one at a time. */
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
  Reply decide(String claim, HttpServletRequest request) throws IOException {
    RequestJson body = RequestJson.of(request, MOST_BYTES);
    Done done = write(ReviewRequest.decision(body).on(claim), body);
    Optional<String> now =
        done instanceof Done.Decided decided ? decided.claim() : Optional.empty();
    return Reply.json(json.claim(claim, now.flatMap(this::claim)));
  }

  /** Adds a claim to an article, and answers with it: 201, or 200 if it was added before. */
  Reply add(String article, HttpServletRequest request) throws IOException {
    RequestJson body = RequestJson.of(request, MOST_BYTES);
    Done done = write(ReviewRequest.addition(body).on(article), body);
    boolean again = done instanceof Done.Duplicate;
    String claim =
        done instanceof Done.Duplicate duplicate
            ? duplicate.id()
            : ((Done.Decided) done).claim().orElse(article);
    return Reply.json(json.claim(claim, claim(claim)))
        .withStatus(again ? 200 : 201)
        .with("Location", path(claim));
  }

  /** Where a claim is shown. */
  private String path(String claim) {
    return Iris.claim(claim).getURI().substring(Iris.DEFAULT_BASE.length() - 1);
  }

  private Done write(Change.Curating change, RequestJson body) {
    Done done = writer.write(() -> store.write(List.of(change))).get(0);
    if (done instanceof Done.Refused refused) {
      throw refusal(refused, body);
    }
    return done;
  }

  /**
   * Why a step was not done, as an answer.
   *
   * @param step what was sent of it
   */
  static Refusal refusal(Done.Refused refused, RequestJson step) {
    return switch (refused.why()) {
      case UNKNOWN -> Refusal.notFound(refused.says());
      case UNFIT -> step.unfit(refused.field(), refused.says());
      case TAKEN ->
          Refusal.of(409, "claim-exists", refused.says()).in("body", step.path() + refused.field());
    };
  }

  private Optional<Claim> claim(String id) {
    return store.article(id.substring(0, id.indexOf('-'))).stream()
        .flatMap(held -> held.read().claims().stream())
        .filter(claim -> claim.id().equals(id))
        .findFirst();
  }
}
