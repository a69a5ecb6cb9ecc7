package org.claimgraph.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimgraph.article.Article;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Furniture;
import org.claimgraph.claim.Quantity;
import org.claimgraph.graph.Prefixes;
import org.claimgraph.interpret.FoundClaim;
import org.claimgraph.interpret.Interpretation;
import org.claimgraph.lexicon.Lexicon;
import org.claimgraph.text.Lines;
import org.claimgraph.text.Span;

/**
 * What the rules find in an article, as a reading for a person to edit. If the article has a
 * reading already, only what is new, changed or gone against it. The draft can be added to the end
 * of the reading: what a person must place by hand is written as comments.
 */
public final class DraftReading {
  private static final List<String> PREFIXES =
      List.of("cg", "actor", "place", "q", "answer", "topic", "rdfs", "xsd");

  private final Article article;
  private final Lexicon lexicon;
  private final Optional<Reading> reading;
  private final Quotes quotes;
  private final Lines lines;
  private final StringBuilder out = new StringBuilder();

  private DraftReading(Article article, Lexicon lexicon, Optional<Reading> reading) {
    this.article = article;
    this.lexicon = lexicon;
    this.reading = reading.filter(r -> !isEmpty(r));
    this.quotes = new Quotes(article);
    this.lines = new Lines(article.text());
  }

  /**
   * Writes a draft.
   *
   * @param found what the rules find
   * @param source the lines on the article for {@code sources.ttl}; empty if there is nothing to
   *     say
   * @param lexicon the names that need no entry any more
   * @param reading the reading that the article has already
   * @return Turtle, with LF line ends; nothing if there is nothing new, changed or gone
   */
  public static String of(
      Interpretation found, List<String> source, Lexicon lexicon, Optional<Reading> reading) {
    return new DraftReading(found.article(), lexicon, reading)
        .write(found.claims(), found.furniture(), source);
  }

  private String write(List<FoundClaim> found, List<Furniture> furniture, List<String> source) {
    ClaimTurtle turtle = new ClaimTurtle(quotes);
    Map<String, DraftClaim> claims = new LinkedHashMap<>();
    found.forEach(f -> claims.putIfAbsent(f.claim().id(), DraftClaim.of(f, turtle)));
    List<DraftClaim> all = List.copyOf(claims.values());
    Revision revision =
        reading
            .map(r -> Revision.of(all, r, quotes))
            .orElseGet(() -> new Revision(all, List.of(), List.of()));
    List<Furniture> stretches = furniture.stream().filter(this::isUnread).toList();
    if (reading.isPresent() && revision.isEmpty() && stretches.isEmpty()) {
      return "";
    }
    head();
    source(source);
    names(revision);
    furniture(stretches);
    fresh(revision.fresh());
    changed(revision.changed());
    gone(revision.gone());
    proposals(revision);
    return out.toString();
  }

  /** A file that a shell has made for the draft, and into which nobody has written. */
  private static boolean isEmpty(Reading reading) {
    return reading.claims().isEmpty()
        && reading.rejected().isEmpty()
        && reading.furniture().isEmpty()
        && reading.proposals().isEmpty();
  }

  private boolean isUnread(Furniture stretch) {
    Span span = stretch.evidence().span();
    return reading.stream()
        .flatMap(r -> r.furniture().stream())
        .noneMatch(known -> known.evidence().span().overlaps(span));
  }

  private void head() {
    line(
        reading.isPresent()
            ? "# readings/%s.ttl: what is new, changed or gone by the rules. To be added to its end."
                .formatted(article)
            : "# readings/%s.ttl: a draft by the rules. Delete what is wrong, correct, add; then check and build."
                .formatted(article));
    line("# See docs/curating.md.");
    line("");
    for (String prefix : PREFIXES) {
      line("@prefix %-7s <%s> .".formatted(prefix + ":", Prefixes.all().get(prefix)));
    }
  }

  private void source(List<String> source) {
    if (!source.isEmpty()) {
      heading("for sources.ttl: what the file says of the article");
      source.forEach(l -> line("# " + l));
    }
  }

  /** Names that the lexicon does not have, to be taken there without the comment signs. */
  private void names(Revision revision) {
    Set<Actor> unknown = new LinkedHashSet<>();
    Stream.concat(
            revision.fresh().stream().map(DraftClaim::claim),
            revision.changed().stream().map(c -> c.now().claim()))
        .flatMap(DraftReading::actors)
        .filter(actor -> lexicon.actor(actor.id()).isEmpty())
        .forEach(unknown::add);
    if (unknown.isEmpty()) {
      return;
    }
    heading(
        "for lexicon/actors.ttl: names that it does not have. Is one of them somebody whom it has?");
    unknown.forEach(actor -> ActorTurtle.of(actor).forEach(l -> line("# " + l)));
  }

  private static Stream<Actor> actors(Claim claim) {
    return Stream.of(
            claim.said().claimants().stream(),
            claim.said().via().stream(),
            claim.content().about().stream(),
            claim.content().quantities().stream().map(Quantity::countOf).flatMap(Optional::stream))
        .flatMap(s -> s);
  }

  private void furniture(List<Furniture> stretches) {
    if (stretches.isEmpty()) {
      return;
    }
    heading("furniture");
    for (Furniture stretch : stretches) {
      line(new FurnitureTurtle(quotes).of(stretch));
    }
  }

  private void fresh(List<DraftClaim> claims) {
    if (claims.isEmpty()) {
      return;
    }
    heading(reading.isPresent() ? "new" : "claims");
    for (DraftClaim claim : claims) {
      line("");
      line("# " + claim.remark(lines));
      line(claim.turtle());
    }
  }

  private void changed(List<Revision.Changed> changed) {
    if (changed.isEmpty()) {
      return;
    }
    heading("changed: an earlier draft proposed these words otherwise. Take over what is right.");
    for (Revision.Changed change : changed) {
      line("");
      line("# " + change.now().remark(lines));
      line(
          "# "
              + change
                  .read()
                  .map(c -> differs(change.now(), c))
                  .orElse("The reading has no claim of these words."));
      change.now().turtle().lines().forEach(l -> line("# " + l));
    }
  }

  private String differs(DraftClaim now, Claim read) {
    return "%s differs in %s."
        .formatted(place(read), String.join(", ", Differences.between(now.claim(), read)));
  }

  private void gone(List<Claim> gone) {
    if (gone.isEmpty()) {
      return;
    }
    heading(
        "gone: an earlier draft proposed these; the rules find them no more. They stay as they stand.");
    for (Claim claim : gone) {
      line("# %s: %s".formatted(place(claim), ClaimTurtle.literal(claim.quote().words())));
    }
  }

  private Object place(Claim claim) {
    return Optional.ofNullable(reading.orElseThrow().places().get(claim)).orElseThrow();
  }

  private void proposals(Revision revision) {
    List<DraftClaim> claims = new ArrayList<>(revision.fresh());
    revision.changed().forEach(c -> claims.add(c.now()));
    if (claims.isEmpty()) {
      return;
    }
    heading(
        "proposed: leave these lines, whatever becomes of the claims; the next draft then omits them.");
    line("");
    claims.forEach(claim -> line(claim.proposal(quotes)));
  }

  private void heading(String words) {
    line("");
    line("# ---- " + words);
  }

  private void line(String words) {
    out.append(words).append('\n');
  }
}
