package org.claimgraph.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimgraph.article.Article;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Evidence;
import org.claimgraph.claim.Said;
import org.claimgraph.interpret.FoundClaim;
import org.claimgraph.lexicon.Lexicon;

/**
 * What the rules found in an article, a claim a line, for people: who, stance, quote, rule and its
 * precision. The columns are as wide in one article as in the next, because none waits for another.
 */
final class FoundTable {
  private static final int WHO = 24;
  private static final int STANCE = 9;
  private static final int QUOTE = 39;
  private static final int RULE = 22;

  private final Lexicon lexicon;
  private final PrintStream out;

  /**
   * @param lexicon the names we know; an actor of another name is shown by its id
   */
  FoundTable(Lexicon lexicon, PrintStream out) {
    this.lexicon = lexicon;
    this.out = out;
  }

  void write(Article article, List<FoundClaim> found) {
    out.printf("%s: %s%n", article, found.size() == 1 ? "1 claim" : found.size() + " claims");
    for (FoundClaim claim : found) {
      out.println(row(claim));
    }
  }

  private String row(FoundClaim found) {
    Claim claim = found.claim();
    String precision =
        claim
            .origin()
            .confidence()
            .map(p -> String.format(Locale.ROOT, " (%.2f)", p))
            .orElse(" (-)");
    return "%s  %s  %s  %s"
        .formatted(
            cell(who(claim.said()), WHO),
            cell(claim.said().stance().id(), STANCE),
            cell(claim.quote().words(), QUOTE),
            cell(found.attribution().rule(), RULE - precision.length()).stripTrailing() + precision)
        .stripTrailing();
  }

  private String who(Said said) {
    String claimants = names(said.claimants());
    String who =
        switch (said.voice()) {
          case AUTHOR -> "the author";
          case UNATTRIBUTED -> "nobody named";
          case ATTRIBUTED ->
              claimants.isEmpty()
                  ? said.claimantWords().map(Evidence::words).map(w -> "“" + w + "”").orElse("?")
                  : claimants;
        };
    return said.via().isEmpty() ? who : who + " via " + names(said.via());
  }

  private String names(List<Actor> actors) {
    return actors.stream().map(this::name).collect(Collectors.joining(", "));
  }

  private String name(Actor actor) {
    return Optional.of(actor)
        .filter(a -> lexicon.actor(a.id()).isPresent())
        .map(Actor::name)
        .orElse("actor:" + actor.id());
  }

  /** On one line, cut or filled to {@code width} code points. */
  private static String cell(String text, int width) {
    String line = text.replaceAll("[\\p{Cntrl}\\p{Z}]+", " ").strip();
    int length = line.codePointCount(0, line.length());
    return length > width
        ? line.substring(0, line.offsetByCodePoints(0, width - 1)) + "…"
        : line + " ".repeat(width - length);
  }
}
