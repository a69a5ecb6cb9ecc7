package org.claimgraph.publish.articles;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimgraph.publish.care.Backups;
import org.claimgraph.publish.care.IdleCompaction;
import org.claimgraph.publish.http.Refusal;
import org.claimgraph.publish.http.Reply;
import org.claimgraph.publish.http.Route;
import org.claimgraph.publish.page.CurationPage;
import org.claimgraph.store.Store;
import org.claimgraph.store.StoreFault;

/**
 * Who answers what at {@code /articles}, {@code /claims}, {@code /curations}, {@code /names} and
 * {@code /backups}, which a server has that serves a store. Whoever comes here has passed the front
 * door, with the token if he is to write.
 */
public final class ArticleAnswers {
  private static final String REVIEW = "/review";
  private static final String CLAIMS = "/claims";

  private final ArticleList list;
  private final SingleArticle single;
  private final ManyArticles many;
  private final Reviews reviews;
  private final Backups backups;
  private final Curations curations;
  private final NameList names;

  /**
   * @param idle is told when somebody writes
   * @param broken is told of a fault after which the store takes no more changes
   * @param longest bytes that a line of JSON Lines may have
   * @param pace how fast JSON Lines have to come
   * @param saving what the pages say about it
   */
  public ArticleAnswers(
      Store store,
      IdleCompaction idle,
      Backups backups,
      Consumer<StoreFault> broken,
      long longest,
      Pace pace,
      CurationPage.Saving saving) {
    StoreWriter writer = new StoreWriter(store, idle, broken);
    ArticleJson json = new ArticleJson(store.base());
    this.list = new ArticleList(store, json);
    this.single = new SingleArticle(store, writer, json, saving);
    this.many = new ManyArticles(store, writer, json, longest, pace);
    this.backups = backups;
    this.reviews = new Reviews(store, writer, json);
    this.curations = new Curations(store, writer, json);
    this.names = new NameList(store);
  }

  /**
   * Answers.
   *
   * @return a whole answer to be sent; empty if it has been written to {@code response} already
   * @throws Refusal when it cannot be done
   */
  public Optional<Reply> answer(
      Route route, HttpServletRequest request, HttpServletResponse response) throws IOException {
    String last = request.getRequestURI().substring(route.pattern().replace("*", "").length());
    return switch (route) {
      case ARTICLES ->
          request.getMethod().equals("POST")
              ? post(request, response)
              : Optional.of(list.page(request));
      case ARTICLE -> Optional.of(single(last, request));
      case BACKUPS -> Optional.of(backups.make());
      case CLAIM -> Optional.of(review(last, request));
      case CURATIONS -> Optional.of(curations.post(request));
      case NAMES -> Optional.of(names.page(request));
      default -> throw new IllegalStateException(route + " is not ours");
    };
  }

  private Optional<Reply> post(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Upload upload = Upload.of(request);
    if (upload.isLines()) {
      many.load(upload, request, response);
      return Optional.empty();
    }
    return Optional.of(single.post(upload, request));
  }

  private Reply single(String id, HttpServletRequest request) throws IOException {
    if (request.getMethod().equals("POST")) {
      if (!id.endsWith(CLAIMS)) {
        throw Refusal.of(405, "method-not-allowed", "A claim is added below, at " + CLAIMS + ".");
      }
      return reviews.add(id.substring(0, id.length() - CLAIMS.length()), request);
    }
    return switch (request.getMethod()) {
      case "PUT" -> single.put(id, request);
      case "DELETE" -> single.delete(id, request);
      default -> single.get(id, request);
    };
  }

  private Reply review(String path, HttpServletRequest request) throws IOException {
    if (!path.endsWith(REVIEW)) {
      throw Refusal.notFound("There is nothing at this address; / has a map.");
    }
    return reviews.decide(path.substring(0, path.length() - REVIEW.length()), request);
  }
}
