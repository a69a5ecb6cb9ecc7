package org.claimgraph.export;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.claimgraph.article.Article;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Certainty;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Content;
import org.claimgraph.claim.Evidence;
import org.claimgraph.claim.Location;
import org.claimgraph.claim.PartialDate;
import org.claimgraph.claim.Position;
import org.claimgraph.claim.Quantity;
import org.claimgraph.claim.Said;
import org.claimgraph.extract.Attribution;
import org.claimgraph.interpret.FoundClaim;
import org.claimgraph.text.CodePoints;
import org.claimgraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Claims that the rules found, as JSON Lines: an object a claim, a claim a line, always with the
 * same fields in the same order. {@code docs/read.md} says what each holds.
 */
public final class ClaimLines {
  private final Appendable out;

  /**
   * @param out takes the lines; LF ends each
   */
  public ClaimLines(Appendable out) {
    this.out = out;
  }

  /**
   * Writes the claims of one article.
   *
   * @throws IOException if {@code out} fails
   */
  public void write(Article article, List<FoundClaim> found) throws IOException {
    CodePoints points = new CodePoints(article.text());
    for (FoundClaim claim : found) {
      Attribution attribution = claim.attribution();
      StringWriter line = new StringWriter();
      JsonWriter json = new JsonWriter(line);
      json.setHtmlSafe(false);
      json.beginObject();
      write(claim.claim(), Optional.of(attribution.rule()), json);
      json.name("spans").beginObject();
      spans("source", attribution.source(), points, json);
      spans("cue", attribution.cue().stream().toList(), points, json);
      spans("content", attribution.content(), points, json);
      json.endObject();
      json.endObject();
      out.append(LegalText.withoutLoneSurrogates(line.toString())).append('\n');
    }
  }

  /**
   * A claim as it is published, with the fields of such a line and {@code review} behind them. Its
   * spans are those of the evidence; {@code rule} is null if a person has read it.
   *
   * @param json takes the object
   */
  public static void write(Claim claim, JsonWriter json) throws IOException {
    write(claim, new CodePoints(claim.article().text()), json);
  }

  /**
   * An array of such objects.
   *
   * @param claims of one article
   */
  public static void write(Article article, List<Claim> claims, JsonWriter json)
      throws IOException {
    CodePoints points = new CodePoints(article.text());
    json.beginArray();
    for (Claim claim : claims) {
      write(claim, points, json);
    }
    json.endArray();
  }

  private static void write(Claim claim, CodePoints points, JsonWriter json) throws IOException {
    Said said = claim.said();
    json.beginObject();
    write(claim, claim.origin().rule(), json);
    json.name("spans").beginObject();
    spans("source", spans(said.claimantWords()), points, json);
    spans("cue", spans(said.cue()), points, json);
    spans("content", List.of(claim.quote().span()), points, json);
    json.endObject();
    json.name("review").value(claim.origin().review().id());
    json.endObject();
  }

  private static List<Span> spans(Optional<Evidence> evidence) {
    return evidence.map(Evidence::span).stream().toList();
  }

  private static void write(Claim claim, Optional<String> rule, JsonWriter json)
      throws IOException {
    json.name("doc").value(claim.article().name());
    json.name("id").value(claim.id());
    writeSaid(claim, json);
    writeContent(claim.content(), json);
    json.name("rule").value(rule.orElse(null));
    json.name("confidence").value(plain(claim.origin().confidence()));
  }

  private static void writeSaid(Claim claim, JsonWriter json) throws IOException {
    Said said = claim.said();
    actors("claimant", said.claimants(), json);
    actors("via", said.via(), json);
    json.name("voice").value(said.voice().id());
    json.name("stance").value(said.stance().id());
    json.name("certainty").value(said.certainty().map(Certainty::id).orElse(null));
    json.name("quote").value(claim.quote().words());
  }

  private static void writeContent(Content content, JsonWriter json) throws IOException {
    actors("about", content.about(), json);
    json.name("places").beginArray();
    for (Location place : content.places()) {
      entry(place.id(), place.name(), json);
    }
    json.endArray();
    json.name("quantities").beginArray();
    for (Quantity quantity : content.quantities()) {
      json.beginObject();
      json.name("min").value(plain(quantity.min()));
      json.name("max").value(plain(quantity.max()));
      json.name("unit").value(quantity.unit().orElse(null));
      json.name("of").value(quantity.countOf().map(Actor::id).orElse(null));
      json.name("approximate").value(quantity.approximate());
      json.endObject();
    }
    json.endArray();
    json.name("eventTime").value(content.eventTime().map(PartialDate::lexical).orElse(null));
    json.name("positions").beginArray();
    for (Position position : content.positions()) {
      json.beginObject();
      json.name("question").value(position.question().id());
      json.name("answer").value(position.answer().slug());
      json.name("label").value(position.answer().label());
      json.endObject();
    }
    json.endArray();
  }

  /** Ten thousand is 10000, not 1E+4. */
  private static @Nullable BigDecimal plain(Optional<BigDecimal> number) {
    return number.map(n -> new BigDecimal(n.toPlainString())).orElse(null);
  }

  private static void actors(String name, List<Actor> actors, JsonWriter json) throws IOException {
    json.name(name).beginArray();
    for (Actor actor : actors) {
      entry(actor.id(), actor.name(), json);
    }
    json.endArray();
  }

  private static void entry(String id, String label, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("id").value(id);
    json.name("label").value(label);
    json.endObject();
  }

  private static void spans(String name, List<Span> spans, CodePoints points, JsonWriter json)
      throws IOException {
    json.name(name).beginArray();
    for (Span span : spans) {
      Span counted = points.of(span);
      json.beginArray().value(counted.start()).value(counted.end()).endArray();
    }
    json.endArray();
  }
}
