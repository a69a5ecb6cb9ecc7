package org.claimgraph.content;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.claimgraph.article.Article;
import org.claimgraph.claim.Certainty;
import org.claimgraph.claim.Content;
import org.claimgraph.claim.PartialDate;
import org.claimgraph.lexicon.Gazetteer;
import org.claimgraph.lexicon.Lexicon;
import org.claimgraph.lexicon.Mention;
import org.claimgraph.lexicon.Token;
import org.claimgraph.lexicon.Tokens;
import org.claimgraph.lexicon.World;
import org.claimgraph.text.Span;

/** Reads the content of one claim after another; made once for a story, safe for many threads. */
public final class ContentReader {
  /** Longer contents are read up to here: nobody says one thing in so many words. */
  private static final int LONGEST = 2000;

  private final NameReader names;
  private final Gazetteer gazetteer;
  private final Quantities quantities;
  private final Hedges hedges;
  private final Polarity polarity;

  /** Prepares to read contents that speak of a story's names, and of the world's. */
  public ContentReader(Lexicon lexicon, World world) {
    this.names = new NameReader(world);
    this.gazetteer = Gazetteer.of(lexicon, world);
    this.quantities = new Quantities(world);
    this.hedges = new Hedges(world);
    this.polarity = new Polarity(world);
  }

  /** The names that this reader knows. */
  public Gazetteer gazetteer() {
    return gazetteer;
  }

  /**
   * What a claim says.
   *
   * @param article the article
   * @param content the stretches of its text that hold what is said, in text order, in UTF-16 units
   * @param published when the article was published, if that is known
   * @param denied whether the claimant denies what the words say
   */
  public Findings read(
      Article article, List<Span> content, Optional<PartialDate> published, boolean denied) {
    List<Token> tokens = Tokens.of(article.text(), content, LONGEST);
    List<Mention> mentions = gazetteer.find(tokens);
    Named named = names.read(tokens, mentions);
    List<Figure> figures = quantities.in(tokens, mentions, new BitSet());
    boolean question = tokens.stream().anyMatch(token -> token.is("?"));
    Optional<Certainty> certainty = question ? Optional.empty() : hedges.of(tokens);
    return new Findings(
        new Content(
            named.actors(),
            named.places(),
            Optional.empty(),
            Optional.empty(),
            figures.stream().map(Figure::quantity).toList(),
            List.of(),
            List.of(),
            List.of()),
        certainty,
        polarity.isNegated(tokens));
  }
}
