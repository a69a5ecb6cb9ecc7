package org.claimgraph.publish.articles;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.claimgraph.graph.Iris;
import org.claimgraph.publish.http.Accept;
import org.claimgraph.publish.http.RdfSyntax;
import org.claimgraph.publish.http.Refusal;
import org.claimgraph.publish.http.Reply;
import org.claimgraph.publish.site.RdfWriting;
import org.claimgraph.workspace.ReadArticle;

/** What an article can be had as. */
final class Representations {
  static final String JSON = "application/json";
  static final String TEXT = "text/plain";
  static final String PAGE = "text/html";

  private static final List<String> TRIPLES =
      Stream.of(RdfSyntax.values()).map(RdfSyntax::mediaType).toList();

  private Representations() {}

  /**
   * The media type that fits a request best. It is to be known before anything is done.
   *
   * @param before media types that go before those of triples
   * @param behind those that go behind
   * @throws Refusal 406 when none does
   */
  static String wanted(HttpServletRequest request, List<String> before, List<String> behind) {
    List<String> offered =
        Stream.of(before, TRIPLES, behind).flatMap(List::stream).distinct().toList();
    return Accept.of(request)
        .best(offered)
        .orElseThrow(() -> Refusal.notAcceptable(String.join(", ", offered)));
  }

  /** The triples of an article. */
  static Reply triples(ReadArticle read, String base, String mediaType) {
    List<Triple> triples =
        read.triples().all().stream()
            .map(
                triple ->
                    Triple.create(
                        Iris.rebase(triple.getSubject(), base),
                        Iris.rebase(triple.getPredicate(), base),
                        Iris.rebase(triple.getObject(), base)))
            .toList();
    return RdfWriting.reply(triples, Iris.rebase(Iris.source(read.article()), base), mediaType);
  }
}
