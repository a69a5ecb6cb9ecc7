package org.claimgraph.workspace;

import java.util.List;
import java.util.Optional;
import org.claimgraph.article.Article;
import org.claimgraph.claim.Evidence;
import org.claimgraph.graph.Cg;
import org.claimgraph.text.Lines;
import org.claimgraph.text.NearestMatch;
import org.claimgraph.text.QuoteFinder;
import org.claimgraph.text.Span;

/** Finds the words that a reading quotes in the stored text, or says why it cannot. */
final class Locator {
  private final Article article;
  private final List<Finding> findings;
  private final QuoteFinder finder;
  private final NearestWords nearestWords;
  private final Lines lines;

  Locator(Article article, List<Finding> findings) {
    this.article = article;
    this.findings = findings;
    this.finder = new QuoteFinder(article.text());
    this.nearestWords = new NearestWords(finder);
    this.lines = new Lines(article.text());
  }

  /** The only place where the quoted words stand, after {@code prefix} if one is given. */
  Optional<Evidence> only(Statement statement, Optional<String> prefix) {
    String quote = statement.object().isLiteral() ? statement.object().getLiteralLexicalForm() : "";
    if (quote.isBlank()) {
      add(statement, "bad-value", " has no words; expected a quotation.");
      return Optional.empty();
    }
    List<Span> spans =
        prefix.map(before -> finder.allAfter(before, quote)).orElseGet(() -> finder.all(quote));
    if (spans.size() == 1) {
      return Optional.of(new Evidence(article, spans.get(0)));
    }
    if (spans.isEmpty()) {
      add(statement, "quote-missing", " is not in the article" + missing(quote, prefix));
    } else {
      add(
          statement,
          "quote-ambiguous",
          " stands "
              + spans.size()
              + " times in the article, first at "
              + at(spans.get(0))
              + " and "
              + at(spans.get(1))
              + (statement.predicate().equals(Cg.QUOTE)
                  ? "; expected a longer quote, or cg:prefix with the words before it."
                  : "; expected more words, so that they stand there once."));
    }
    return Optional.empty();
  }

  /** Where {@link NearestWords} finds the words, or a finding. */
  Optional<Evidence> nearest(Statement statement, Evidence quote) {
    String words = statement.object().isLiteral() ? statement.object().getLiteralLexicalForm() : "";
    Optional<Evidence> found =
        nearestWords.find(words, quote.span()).map(span -> new Evidence(article, span));
    if (found.isEmpty()) {
      add(statement, "words-missing", " is not in the article" + missing(words, Optional.empty()));
    }
    return found;
  }

  private String missing(String quote, Optional<String> prefix) {
    if (prefix.isPresent() && !finder.all(quote).isEmpty()) {
      return " right after the words of cg:prefix; expected the words that stand before it, as at "
          + at(finder.all(quote).get(0))
          + ".";
    }
    return NearestMatch.find(article.text(), quote)
        .map(span -> "; nearest is, at " + at(span) + ", “" + span.of(article.text()) + "”.")
        .orElse("; expected words that stand there verbatim.");
  }

  private String at(Span span) {
    return "articles/%s.txt:%s:%s"
        .formatted(article.name(), lines.line(span.start()), lines.column(span.start()));
  }

  private void add(Statement statement, String rule, String says) {
    String shown = Fields.name(statement.predicate()) + " " + Fields.name(statement.object());
    findings.add(new Finding(statement.place(), rule, shown + says));
  }
}
