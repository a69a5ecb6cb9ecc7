package org.claimgraph.publish.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.claimgraph.ask.ShippedQueries;
import org.claimgraph.graph.Cg;
import org.claimgraph.publish.http.Refusal;
import org.claimgraph.publish.page.BrowsePage;
import org.claimgraph.publish.page.Link;
import org.claimgraph.publish.page.Paging;
import org.claimgraph.publish.page.SearchPage;
import org.claimgraph.publish.page.StartPage;
import org.claimgraph.publish.page.StartPage.Noted;
import org.claimgraph.publish.search.Catalogue;
import org.claimgraph.publish.search.Entry;
import org.claimgraph.publish.search.Found;
import org.claimgraph.publish.search.Kind;

/** What there is and how much of it: the start page, the lists behind its figures, and search. */
final class Inventory {
  /** Things on a page of a list. */
  private static final int LISTED = 60;

  /** Things on a page of what a search has found. */
  private static final int FOUND = 20;

  private static final int SUGGESTED = 8;
  private static final int ON_START = 6;
  private static final int LONGEST_NAME = 80;
  private static final int WORDS = 6;

  /** Shorter words than this are in the names of too many things. */
  private static final int TELLING = 4;

  private final GraphReader graph;
  private final Terms terms;

  Inventory(GraphReader graph, Terms terms) {
    this.graph = graph;
    this.terms = terms;
  }

  StartPage start(Catalogue catalogue) {
    List<StartPage.Count> counts = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      String number = String.format(Locale.ROOT, "%,d", catalogue.count(kind));
      counts.add(new StartPage.Count(number, new Link(kind.plural(), "/browse/" + kind.plural())));
    }
    List<Link> questions =
        ShippedQueries.all().stream()
            .map(query -> new Link(query.question(), "/queries/" + query.name()))
            .sorted(Comparator.comparing(Link::text))
            .toList();
    Stream<Entry> disputed =
        catalogue.entries(Kind.QUESTIONS).stream().filter(entry -> entry.disagreements() > 0);
    Stream<Entry> latest = catalogue.entries(Kind.ARTICLES).stream();
    return new StartPage(
        counts,
        disputed.limit(ON_START).map(this::noted).toList(),
        latest.limit(ON_START).map(this::noted).toList(),
        questions);
  }

  /**
   * A page of a list.
   *
   * @throws Refusal 404 when the list has no such page
   */
  BrowsePage browse(Catalogue catalogue, Kind kind, int page) {
    String path = "/browse/" + kind.plural();
    int total = catalogue.count(kind);
    Paging paging = paging(page, total, LISTED, path + "?page=");
    int from = (page - 1) * LISTED;
    int to = Math.min(from + LISTED, total);
    List<Entry> entries = catalogue.entries(kind);
    List<Noted> shown =
        entries.isEmpty()
            ? catalogue.nodes(kind).subList(from, to).stream()
                .map(node -> new Noted(terms.link(node), note(kind, node)))
                .toList()
            : entries.subList(from, to).stream().map(this::noted).toList();
    String title =
        kind.plural().substring(0, 1).toUpperCase(Locale.ROOT) + kind.plural().substring(1);
    return new BrowsePage(title, path, shown, total, paging);
  }

  /**
   * A page of what a search has found; none of nothing.
   *
   * @throws Refusal 404 when there is no such page
   */
  SearchPage search(Catalogue catalogue, String query, int page) {
    Found found = catalogue.find(query, (page - 1) * FOUND, FOUND);
    String address = "/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + "&page=";
    Paging paging = paging(page, found.total(), FOUND, address);
    return new SearchPage(query, results(found), found.total(), paging);
  }

  /** The best of what a search would find. */
  SearchPage suggestions(Catalogue catalogue, String query) {
    Found found = catalogue.find(query, 0, SUGGESTED);
    return new SearchPage(query, results(found), found.total(), new Paging(1, 1, ""));
  }

  /**
   * What was perhaps meant by a path that leads nowhere: things of the same kind with a name that
   * is nearly so, or with some of its words.
   */
  List<Link> near(Catalogue catalogue, String path) {
    int end = path.lastIndexOf('/') + 1;
    String name = path.substring(end).replace('-', ' ');
    if (name.length() > LONGEST_NAME) {
      return List.of(); // comparing it would cost more than it could tell
    }
    Stream<String> words = Stream.of(name.split(" ", WORDS)).filter(w -> w.length() >= TELLING);
    return Stream.concat(
            catalogue.nearest(name).stream(),
            Stream.concat(Stream.of(name), words)
                .flatMap(each -> catalogue.find(each, 0, LISTED).entries().stream()))
        .filter(entry -> terms.iri(path.substring(0, end)).getURI().equals(folder(entry)))
        .distinct()
        .limit(ON_START)
        .map(this::link)
        .toList();
  }

  private static String folder(Entry entry) {
    String iri = entry.node().getURI();
    return iri.substring(0, iri.lastIndexOf('/') + 1);
  }

  private List<SearchPage.Result> results(Found found) {
    return Stream.concat(
            found.entries().stream()
                .map(e -> new SearchPage.Result(e.kind().singular(), link(e), false, e.note())),
            found.claims().stream().map(this::quoted))
        .toList();
  }

  private SearchPage.Result quoted(Node claim) {
    String quote = graph.text(claim, Cg.QUOTE).orElse("");
    String who =
        graph.all(claim, Cg.CLAIMANT).stream().map(terms::label).findFirst().orElse("nobody named");
    String source = graph.one(claim, Cg.REPORTED_IN).map(terms::label).orElse("");
    String stance = graph.one(claim, Cg.STANCE).map(terms::label).orElse("");
    String note = who + " " + stance + ", in " + source;
    return new SearchPage.Result("claim", new Link(quote, terms.href(claim)), true, note);
  }

  private Noted noted(Entry entry) {
    return new Noted(link(entry), entry.note());
  }

  private Link link(Entry entry) {
    return new Link(entry.label(), terms.href(entry.node()));
  }

  private String note(Kind kind, Node node) {
    Node property =
        switch (kind) {
          case POSITIONS -> Cg.QUESTION;
          case DISAGREEMENTS -> DCTerms.type.asNode();
          default -> Cg.STANCE;
        };
    return graph.one(node, property).map(terms::label).orElse("");
  }

  private static Paging paging(int page, int things, int aPage, String address) {
    int pages = Paging.pages(things, aPage);
    if (page > pages) {
      throw Refusal.notFound(
          pages == 1 ? "This list has one page." : "This list has " + pages + " pages.");
    }
    return new Paging(page, pages, address);
  }
}
