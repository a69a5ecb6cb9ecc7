package org.claimgraph.publish.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.claimgraph.ask.ShippedQueries;
import org.claimgraph.graph.Cg;
import org.claimgraph.publish.page.BrowsePage;
import org.claimgraph.publish.page.Link;
import org.claimgraph.publish.page.StartPage;

/** What there is and how much of it: the start page, and the lists behind its figures. */
final class Inventory {
  /** A list longer than this wants a query. */
  private static final int MOST = 1000;

  private static final int DISPUTED = 8;

  /** The kinds of things that are counted, and listed at {@code /browse/} and their name. */
  enum Kind {
    ARTICLES("articles"),
    CLAIMS("claims"),
    ACTORS("actors"),
    PLACES("places"),
    QUESTIONS("questions"),
    POSITIONS("positions"),
    DISAGREEMENTS("disagreements");

    private final String name;

    Kind(String name) {
      this.name = name;
    }

    static Optional<Kind> of(String name) {
      for (Kind kind : values()) {
        if (kind.name.equals(name)) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }

    Node type() {
      return switch (this) {
        case ARTICLES -> Cg.SOURCE;
        case CLAIMS -> Cg.CLAIM;
        case ACTORS -> Cg.ACTOR;
        case PLACES -> Cg.LOCATION;
        case QUESTIONS -> Cg.QUESTION_CLASS;
        case POSITIONS -> Cg.POSITION_CLASS;
        case DISAGREEMENTS -> Cg.DISAGREEMENT;
      };
    }
  }

  private final GraphReader graph;
  private final Terms terms;

  Inventory(GraphReader graph, Terms terms) {
    this.graph = graph;
    this.terms = terms;
  }

  long count(Kind kind) {
    return graph.count(Node.ANY, RDF.Nodes.type, kind.type());
  }

  StartPage start() {
    List<StartPage.Count> counts = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      String number = String.format(Locale.ROOT, "%,d", count(kind));
      counts.add(new StartPage.Count(number, new Link(kind.name, "/browse/" + kind.name)));
    }
    List<Link> questions =
        ShippedQueries.all().stream()
            .map(query -> new Link(query.question(), "/queries/" + query.name()))
            .sorted(Comparator.comparing(Link::text))
            .toList();
    return new StartPage(counts, disputed(), questions);
  }

  private List<StartPage.Noted> disputed() {
    return graph.instances(Cg.QUESTION_CLASS).stream()
        .filter(question -> disagreements(question) > 0)
        .sorted(
            Comparator.comparing((Node question) -> -disagreements(question))
                .thenComparing(terms::label))
        .limit(DISPUTED)
        .map(question -> new StartPage.Noted(terms.link(question), times(disagreements(question))))
        .toList();
  }

  private int disagreements(Node question) {
    return (int)
        graph.subjects(Cg.QUESTION, question).stream()
            .filter(node -> graph.is(node, Cg.DISAGREEMENT))
            .count();
  }

  private static String times(int disagreements) {
    return disagreements == 1 ? "1 disagreement" : disagreements + " disagreements";
  }

  BrowsePage browse(Kind kind) {
    List<Node> all = graph.instances(kind.type());
    List<StartPage.Noted> entries =
        all.stream()
            .map(node -> new StartPage.Noted(terms.link(node), note(kind, node)))
            .sorted(
                Comparator.comparing((StartPage.Noted entry) -> entry.link().text())
                    .thenComparing(entry -> String.valueOf(entry.link().href())))
            .limit(MOST)
            .toList();
    String title = kind.name.substring(0, 1).toUpperCase(Locale.ROOT) + kind.name.substring(1);
    return new BrowsePage(title, "/browse/" + kind.name, entries, all.size() - entries.size());
  }

  private String note(Kind kind, Node node) {
    return switch (kind) {
      case ACTORS ->
          graph.count(Node.ANY, Cg.CLAIMANT, node)
              + " said, "
              + graph.count(Node.ANY, Cg.ABOUT, node)
              + " about";
      case PLACES -> graph.one(node, Cg.WITHIN).map(terms::label).orElse("");
      case ARTICLES -> graph.count(Node.ANY, Cg.REPORTED_IN, node) + " claims";
      case QUESTIONS ->
          graph.subjects(Cg.QUESTION, node).stream()
                  .filter(other -> graph.is(other, Cg.POSITION_CLASS))
                  .count()
              + " positions";
      case POSITIONS -> graph.one(node, Cg.QUESTION).map(terms::label).orElse("");
      case DISAGREEMENTS -> graph.one(node, DCTerms.type.asNode()).map(terms::label).orElse("");
      case CLAIMS -> graph.one(node, Cg.STANCE).map(terms::label).orElse("");
    };
  }
}
