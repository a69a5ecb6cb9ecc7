package org.claimgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.claimgraph.export.Dossier.Section;
import org.claimgraph.export.Dossier.Statement;
import org.claimgraph.graph.Cg;
import org.claimgraph.graph.Standard;

/** The dossier of one thing, as HTML to be read and printed. No script, and nothing is loaded. */
final class Dossiers implements Target {
  private static final Map<Node, String> HEADINGS = new LinkedHashMap<>();

  static {
    HEADINGS.put(Cg.CLAIMANT, "Says");
    HEADINGS.put(Cg.VIA, "Passes on");
    HEADINGS.put(Cg.ABOUT, "Is spoken about");
    HEADINGS.put(Cg.PLACE, "Said of this place");
    HEADINGS.put(Cg.SAID_AT, "Said at this place");
    HEADINGS.put(Cg.POSITION, "Take this position");
    HEADINGS.put(Cg.QUESTION, "Leave it open");
    HEADINGS.put(Cg.TOPIC, "On this topic");
    HEADINGS.put(Cg.REPLIES_TO, "Reply to it");
    HEADINGS.put(Cg.REPORTED_IN, "Statements");
  }

  @Override
  public void write(DatasetGraph data, Selection selection, OutputStream out) throws IOException {
    Node thing = selection.around().orElseThrow();
    Facts facts = new Facts(data.getDefaultGraph());
    PageParts.render("dossier.jte", of(thing, selection.filter(), facts), out);
  }

  static Dossier of(Node thing, Filter filter, Facts facts) {
    String kind = Link.kindOf(thing, facts).orElse("");
    List<Section> sections = new ArrayList<>();
    if (kind.equals("question")) {
      for (Node position : facts.subjects(Cg.QUESTION, thing)) {
        if (facts.isA(position, Cg.POSITION_CLASS)) {
          List<Node> takers = facts.subjects(Cg.POSITION, position);
          add(facts.label(position), takers, filter, facts, sections);
        }
      }
    }
    if (kind.equals("claim")) {
      add("Statement", List.of(thing), filter, facts, sections);
    }
    HEADINGS.forEach(
        (property, heading) ->
            add(heading, facts.subjects(property, thing), filter, facts, sections));
    return new Dossier(
        LegalText.forXml(facts.label(thing)),
        kind.equals("source") ? "article" : kind.equals("location") ? "place" : kind,
        thing.getURI(),
        facts.englishTexts(thing, RDFS.comment.asNode()).stream().map(LegalText::forXml).toList(),
        sections,
        PageParts.style());
  }

  private static void add(
      String heading, List<Node> claims, Filter filter, Facts facts, List<Section> sections) {
    List<Node> known = claims.stream().filter(node -> facts.isA(node, Cg.CLAIM)).toList();
    List<Statement> statements =
        PublishedClaims.of(known, facts).stream()
            .filter(filter::admits)
            .map(claim -> statement(claim, facts))
            .toList();
    if (!statements.isEmpty()) {
      sections.add(new Section(LegalText.forXml(heading), statements));
    }
  }

  private static Statement statement(PublishedClaim claim, Facts facts) {
    List<String> details = new ArrayList<>();
    add("about ", facts.labels(claim.about()), details);
    add("in ", facts.labels(claim.places()), details);
    claim.eventTime().ifPresent(time -> add("of ", time, details));
    claim.saidOn().ifPresent(time -> add("said on ", time, details));
    claim.certainty().ifPresent(certainty -> add("", certainty, details));
    claim.figures().forEach(figure -> add("", figure.inWords(), details));
    if (claim.isRejected()) {
      details.add("rejected: a reader found that the words do not carry it");
    }
    List<String> source = new ArrayList<>();
    claim.source().ifPresent(article -> source.add(facts.label(article)));
    add("", claim.article(), source);
    claim
        .source()
        .flatMap(article -> facts.link(article, Standard.URL))
        .ifPresent(url -> source.add(url.getURI()));
    add("passed on by ", facts.labels(claim.via()), source);
    return new Statement(
        LegalText.forXml(claim.quote()),
        LegalText.forXml(who(claim, facts)),
        claim.stance().orElse("says"),
        LegalText.forXml(String.join(" · ", details)),
        LegalText.forXml(String.join(" · ", source)),
        claim.node().getURI());
  }

  private static String who(PublishedClaim claim, Facts facts) {
    return Optional.of(facts.labels(claim.claimants()))
        .filter(names -> !names.isEmpty())
        .orElse(claim.voice().equals(Optional.of("author")) ? "The author" : "Nobody named");
  }

  private static void add(String before, String text, List<String> parts) {
    if (!text.isEmpty()) {
      parts.add(before + text);
    }
  }
}
