package org.claimgraph.publish.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.claimgraph.graph.Iris;
import org.claimgraph.publish.page.ActorPage;
import org.claimgraph.publish.page.ArticlePage;
import org.claimgraph.publish.page.BrowsePage;
import org.claimgraph.publish.page.ClaimPage;
import org.claimgraph.publish.page.CurationPage;
import org.claimgraph.publish.page.CurationPage.Saving;
import org.claimgraph.publish.page.EntityPage;
import org.claimgraph.publish.page.ErrorPage;
import org.claimgraph.publish.page.GraphPage;
import org.claimgraph.publish.page.OntologyPage;
import org.claimgraph.publish.page.PlacePage;
import org.claimgraph.publish.page.QueryPage;
import org.claimgraph.publish.page.QuestionPage;
import org.claimgraph.publish.page.SearchPage;
import org.claimgraph.publish.page.StartPage;

/** Renders the pages. The templates were compiled with the program and escape every value. */
public final class Pages {
  /** Made for the first page: a server that is only queried starts without it. */
  private final Once<TemplateEngine> engine =
      new Once<>(() -> TemplateEngine.createPrecompiled(ContentType.Html));

  private final Saving saving;

  /**
   * @param saving whether articles can be added and corrected
   */
  public Pages(Saving saving) {
    this.saving = saving;
  }

  String start(StartPage page) {
    return render("start.jte", page);
  }

  String browse(BrowsePage page) {
    return render("browse.jte", page);
  }

  String entity(EntityPage page) {
    return render("entity.jte", page);
  }

  String article(ArticlePage page) {
    String id = Iris.lastPart(page.entity().iri());
    return render(
        "article.jte",
        Map.of("page", page, "correct", saving == Saving.WITH_TOKEN ? "/articles/" + id : ""));
  }

  String claim(ClaimPage page) {
    return render("claim.jte", page);
  }

  String question(QuestionPage page) {
    return render("question.jte", page);
  }

  String actor(ActorPage page) {
    return render("actor.jte", page);
  }

  String place(PlacePage page) {
    return render("place.jte", page);
  }

  String ontology(OntologyPage page) {
    return render("ontology.jte", page);
  }

  /**
   * @param base what the data's IRIs begin with
   */
  String query(QueryPage page, String base) {
    return render("query.jte", Map.of("page", page, "base", base));
  }

  /**
   * @param base what the data's IRIs begin with
   */
  String graph(GraphPage page, String base) {
    return render("graph.jte", Map.of("page", page, "base", base));
  }

  /** The frame of a result that a link holds. */
  String embed(String base) {
    return render("embed.jte", base);
  }

  String search(SearchPage page) {
    return render("search.jte", page);
  }

  /** A part of a page: what a search would find, while it is typed. */
  String suggestions(SearchPage page) {
    return render("suggestions.jte", page);
  }

  String error(ErrorPage page) {
    return render("error.jte", page);
  }

  /** Where an article is added. */
  String add() {
    return render("curation.jte", CurationPage.of(saving));
  }

  /**
   * Where the claims of a stored article are corrected.
   *
   * @param article its id
   * @param title what to call it
   */
  public String correct(String article, String title) {
    return render("curation.jte", CurationPage.of(article, title, saving));
  }

  private String render(String template, Object page) {
    StringOutput out = new StringOutput();
    engine.get().render(template, page, out);
    return out.toString();
  }

  private String render(String template, Map<String, Object> parameters) {
    StringOutput out = new StringOutput();
    engine.get().render(template, parameters, out);
    return out.toString();
  }
}
