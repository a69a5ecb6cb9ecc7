package org.claimgraph.interpret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimgraph.article.Article;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Evidence;
import org.claimgraph.claim.Furniture;
import org.claimgraph.claim.Origin;
import org.claimgraph.claim.PartialDate;
import org.claimgraph.claim.Said;
import org.claimgraph.claim.Stance;
import org.claimgraph.claim.Voice;
import org.claimgraph.content.ContentReader;
import org.claimgraph.content.Findings;
import org.claimgraph.extract.Attribution;
import org.claimgraph.extract.Extractor;
import org.claimgraph.extract.Extractors;
import org.claimgraph.grammar.Passage;
import org.claimgraph.lexicon.Language;
import org.claimgraph.lexicon.Lexicon;
import org.claimgraph.lexicon.World;
import org.claimgraph.text.QuotePrefixes;
import org.claimgraph.text.Span;

/**
 * Reads the claims of an article that nobody has read yet, by the rules. It keeps nothing from one
 * article to the next.
 */
public final class ClaimReader {
  private static final String THAT = "that ";

  /** The version of each rule, by its id. */
  private static final Map<String, String> VERSIONS =
      Extractors.all().stream().collect(Collectors.toMap(Extractor::id, Extractor::version));

  private final Language language;
  private final Lexicon lexicon;
  private final FurnitureReader furnitureReader;
  private final WhoWords who;
  private final KnownNames known;
  private final ContentReader content;

  /**
   * @param language what is known of English
   * @param world names, titles and offices that news of every story have
   * @param lexicon the names of the story; they win over the world's
   */
  public ClaimReader(Language language, World world, Lexicon lexicon) {
    this.language = language;
    this.lexicon = lexicon;
    this.furnitureReader = new FurnitureReader(world);
    this.who = new WhoWords(world);
    this.content = new ContentReader(lexicon, world);
    this.known = new KnownNames(content.gazetteer().names());
  }

  /** The claims of {@code article}, in text order, when nothing is known beside its text. */
  public List<FoundClaim> read(Article article) {
    return interpret(article, Circumstances.UNKNOWN).claims();
  }

  /** What {@code article} says, and what of its text is no part of it. */
  public Interpretation interpret(Article article, Circumstances circumstances) {
    List<Furniture> furniture = furnitureReader.read(article);
    Passage passage = Passage.of(language, without(article, furniture));
    return interpret(article, furniture, passage, Extractors.read(passage), circumstances);
  }

  /** The same for attributions found by somebody else. */
  Interpretation interpret(
      Article article,
      List<Furniture> furniture,
      Passage passage,
      List<Attribution> attributions,
      Circumstances circumstances) {
    List<Attribution> kept = attributions.stream().filter(a -> isFree(a, furniture)).toList();
    Actors actors = new Actors(article, lexicon);
    Cast cast = Cast.of(passage, who, known);
    List<Claimants.Speakers> speakers =
        Claimants.of(passage, cast, who, known, actors, kept, circumstances.authors());
    List<FoundClaim> claims = new ArrayList<>();
    List<Span> quotes = kept.stream().map(a -> quote(article.text(), a.content())).toList();
    List<Optional<String>> prefixes = QuotePrefixes.of(article.text(), quotes);
    for (int i = 0; i < kept.size(); i++) {
      Attribution attribution = kept.get(i);
      Claim claim =
          claim(
              new Evidence(article, quotes.get(i)),
              prefixes.get(i),
              attribution,
              speakers.get(i),
              circumstances.published());
      claims.add(new FoundClaim(claim, attribution));
    }
    claims.sort(Comparator.comparing(found -> found.claim().quote().span()));
    return new Interpretation(article, claims, furniture, Proposed.in(claims, known));
  }

  /**
   * Whom a person means by a name: somebody of the story or of the world, or else a provisional
   * actor, as the rules would make one of the same name.
   *
   * @param article in which the name is meant
   */
  public Actor named(String name, Article article) {
    return known
        .find(name)
        .map(this::ofStory)
        .orElseGet(() -> new Actors(article, lexicon).of(figure(name)));
  }

  private Figure figure(String name) {
    NameWords names = new NameWords(Passage.of(language, name), who);
    return new Figure(name, names.kindOfName(NameWords.words(name)));
  }

  /** Without ties to actors whom the story does not have. */
  private Actor ofStory(Actor actor) {
    List<String> ties =
        actor.memberOf().stream().filter(id -> lexicon.actor(id).isPresent()).toList();
    return new Actor(actor.id(), actor.name(), actor.forms(), ties, actor.guess());
  }

  /** The text with spaces for its furniture: every other word stays where it stands. */
  static String without(Article article, List<Furniture> furniture) {
    StringBuilder text = new StringBuilder(article.text());
    for (Furniture stretch : furniture) {
      Span span = stretch.evidence().span();
      for (int i = span.start(); i < span.end(); i++) {
        if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
          text.setCharAt(i, ' ');
        }
      }
    }
    return text.toString();
  }

  /** Whether no word of it lies across furniture; both lists are in text order. */
  private static boolean isFree(Attribution attribution, List<Furniture> furniture) {
    if (furniture.isEmpty()) {
      return true;
    }
    return attribution.content().stream().noneMatch(span -> overlaps(span, furniture));
  }

  private static boolean overlaps(Span span, List<Furniture> furniture) {
    int low = 0;
    int high = furniture.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (furniture.get(middle).evidence().span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < furniture.size() && furniture.get(low).evidence().span().overlaps(span);
  }

  private Claim claim(
      Evidence quote,
      Optional<String> prefix,
      Attribution attribution,
      Claimants.Speakers speakers,
      Optional<PartialDate> published) {
    Article article = quote.article();
    boolean denied = attribution.stance() == Stance.DENIES;
    Findings said = content.read(article, attribution.content(), published, denied);
    Said how =
        new Said(
            speakers.claimants(),
            speakers.isAuthor() ? Voice.AUTHOR : attribution.voice(),
            speakers.via(),
            attribution.stance(),
            said.certainty().or(attribution::certainty),
            Optional.empty(),
            Optional.empty(),
            attribution.cue().map(span -> new Evidence(article, span)),
            attribution.source().stream().findFirst().map(span -> new Evidence(article, span)));
    Origin origin = Origin.rule(attribution.rule(), VERSIONS.getOrDefault(attribution.rule(), "1"));
    return new Claim(quote, prefix, how, said.content(), origin);
  }

  /**
   * The words that carry a claim: from the first piece of its content to the last one, without the
   * "that" which joins it to its verb. Where a blank line parts them, or too many words of others
   * stand between, the longest piece.
   */
  private static Span quote(String text, List<Span> content) {
    Span whole = carrier(text, content);
    boolean joined =
        text.startsWith(THAT, whole.start()) && whole.end() - whole.start() > THAT.length();
    return joined ? new Span(whole.start() + THAT.length(), whole.end()) : whole;
  }

  private static Span carrier(String text, List<Span> content) {
    Span first = content.get(0);
    Span last = content.get(content.size() - 1);
    int said = content.stream().mapToInt(s -> s.end() - s.start()).sum();
    Span hull = new Span(first.start(), last.end());
    boolean near = hull.end() - hull.start() <= 2 * said + 40;
    if (near && !hasBreak(text, first.end(), last.start())) {
      return hull;
    }
    Span longest = first;
    for (Span span : content) {
      longest = span.end() - span.start() > longest.end() - longest.start() ? span : longest;
    }
    return longest;
  }

  private static boolean hasBreak(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }
}
