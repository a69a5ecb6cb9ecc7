package org.claimgraph.workspace;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;
import org.claimgraph.article.Article;
import org.claimgraph.article.Sha256;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Furniture;
import org.claimgraph.claim.Origin;
import org.claimgraph.graph.ClaimTriples;
import org.claimgraph.graph.ProvisionalTriples;
import org.claimgraph.graph.RunTriples;
import org.claimgraph.graph.SourceTriples;
import org.claimgraph.graph.Triples;
import org.claimgraph.interpret.FoundClaim;
import org.claimgraph.interpret.Interpretation;

/**
 * All that is published of one article, whoever read it.
 *
 * @param article the article
 * @param known what is known of it beyond its bytes, with the source's IRI as subject
 * @param furniture what of its text is not the article
 * @param reading version of the reading, if a person has read it
 * @param claims what is said in it
 * @param replies for a claim, the claims that the text sets it against
 * @param provisional the actors in the claims whom no lexicon of the story has
 */
public record ReadArticle(
    Article article,
    List<Triple> known,
    List<Furniture> furniture,
    Optional<String> reading,
    List<Claim> claims,
    Map<Claim, List<Claim>> replies,
    List<Actor> provisional) {

  /** An article as a person has read it. */
  public static ReadArticle of(Reading reading, List<Triple> known) {
    return new ReadArticle(
        reading.article(),
        known,
        reading.furniture(),
        Optional.of(reading.version()),
        reading.claims(),
        reading.replies(),
        List.of());
  }

  /** An article as the rules read it. */
  public static ReadArticle of(Interpretation found, List<Triple> known) {
    return new ReadArticle(
        found.article(),
        known,
        found.furniture(),
        Optional.empty(),
        found.claims().stream().map(FoundClaim::claim).toList(),
        Map.of(),
        found.provisional());
  }

  /** The graph of the article. */
  public Triples triples() {
    Triples triples = new Triples();
    SourceTriples.write(article, known, furniture, reading.or(this::added), triples);
    for (Claim claim : claims) {
      ClaimTriples.write(claim, replies.getOrDefault(claim, List.of()), triples);
    }
    provisional.forEach(actor -> ProvisionalTriples.write(actor, triples));
    if (reading.isEmpty()) {
      RunTriples.writeRules(article, versions(), triples);
    }
    return triples;
  }

  /**
   * Version of what a person has read in it without a reading of the whole: the claims that were
   * added one by one.
   */
  private Optional<String> added() {
    String versions =
        claims.stream()
            .map(Claim::origin)
            .filter(origin -> origin.rule().isEmpty())
            .map(Origin::version)
            .sorted()
            .collect(Collectors.joining("\n"));
    return versions.isEmpty()
        ? Optional.empty()
        : Optional.of(Sha256.hex(versions.getBytes(StandardCharsets.UTF_8)).substring(0, 12));
  }

  /** The version of each rule that found a claim. */
  private SortedMap<String, String> versions() {
    SortedMap<String, String> versions = new TreeMap<>();
    for (Claim claim : claims) {
      claim.origin().rule().ifPresent(rule -> versions.put(rule, claim.origin().version()));
    }
    return versions;
  }

  /** The same, with other records of the provisional actors. */
  ReadArticle with(List<Actor> others) {
    return new ReadArticle(article, known, furniture, reading, claims, replies, others);
  }
}
