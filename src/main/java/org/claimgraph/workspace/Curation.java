package org.claimgraph.workspace;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimgraph.article.Sha256;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Origin;
import org.claimgraph.claim.Review;
import org.claimgraph.graph.Prefixes;
import org.claimgraph.lexicon.Lexicon;

/**
 * What people decided about the claims of an article, laid over what was read in it. A decision
 * finds its claim by who says what; where the rules do not find that claim any more, the decision
 * brings it along, as long as its words still stand in the text.
 */
public final class Curation {
  private static final String FILE = "review";

  private Curation() {}

  /**
   * An article with the decisions laid over it.
   *
   * @param read the article as it is to be published
   * @param standing the claim that each standing decision speaks of as it is published now, by the
   *     decision; a rejected claim is published nowhere and has none
   * @param lost the decisions whose words are not in the text
   */
  public record Curated(
      ReadArticle read, Map<Decision, Optional<Claim>> standing, List<Decision> lost) {

    /** Id of the claim with this key as it is published now; none if it is rejected. */
    public Optional<String> now(String key) {
      return standing.entrySet().stream()
          .filter(e -> e.getKey().key().equals(key))
          .findFirst()
          .map(e -> e.getValue().map(Claim::id))
          .orElseGet(
              () ->
                  read.claims().stream()
                      .filter(claim -> Decision.key(claim).equals(key))
                      .map(Claim::id)
                      .findFirst());
    }
  }

  /** Lays {@code decisions} over an article. */
  public static Curated apply(ReadArticle read, Collection<Decision> decisions, Lexicon lexicon) {
    if (decisions.isEmpty()) {
      return new Curated(read, Map.of(), List.of());
    }
    Map<String, Claim> byKey = new LinkedHashMap<>();
    read.claims().forEach(claim -> byKey.put(Decision.key(claim), claim));
    Map<String, Claim> result = new LinkedHashMap<>(byKey);
    Map<Decision, Optional<Claim>> standing = new LinkedHashMap<>();
    List<Decision> lost = new ArrayList<>();
    Map<String, Actor> provisional = new LinkedHashMap<>();
    read.provisional().forEach(actor -> provisional.put(actor.id(), actor));
    for (Decision decision : decisions) {
      Optional<Claim> found = Optional.ofNullable(byKey.get(decision.key()));
      Optional<Claim> decided = decided(decision, found, read, lexicon);
      boolean stands = found.isPresent() || decided.isPresent();
      if (!stands) {
        lost.add(decision);
        continue;
      }
      result.remove(decision.key());
      decided.ifPresent(
          claim -> {
            result.put(Decision.key(claim), claim);
            decision.names().forEach(actor -> provisional.putIfAbsent(actor.id(), actor));
          });
      standing.put(decision, decided);
    }
    List<Claim> claims = new ArrayList<>(result.values());
    claims.sort(Comparator.comparing((Claim c) -> c.quote().span()).thenComparing(Claim::id));
    ReadArticle curated =
        new ReadArticle(
            read.article(),
            read.known(),
            read.furniture(),
            read.reading(),
            claims,
            replies(read, claims),
            used(claims, provisional));
    return new Curated(curated, standing, lost);
  }

  /**
   * The claim as a decision has it; none if it is rejected, or its words are gone.
   *
   * @param found the claim that was proposed, if it still is
   */
  public static Optional<Claim> decided(
      Decision decision, Optional<Claim> found, ReadArticle read, Lexicon lexicon) {
    return switch (decision.review()) {
      case REJECTED -> Optional.empty();
      case ACCEPTED, PROPOSED ->
          found
              .map(claim -> claim.with(reviewed(claim.origin(), decision.review())))
              .or(() -> written(decision, read, lexicon));
      case CORRECTED -> written(decision, read, lexicon);
    };
  }

  private static Origin reviewed(Origin origin, Review review) {
    return new Origin(
        origin.rule(),
        origin.version(),
        review == Review.PROPOSED ? origin.review() : review,
        origin.confidence());
  }

  /** The claim as the decision wrote it down, if its words stand in the text. */
  private static Optional<Claim> written(Decision decision, ReadArticle read, Lexicon lexicon) {
    return decision
        .turtle()
        .flatMap(turtle -> read(turtle, read, decision.names(lexicon), new ArrayList<>()))
        .map(
            claim ->
                claim.with(
                    new Origin(
                        decision.rule(), decision.version(), decision.review(), Optional.empty())));
  }

  /**
   * A claim that a person has written as it is read again from the Turtle that is kept of it, with
   * the article's authors where they speak; its version is the hash of that Turtle.
   *
   * @param faults takes what is wrong with it
   */
  public static Optional<Claim> reread(
      Claim claim, ReadArticle read, Lexicon lexicon, List<Fault> faults) {
    String turtle = turtle(claim);
    List<Finding> findings = new ArrayList<>();
    Lexicon names =
        Decision.of("", claim, Review.ACCEPTED, Optional.empty(), lexicon).names(lexicon);
    Optional<Claim> again = read(turtle, read, names, findings);
    if (again.isEmpty()) {
      findings.stream().findFirst().ifPresent(f -> faults.add(new Fault("quote", f.says())));
    }
    String version = Sha256.hex(turtle.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
    return again.map(
        same ->
            same.with(
                claim.origin().rule().isPresent() ? claim.origin() : Origin.reading(version)));
  }

  /**
   * Reads one claim as a reading has it, without prefixes before it.
   *
   * @param findings takes what is wrong with it
   */
  static Optional<Claim> read(
      String turtle, ReadArticle article, Lexicon lexicon, List<Finding> findings) {
    StringBuilder file = new StringBuilder();
    Prefixes.all().forEach((p, iri) -> file.append("@prefix %s: <%s> .\n".formatted(p, iri)));
    TurtleFile parsed = TurtleFile.parse(FILE, file.append(turtle).toString(), findings);
    TermCheck.check(parsed, findings);
    List<String> authors = KnownSource.authors(article.known());
    Reading reading =
        new ReadingReader(parsed, article.article(), lexicon, authors, findings).read(FILE);
    return Stream.concat(reading.claims().stream(), reading.rejected().stream()).findFirst();
  }

  /** A claim as a reading writes it. */
  public static String turtle(Claim claim) {
    return new ClaimTurtle(new Quotes(claim.article())).of(claim);
  }

  private static List<Actor> used(List<Claim> claims, Map<String, Actor> provisional) {
    Set<String> ids =
        claims.stream()
            .flatMap(Mentions::actors)
            .map(Actor::id)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Deque<String> open = new ArrayDeque<>(ids);
    while (!open.isEmpty()) { // those to whom they belong, too
      Stream.ofNullable(provisional.get(open.remove()))
          .flatMap(actor -> actor.memberOf().stream())
          .filter(ids::add)
          .forEach(open::add);
    }
    return provisional.values().stream().filter(actor -> ids.contains(actor.id())).toList();
  }

  /** A claim that was decided about replies to what it replied to before, as it is now. */
  private static Map<Claim, List<Claim>> replies(ReadArticle read, List<Claim> claims) {
    Map<String, Claim> now = new LinkedHashMap<>();
    claims.forEach(claim -> now.put(claim.id(), claim));
    Map<Claim, List<Claim>> replies = new LinkedHashMap<>();
    read.replies()
        .forEach(
            (claim, others) -> {
              Claim same = now.get(claim.id());
              List<Claim> still =
                  others.stream().flatMap(o -> Stream.ofNullable(now.get(o.id()))).toList();
              if (same != null && !still.isEmpty()) {
                replies.put(same, still);
              }
            });
    return replies;
  }
}
