package org.claimgraph.publish;

import java.util.Optional;
import java.util.function.LongSupplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.publish.articles.ArticleAnswers;
import org.claimgraph.publish.page.CurationPage;
import org.claimgraph.publish.site.ArticleTexts;
import org.claimgraph.store.Store;

/**
 * What a server serves.
 *
 * @param data a dataset whose default graph is the union of its named graphs
 * @param version a number that changes right after the data have changed, not before
 * @param texts what the claims were read from
 * @param articles who stores what is sent; nobody if the data do not lie in a store
 * @param readiness whether the data can be read
 */
record Served(
    DatasetGraph data,
    LongSupplier version,
    ArticleTexts texts,
    Optional<ArticleAnswers> articles,
    Readiness readiness) {

  /** Data that are only read. */
  static Served data(DatasetGraph data, LongSupplier version, ArticleTexts texts) {
    return new Served(data, version, texts, Optional.empty(), new Readiness(data));
  }

  /** A store, which takes articles as well. */
  static Served store(Store store, ArticleAnswers articles) {
    return new Served(
        store.data(),
        store::version,
        store::text,
        Optional.of(articles),
        new Readiness(store.data()));
  }

  /** What pages say about saving. */
  static CurationPage.Saving saving(boolean store, ServerOptions options) {
    if (!store) {
      return CurationPage.Saving.NO_STORE;
    }
    return options.access().token().isPresent()
        ? CurationPage.Saving.WITH_TOKEN
        : CurationPage.Saving.NO_TOKEN;
  }
}
