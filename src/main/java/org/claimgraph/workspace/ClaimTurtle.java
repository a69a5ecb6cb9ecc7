package org.claimgraph.workspace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Answer;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Content;
import org.claimgraph.claim.Location;
import org.claimgraph.claim.PartialDate;
import org.claimgraph.claim.Position;
import org.claimgraph.claim.Quantity;
import org.claimgraph.claim.Question;
import org.claimgraph.claim.Said;
import org.claimgraph.claim.Voice;
import org.claimgraph.graph.Iris;
import org.claimgraph.graph.Prefixes;

/**
 * A claim as a reading writes it: the inverse of {@link ClaimFields}. What that reads from this is
 * the same claim again, but for its origin; the author of the article, whom the builder adds to
 * claims in the author's own voice; and what a claim replies to.
 */
final class ClaimTurtle {
  private static final String INDENT = "   ";

  private final Quotes quotes;

  /**
   * @param quotes what of the article can be quoted, and how
   */
  ClaimTurtle(Quotes quotes) {
    this.quotes = quotes;
  }

  /** The block, without a line end after it. */
  String of(Claim claim) {
    List<String> lines = new ArrayList<>();
    lines.add("[] a cg:Claim");
    said(claim.said(), lines);
    List<String> words = new ArrayList<>();
    words.add("cg:quote " + literal(claim.quote().words()));
    claim
        .disambiguation()
        .or(() -> quotes.prefix(claim.quote().span()))
        .ifPresent(prefix -> words.add("cg:prefix " + literal(prefix)));
    line(words, lines);
    cue(claim, lines);
    content(claim.content(), lines);
    return String.join(" ;\n" + INDENT, lines) + " .";
  }

  private static void said(Said said, List<String> lines) {
    List<String> first = new ArrayList<>();
    if (said.voice() != Voice.AUTHOR) {
      actors("cg:claimant", said.claimants()).ifPresent(first::add);
      if (said.voice() == Voice.UNATTRIBUTED || said.claimants().isEmpty()) {
        first.add("cg:voice cg:" + said.voice().id());
      }
    }
    first.add("cg:stance cg:" + said.stance().id());
    said.certainty().ifPresent(c -> first.add("cg:certainty cg:" + c.id()));
    line(first, lines);
    List<String> circumstances = new ArrayList<>();
    actors("cg:via", said.via()).ifPresent(circumstances::add);
    said.at().ifPresent(place -> circumstances.add("cg:saidAt " + name(place)));
    said.on().ifPresent(date -> circumstances.add("cg:saidOn " + date(date)));
    line(circumstances, lines);
  }

  /** The cue and the claimant's words, where nearest to the quote they stand in the right place. */
  private void cue(Claim claim, List<String> lines) {
    List<String> words = new ArrayList<>();
    claim
        .said()
        .cue()
        .filter(cue -> quotes.isNearest(cue, claim.quote()))
        .ifPresent(cue -> words.add("cg:cue " + literal(cue.words())));
    claim
        .said()
        .claimantWords()
        .filter(named -> quotes.isNearest(named, claim.quote()))
        .ifPresent(named -> words.add("cg:claimantWords " + literal(named.words())));
    line(words, lines);
  }

  private static void content(Content content, List<String> lines) {
    List<String> about = new ArrayList<>();
    actors("cg:about", content.about()).ifPresent(about::add);
    list("cg:place", content.places().stream().map(ClaimTurtle::name)).ifPresent(about::add);
    line(about, lines);
    List<String> time = new ArrayList<>();
    content.eventTime().ifPresent(date -> time.add("cg:eventTime " + date(date)));
    content.timeText().ifPresent(words -> time.add("cg:timeText " + literal(words)));
    line(time, lines);
    content.quantities().forEach(q -> lines.add("cg:quantity " + quantity(q)));
    content.positions().forEach(p -> lines.add("cg:position " + position(p)));
    List<String> topics = new ArrayList<>();
    list("cg:question", content.asks().stream().map(ClaimTurtle::name)).ifPresent(topics::add);
    list("cg:topic", content.topics().stream().map(id -> name(Iris.topic(id))))
        .ifPresent(topics::add);
    line(topics, lines);
  }

  private static String position(Position position) {
    Answer answer = position.answer();
    String written =
        switch (answer.kind()) {
          case YES_NO -> String.valueOf(answer.equals(new Answer.YesNo(true)));
          case NUMBER -> quantity(((Answer.Figure) answer).quantity());
          case PLACE -> name(Iris.location(answer.slug()));
          case ACTOR -> name(Iris.actor(answer.slug()));
          case CHOICE -> name(Iris.answer(answer.slug()));
        };
    return "[ cg:question %s ; cg:answer %s ]".formatted(name(position.question()), written);
  }

  private static String quantity(Quantity quantity) {
    List<String> parts = new ArrayList<>();
    quantity.min().ifPresent(min -> parts.add("cg:min " + number(min)));
    quantity.max().ifPresent(max -> parts.add("cg:max " + number(max)));
    if (quantity.approximate()) {
      parts.add("cg:approximate true");
    }
    quantity.unit().ifPresent(unit -> parts.add("cg:unit " + literal(unit)));
    quantity.countOf().ifPresent(actor -> parts.add("cg:countOf " + name(actor)));
    return parts.stream().collect(Collectors.joining(" ; ", "[ ", " ]"));
  }

  private static String number(BigDecimal number) {
    return number.toPlainString();
  }

  static String date(PartialDate date) {
    return "\"%s\"^^xsd:%s".formatted(date.lexical(), date.precision().type());
  }

  private static Optional<String> actors(String field, List<Actor> actors) {
    return list(field, actors.stream().map(ClaimTurtle::name));
  }

  private static Optional<String> list(String field, Stream<String> values) {
    String all = values.collect(Collectors.joining(" , "));
    return all.isEmpty() ? Optional.empty() : Optional.of(field + " " + all);
  }

  private static void line(List<String> fields, List<String> lines) {
    if (!fields.isEmpty()) {
      lines.add(String.join(" ; ", fields));
    }
  }

  static String name(Actor actor) {
    return name(Iris.actor(actor.id()));
  }

  private static String name(Location location) {
    return name(Iris.location(location.id()));
  }

  private static String name(Question question) {
    return name(Iris.question(question.id()));
  }

  private static String name(Node node) {
    return Prefixes.shorten(node.getURI());
  }

  /** A text in quotation marks, on one line. */
  static String literal(String text) {
    return NodeFmtLib.strNT(NodeFactory.createLiteralString(text));
  }
}
