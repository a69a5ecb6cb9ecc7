package org.claimgraph.content;

import java.util.List;
import java.util.Optional;
import org.claimgraph.article.Article;
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
  private final Times times;
  private final Quantities quantities;
  private final Hedges hedges;
  private final Polarity polarity;
  private final Positions positions;

  /** Prepares to read contents that speak of a story's names, and of the world's. */
  public ContentReader(Lexicon lexicon, World world) {
    this.names = new NameReader(world);
    this.gazetteer = Gazetteer.of(lexicon, world);
    this.times = new Times(world);
    this.quantities = new Quantities(world);
    this.hedges = new Hedges(world);
    this.polarity = new Polarity(world);
    this.positions = new Positions(lexicon, polarity);
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
    List<Moment> moments = times.in(tokens, published);
    List<Figure> figures = quantities.in(tokens, mentions, Times.taken(moments));
    Stretch stretch = new Stretch(tokens, named, figures);
    boolean question = Questioning.isOpen(tokens);
    boolean open = question || polarity.isConditional(tokens);
    return new Findings(
        new Content(
            named.about(),
            named.where(),
            moments.stream().flatMap(moment -> moment.date().stream()).findFirst(),
            moments.stream()
                .filter(moment -> moment.date().isEmpty())
                .findFirst()
                .map(moment -> words(article, tokens, moment)),
            figures.stream().map(Figure::quantity).toList(),
            open ? List.of() : positions.taken(stretch, denied),
            question ? positions.asked(stretch) : List.of(),
            List.of()),
        question ? Optional.empty() : hedges.of(tokens),
        polarity.isNegated(tokens));
  }

  /** The words of a moment as they stand in the article. */
  private static String words(Article article, List<Token> tokens, Moment moment) {
    return article
        .text()
        .substring(tokens.get(moment.first()).start(), tokens.get(moment.last()).end());
  }
}
