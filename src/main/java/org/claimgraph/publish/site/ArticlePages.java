package org.claimgraph.publish.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.claimgraph.graph.Cg;
import org.claimgraph.graph.Iris;
import org.claimgraph.graph.Standard;
import org.claimgraph.publish.page.ArticlePage;
import org.claimgraph.publish.page.Entity;
import org.claimgraph.publish.page.NumberedClaim;
import org.claimgraph.publish.page.Segment;
import org.claimgraph.publish.page.Statement;
import org.claimgraph.publish.site.EvidenceParts.Part;
import org.claimgraph.publish.site.MarkedText.Mark;
import org.claimgraph.publish.site.MarkedText.Role;
import org.claimgraph.text.Span;

/** Articles: the text with the words of each claim marked, beside the claims. */
final class ArticlePages {
  /** Code points of text on a page; a longer article is shown in parts. */
  static final int PART = 60_000;

  /** More claims of one article are not drawn into its text. */
  private static final int CLAIMS = 5000;

  private final GraphReader graph;
  private final EntityFacts facts;
  private final ClaimCards cards;
  private final EvidenceParts evidence;

  ArticlePages(GraphReader graph, EntityFacts facts, ClaimCards cards) {
    this.graph = graph;
    this.facts = facts;
    this.cards = cards;
    this.evidence = new EvidenceParts(graph);
  }

  /** A claim with the places that it rests on, and its number in the article. */
  private record Placed(int number, Node claim, List<Part> parts) {
    private int start() {
      return quotes().mapToInt(Part::start).min().orElse(0);
    }

    private Stream<Part> quotes() {
      return parts.stream().filter(part -> part.marks().equals(Cg.QUOTE));
    }

    private boolean isIn(Span part) {
      return quotes().anyMatch(q -> q.start() < part.end() && part.start() < q.end());
    }
  }

  /** What the anchors of a claim end in: the last part of its IRI, after the article's. */
  static String anchor(Node claim) {
    String id = Iris.lastPart(claim.getURI());
    return id.substring(id.indexOf('-') + 1);
  }

  /**
   * Where the words of a claim stand on the page of its article.
   *
   * @param path of the article
   * @param start of the words, in code points
   */
  static String words(String path, Node claim, int start) {
    return path + (start < PART ? "" : "?text=" + start) + "#words-" + anchor(claim);
  }

  /**
   * The page of an article.
   *
   * @param text its stored text; empty when it is not at hand
   */
  ArticlePage page(Node article, Entity entity, Optional<String> text, Offsets offsets) {
    List<Placed> claims = claims(article);
    List<Statement> related = related(article);
    if (text.isEmpty()) {
      List<NumberedClaim> all = claims.stream().limit(250).map(c -> numbered(c, article)).toList();
      return new ArticlePage(entity, related, List.of(), all, List.of(), null, null);
    }
    MarkedText marked = new MarkedText(text.get());
    Span part = marked.part(offsets.from("text"), PART);
    Map<Integer, NumberedClaim> shown = new LinkedHashMap<>();
    claims.stream()
        .filter(claim -> claim.isIn(part))
        .forEach(claim -> shown.put(claim.number(), numbered(claim, article)));
    List<Mark> marks = new ArrayList<>(unread(article));
    claims.stream()
        .filter(claim -> shown.containsKey(claim.number()))
        .forEach(claim -> claim.parts().forEach(p -> marks.add(mark(claim.number(), p))));
    Segments segments = new Segments(shown);
    List<List<Segment>> paragraphs =
        marked.cut(part, marks).stream()
            .map(pieces -> pieces.stream().map(segments::of).toList())
            .toList();
    int earlier = Math.max(0, part.start() - PART);
    return new ArticlePage(
        entity,
        related,
        paragraphs,
        List.copyOf(shown.values()),
        segments.together(),
        part.start() == 0 ? null : offsets.at("text", earlier),
        part.end() >= marked.length() ? null : offsets.at("text", part.end()));
  }

  private List<Statement> related(Node article) {
    return EntityFacts.present(
        List.of(
            facts.related("Comes in the place of", graph.all(article, Standard.WAS_REVISION_OF)),
            facts.related(
                "Replaced by",
                graph.subjects(Standard.WAS_REVISION_OF, article, node -> true, 0, 10))));
  }

  private NumberedClaim numbered(Placed placed, Node article) {
    return new NumberedClaim(
        placed.number(), anchor(placed.claim()), cards.card(placed.claim(), article));
  }

  /** The claims, numbered in the order of the text. */
  private List<Placed> claims(Node article) {
    List<Placed> found =
        graph
            .subjects(Cg.REPORTED_IN, article, node -> graph.is(node, Cg.CLAIM), 0, CLAIMS)
            .stream()
            .map(claim -> new Placed(0, claim, evidence.of(claim)))
            .sorted(
                Comparator.comparingInt(Placed::start)
                    .thenComparing(placed -> placed.claim().toString()))
            .toList();
    List<Placed> numbered = new ArrayList<>();
    for (Placed placed : found) {
      numbered.add(new Placed(numbered.size() + 1, placed.claim(), placed.parts()));
    }
    return numbered;
  }

  private List<Mark> unread(Node article) {
    return graph
        .subjects(Standard.HAS_SOURCE, article, node -> graph.is(node, Cg.FURNITURE), 0, CLAIMS)
        .stream()
        .map(evidence::part)
        .map(part -> new Mark(Role.UNREAD, 0, part.start(), part.end()))
        .toList();
  }

  private static Mark mark(int number, Part part) {
    Role role =
        part.marks().equals(Cg.CUE)
            ? Role.CUE
            : part.marks().equals(Cg.CLAIMANT_WORDS) ? Role.CLAIMANT : Role.QUOTE;
    return new Mark(role, number, part.start(), part.end());
  }
}
