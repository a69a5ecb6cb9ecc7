package org.claimgraph.workspace;

import java.util.List;
import java.util.Optional;
import org.claimgraph.article.Article;
import org.claimgraph.claim.Certainty;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Content;
import org.claimgraph.claim.Evidence;
import org.claimgraph.claim.Origin;
import org.claimgraph.claim.Said;
import org.claimgraph.claim.Stance;
import org.claimgraph.claim.Voice;
import org.claimgraph.text.Span;

/**
 * What a person puts in the place of what was proposed; what is not named stays. Actors and places
 * are written as {@link Naming} reads them.
 *
 * @param claimants those who say it; an empty list gives it to nobody
 * @param stance what they do with the proposition
 * @param certainty how sure the words are
 * @param quote the words that carry it
 * @param prefix words right before the quote, where it stands in the text more than once
 * @param about the actors spoken about
 * @param places the places of the event
 */
public record Correction(
    Optional<List<String>> claimants,
    Optional<Stance> stance,
    Optional<Certainty> certainty,
    Optional<String> quote,
    Optional<String> prefix,
    Optional<List<String>> about,
    Optional<List<String>> places) {

  /** Nothing is otherwise. */
  public static final Correction NONE =
      new Correction(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Whether nothing is corrected. */
  public boolean isEmpty() {
    return claimants.isEmpty()
        && stance.isEmpty()
        && certainty.isEmpty()
        && quote.isEmpty()
        && about.isEmpty()
        && places.isEmpty();
  }

  /**
   * The corrected claim.
   *
   * @param claim the claim as it was proposed
   * @param names whom and where the person means
   * @param faults takes whatever cannot be so; then the result is not to be used
   */
  public Claim apply(Claim claim, Naming names, List<Fault> faults) {
    return quote
        .flatMap(words -> evidence(words, claim.article(), faults))
        .map(
            found ->
                new Claim(
                    found,
                    prefix(found),
                    said(claim, names, faults),
                    content(claim, names, faults),
                    claim.origin()))
        .orElseGet(
            () ->
                new Claim(
                    claim.quote(),
                    claim.disambiguation(),
                    said(claim, names, faults),
                    content(claim, names, faults),
                    claim.origin()));
  }

  /**
   * A claim of its own: as a correction of one in which the author asserts something about nobody.
   *
   * @param names whom and where the person means
   * @param faults takes whatever cannot be so
   * @return empty if there are faults
   */
  public Optional<Claim> claim(Naming names, List<Fault> faults) {
    if (quote.isEmpty()) {
      faults.add(new Fault("quote", "There is no quote; expected the words that carry the claim."));
    }
    if (stance.isEmpty()) {
      faults.add(new Fault("stance", "There is no stance; expected one, such as asserts."));
    }
    Optional<Claim> claim =
        quote
            .flatMap(words -> evidence(words, names.read().article(), faults))
            .map(found -> apply(blank(found), names, faults));
    return faults.isEmpty() ? claim : Optional.empty();
  }

  private static Claim blank(Evidence quote) {
    Said said =
        new Said(
            List.of(),
            Voice.AUTHOR,
            List.of(),
            Stance.ASSERTS,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Content content =
        new Content(
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return new Claim(quote, Optional.empty(), said, content, Origin.reading(""));
  }

  private Said said(Claim claim, Naming names, List<Fault> faults) {
    Said said = claim.said();
    return new Said(
        claimants.map(who -> names.actors("claimant", who, faults)).orElse(said.claimants()),
        claimants
            .map(who -> who.isEmpty() ? Voice.UNATTRIBUTED : Voice.ATTRIBUTED)
            .orElse(said.voice()),
        said.via(),
        stance.orElse(said.stance()),
        certainty.or(said::certainty),
        said.at(),
        said.on(),
        said.cue(),
        claimants.isPresent() ? Optional.empty() : said.claimantWords());
  }

  private Content content(Claim claim, Naming names, List<Fault> faults) {
    Content content = claim.content();
    return new Content(
        about.map(who -> names.actors("about", who, faults)).orElse(content.about()),
        places.map(where -> names.places("place", where, faults)).orElse(content.places()),
        content.eventTime(),
        content.timeText(),
        content.quantities(),
        content.positions(),
        content.asks(),
        content.topics());
  }

  private Optional<Evidence> evidence(String words, Article article, List<Fault> faults) {
    Optional<Span> place =
        words.isBlank() ? Optional.empty() : new Quotes(article).only(words.strip(), prefix);
    if (place.isEmpty()) {
      faults.add(
          new Fault(
              "quote",
              "The quote “%s” does not stand in the article once; expected its very words%s."
                  .formatted(
                      words,
                      prefix.isPresent() ? "" : ", and a prefix if they stand there twice")));
    }
    return place.map(span -> new Evidence(article, span));
  }

  /** The fewest words that tell the quote from its like, whatever the person has given. */
  private Optional<String> prefix(Evidence quote) {
    Quotes quotes = new Quotes(quote.article());
    return quotes.only(quote.words(), Optional.empty()).isPresent()
        ? Optional.empty()
        : quotes.prefix(quote.span()).or(() -> prefix);
  }
}
