package org.claimgraph.publish.articles;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.claimgraph.article.Document;
import org.claimgraph.article.Outcome;
import org.claimgraph.publish.http.Refusal;
import org.claimgraph.store.Change;

/**
 * What a person says of the claims of one article, all of it together, as JSON: {@code {"article":
 * ID or {"type", "content", "name"}, "decisions": […], "claims": […]}}.
 *
 * @param article id of the article
 * @param document the article, if it is sent along
 * @param steps decisions, then claims that are added
 * @param sent what was sent of each step
 */
record CurationRequest(
    String article,
    Optional<Document> document,
    List<Change.Curating> steps,
    List<RequestJson> sent) {
  /** So many steps are looked at one by one within a request. */
  private static final int MOST_STEPS = 1000;

  /**
   * Reads it.
   *
   * @param admitted what the store makes of an article, see {@code Store.admitted}
   * @throws Refusal with the status that fits what is wrong with it
   */
  static CurationRequest of(RequestJson json, UnaryOperator<Outcome> admitted) {
    json.only(Set.of("article", "decisions", "claims"));
    Optional<Document> document = json.inner("article").map(sent -> document(sent, admitted));
    String article =
        document
            .map(sent -> sent.article().id())
            .or(() -> json.text("article"))
            .orElseThrow(
                () ->
                    json.unfit(
                        "article", "Expected the id of a stored article, or an article itself."));
    List<Change.Curating> steps = new ArrayList<>();
    List<RequestJson> sent = new ArrayList<>();
    for (RequestJson decision : json.objects("decisions")) {
      String claim =
          decision
              .text("claim")
              .orElseThrow(() -> decision.unfit("claim", "Expected the id of a claim."));
      steps.add(ReviewRequest.decision(decision, "claim").on(claim));
      sent.add(decision);
    }
    for (RequestJson claim : json.objects("claims")) {
      steps.add(ReviewRequest.addition(claim).on(article));
      sent.add(claim);
    }
    if (steps.size() > MOST_STEPS) {
      throw json.unfit("decisions", "Expected up to " + MOST_STEPS + " steps at once.");
    }
    return new CurationRequest(article, document, steps, sent);
  }

  private static Document document(RequestJson article, UnaryOperator<Outcome> admitted) {
    article.only(Set.of("type", "content", "base64", "name"));
    Upload upload =
        Upload.of(
            article.text("type").orElse("text/plain"),
            ArticleName.of(article.text("name").orElse(null), null));
    byte[] bytes =
        article
            .text("content")
            .map(content -> content.getBytes(StandardCharsets.UTF_8))
            .or(() -> article.text("base64").map(code -> decoded(code, article)))
            .orElseThrow(
                () -> article.unfit("content", "Expected the article as content or as base64."));
    return upload.read(bytes, admitted);
  }

  private static byte[] decoded(String base64, RequestJson article) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw article.unfit("base64", "Expected Base64 by RFC 4648.");
    }
  }
}
