package org.claimgraph.interpret;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimgraph.article.Article;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Content;
import org.claimgraph.claim.Evidence;
import org.claimgraph.claim.Origin;
import org.claimgraph.claim.Review;
import org.claimgraph.claim.Said;
import org.claimgraph.extract.Attribution;
import org.claimgraph.extract.Extractors;
import org.claimgraph.grammar.Passage;
import org.claimgraph.lexicon.Language;
import org.claimgraph.lexicon.Lexicon;
import org.claimgraph.text.Span;

/** Reads the claims of an article that nobody has read yet, by the rules. */
public final class ClaimReader {
  private final Language language;
  private final Lexicon lexicon;

  /**
   * @param language what is known of English
   * @param lexicon the names of the story; they win over what the language knows
   */
  public ClaimReader(Language language, Lexicon lexicon) {
    this.language = language;
    this.lexicon = lexicon;
  }

  /** The claims of {@code article}, in text order. */
  public List<FoundClaim> read(Article article) {
    List<FoundClaim> found = new ArrayList<>();
    for (Attribution attribution : Extractors.read(Passage.of(language, article.text()))) {
      found.add(new FoundClaim(claim(article, attribution), attribution));
    }
    return found;
  }

  private Claim claim(Article article, Attribution attribution) {
    List<Span> content = attribution.content();
    Span quote = new Span(content.get(0).start(), content.get(content.size() - 1).end());
    List<Actor> claimants =
        attribution.source().stream()
            .flatMap(
                s ->
                    lexicon.actors().values().stream()
                        .filter(a -> a.name().equals(s.of(article.text()))))
            .toList();
    Said said =
        new Said(
            claimants,
            attribution.voice(),
            List.of(),
            attribution.stance(),
            attribution.certainty(),
            Optional.empty(),
            Optional.empty(),
            attribution.cue().map(s -> new Evidence(article, s)),
            attribution.source().stream().findFirst().map(s -> new Evidence(article, s)));
    Content nothing =
        new Content(
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Origin origin = new Origin("1", Review.PROPOSED, Optional.<BigDecimal>empty());
    return new Claim(new Evidence(article, quote), Optional.empty(), said, nothing, origin);
  }
}
