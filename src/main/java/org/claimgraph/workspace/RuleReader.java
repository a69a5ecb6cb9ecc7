package org.claimgraph.workspace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.claimgraph.article.Article;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Origin;
import org.claimgraph.graph.Measurement;
import org.claimgraph.graph.Measurements;
import org.claimgraph.interpret.Circumstances;
import org.claimgraph.interpret.ClaimReader;
import org.claimgraph.interpret.FoundClaim;
import org.claimgraph.interpret.Interpretation;
import org.claimgraph.lexicon.Language;
import org.claimgraph.lexicon.Lexicon;
import org.claimgraph.lexicon.World;

/**
 * What the rules find in an article, ready to be published: each claim with the measured precision
 * of its rule, none twice.
 */
public final class RuleReader {
  private final Lexicon lexicon;
  private final ClaimReader reader;
  private final Measurements measured;

  /**
   * Reads as the program is shipped: English, with the precision measured at its last release.
   *
   * @param lexicon the names of the story
   */
  public RuleReader(Lexicon lexicon) {
    this(Shipped.ENGLISH, lexicon, Measurements.shipped());
  }

  /**
   * Reads with other knowledge.
   *
   * @param measured what is known of the rules
   */
  RuleReader(Language language, Lexicon lexicon, Measurements measured) {
    this.lexicon = lexicon;
    this.reader = new ClaimReader(language, Shipped.WORLD, lexicon);
    this.measured = measured;
  }

  /**
   * What the rules read in {@code article}. Of two claims with one IRI, the same claimant saying
   * the same words, the first is kept.
   */
  public Interpretation read(Article article, Circumstances circumstances) {
    Interpretation read = reader.interpret(article, circumstances);
    List<FoundClaim> claims = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (FoundClaim found : read.claims()) {
      Claim claim = found.claim();
      if (seen.add(claim.id())) {
        claims.add(new FoundClaim(claim.with(measured(claim.origin())), found.attribution()));
      }
    }
    return new Interpretation(article, claims, read.furniture(), read.provisional());
  }

  /** What the rules read in an article of {@code workspace}, with what is known of it there. */
  public Interpretation read(Article article, Workspace workspace) {
    return read(article, workspace.known(article));
  }

  /**
   * What the rules read in an article.
   *
   * @param known what is known of it beyond its bytes, with the source's IRI as subject
   */
  public Interpretation read(Article article, List<Triple> known) {
    return read(article, KnownSource.circumstances(known, lexicon));
  }

  /** The claims of {@code article}, in text order, when nothing is known beside its text. */
  public List<FoundClaim> read(Article article) {
    return read(article, Circumstances.UNKNOWN).claims();
  }

  /** Whom a person means by a name: see {@link ClaimReader#named}. */
  Actor named(String name, Article article) {
    return reader.named(name, article);
  }

  private Origin measured(Origin origin) {
    return origin.measured(
        origin
            .rule()
            .flatMap(rule -> measured.of(rule, origin.version()))
            .map(Measurement::precision));
  }

  /** Loaded when the first article is read, and not before. */
  private static final class Shipped {
    static final Language ENGLISH = LanguageReader.english();
    static final World WORLD = WorldReader.read();
  }
}
