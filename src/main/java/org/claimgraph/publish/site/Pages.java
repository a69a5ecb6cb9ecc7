package org.claimgraph.publish.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.claimgraph.publish.http.Refusal;
import org.claimgraph.publish.page.ActorPage;
import org.claimgraph.publish.page.ArticlePage;
import org.claimgraph.publish.page.BrowsePage;
import org.claimgraph.publish.page.ClaimPage;
import org.claimgraph.publish.page.CurationPage;
import org.claimgraph.publish.page.EntityPage;
import org.claimgraph.publish.page.OntologyPage;
import org.claimgraph.publish.page.PlacePage;
import org.claimgraph.publish.page.QueryPage;
import org.claimgraph.publish.page.QuestionPage;
import org.claimgraph.publish.page.StartPage;

/** Renders the pages. The templates were compiled with the program and escape every value. */
public final class Pages {
  /** Made for the first page: a server that is only queried starts without it. */
  private final Once<TemplateEngine> engine =
      new Once<>(() -> TemplateEngine.createPrecompiled(ContentType.Html));

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
    return render("article.jte", page);
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

  String query(QueryPage page) {
    return render("query.jte", page);
  }

  /** Adding an article, or correcting one. */
  public String curation(CurationPage page) {
    return render("curation.jte", page);
  }

  String error(Refusal refusal) {
    return render("error.jte", refusal.says());
  }

  private String render(String template, Object page) {
    StringOutput out = new StringOutput();
    engine.get().render(template, page, out);
    return out.toString();
  }
}
