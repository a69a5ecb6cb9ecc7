package org.claimgraph.graph;

import java.util.List;
import java.util.TreeSet;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Content;
import org.claimgraph.claim.Evidence;
import org.claimgraph.claim.Origin;
import org.claimgraph.claim.PartialDate;
import org.claimgraph.claim.Position;
import org.claimgraph.claim.Quantity;
import org.claimgraph.claim.Question;
import org.claimgraph.claim.Said;
import org.claimgraph.claim.Voice;

/** One claim as RDF. The only place where claims become triples. */
public final class ClaimTriples {
  private static final int LABEL_WORDS = 80;

  private ClaimTriples() {}

  /**
   * Writes {@code claim} to {@code out}.
   *
   * @param repliesTo the claims that the text sets it against
   */
  public static void write(Claim claim, List<Claim> repliesTo, Triples out) {
    Node node = Iris.claim(claim);
    out.type(node, Cg.CLAIM);
    out.label(node, label(claim));
    out.add(node, Cg.REPORTED_IN, Iris.source(claim.article()));
    writeSaid(node, claim.said(), out);
    writeContent(node, claim.content(), out);
    writeWords(node, claim, out);
    writeOrigin(node, claim, out);
    repliesTo.forEach(other -> out.add(node, Cg.REPLIES_TO, Iris.claim(other)));
  }

  private static void writeSaid(Node node, Said said, Triples out) {
    said.claimants().forEach(actor -> out.add(node, Cg.CLAIMANT, Iris.actor(actor.id())));
    out.add(node, Cg.VOICE, term(said.voice().id()));
    said.via().forEach(actor -> out.add(node, Cg.VIA, Iris.actor(actor.id())));
    out.add(node, Cg.STANCE, term(said.stance().id()));
    said.certainty().ifPresent(c -> out.add(node, Cg.CERTAINTY, term(c.id())));
    said.at().ifPresent(place -> out.add(node, Cg.SAID_AT, Iris.location(place.id())));
    said.on().ifPresent(date -> out.add(node, Cg.SAID_ON, literal(date)));
  }

  private static void writeContent(Node node, Content content, Triples out) {
    content.about().forEach(actor -> out.add(node, Cg.ABOUT, Iris.actor(actor.id())));
    content.places().forEach(place -> out.add(node, Cg.PLACE, Iris.location(place.id())));
    content.eventTime().ifPresent(date -> out.add(node, Cg.EVENT_TIME, literal(date)));
    content.timeText().ifPresent(words -> out.text(node, Cg.TIME_TEXT, words));
    for (int i = 0; i < content.quantities().size(); i++) {
      Node quantity = Iris.part(node, "quantity-" + (i + 1));
      out.add(node, Cg.QUANTITY, quantity);
      writeQuantity(quantity, content.quantities().get(i), out);
    }
    TreeSet<String> topics = new TreeSet<>(content.topics());
    for (Position position : content.positions()) {
      out.add(node, Cg.POSITION, Comparison.iri(position));
      topics.addAll(position.question().topics());
    }
    for (Question asked : content.asks()) {
      out.add(node, Cg.QUESTION, Iris.question(asked.id()));
      topics.addAll(asked.topics());
    }
    topics.forEach(topic -> out.add(node, Cg.TOPIC, Iris.topic(topic)));
  }

  static void writeQuantity(Node node, Quantity quantity, Triples out) {
    out.type(node, Cg.QUANTITY_CLASS);
    quantity.min().ifPresent(min -> out.decimal(node, Cg.MIN, min));
    quantity.max().ifPresent(max -> out.decimal(node, Cg.MAX, max));
    out.flag(node, Cg.APPROXIMATE, quantity.approximate());
    quantity.unit().ifPresent(unit -> out.text(node, Cg.UNIT, unit));
    quantity.countOf().ifPresent(actor -> out.add(node, Cg.COUNT_OF, Iris.actor(actor.id())));
  }

  private static void writeWords(Node node, Claim claim, Triples out) {
    out.text(node, Cg.QUOTE, claim.quote().words());
    writeEvidence(node, "quote", Cg.QUOTE, claim.quote(), out);
    Said said = claim.said();
    said.cue()
        .ifPresent(
            cue -> {
              out.text(node, Cg.CUE, cue.words());
              writeEvidence(node, "cue", Cg.CUE, cue, out);
            });
    said.claimantWords()
        .ifPresent(
            words -> {
              out.text(node, Cg.CLAIMANT_WORDS, words.words());
              writeEvidence(node, "claimant", Cg.CLAIMANT_WORDS, words, out);
            });
  }

  private static void writeEvidence(
      Node node, String part, Node marks, Evidence evidence, Triples out) {
    Node place = Iris.part(node, part);
    out.add(node, Cg.EVIDENCE, place);
    out.add(place, Cg.MARKS, marks);
    EvidenceTriples.write(place, evidence, out);
  }

  private static void writeOrigin(Node node, Claim claim, Triples out) {
    Origin origin = claim.origin();
    Node plan = origin.rule().map(Iris::rule).orElseGet(() -> Iris.reading(claim.article()));
    out.add(node, Cg.EXTRACTED_BY, plan);
    out.add(node, Standard.WAS_GENERATED_BY, RunTriples.run(claim.article(), origin));
    out.add(node, Cg.REVIEW, term(origin.review().id()));
    origin.confidence().ifPresent(c -> out.decimal(node, Cg.CONFIDENCE, c));
  }

  /** {@code Claimant denies: “the first words of the quote…”}. */
  private static String label(Claim claim) {
    String quote = claim.quote().words();
    String words =
        quote.codePointCount(0, quote.length()) <= LABEL_WORDS
            ? quote
            : quote.substring(0, quote.offsetByCodePoints(0, LABEL_WORDS)).stripTrailing() + "…";
    String stance = claim.said().stance().id();
    Said said = claim.said();
    return who(said.voice(), said.claimants(), claim.article().name())
        + " "
        + stance
        + ": “"
        + words.replaceAll("\\s+", " ")
        + "”";
  }

  /** Who says it, for people: names, or what stands in for them. */
  static String who(Voice voice, List<Actor> claimants, String article) {
    if (!claimants.isEmpty()) {
      return String.join(" and ", claimants.stream().map(Actor::name).sorted().toList());
    }
    return voice == Voice.AUTHOR ? "the author of " + article : "nobody named";
  }

  /** A date as XML Schema types it, as far as it is known. */
  public static Node literal(PartialDate date) {
    RDFDatatype type =
        switch (date.precision()) {
          case DATE -> XSDDatatype.XSDdate;
          case MONTH -> XSDDatatype.XSDgYearMonth;
          case YEAR -> XSDDatatype.XSDgYear;
        };
    return NodeFactory.createLiteralDT(date.lexical(), type);
  }

  static Node typed(String lexical, String datatype) {
    return NodeFactory.createLiteralDT(
        lexical, TypeMapper.getInstance().getSafeTypeByName(datatype));
  }

  private static Node term(String name) {
    return NodeFactory.createURI(Cg.NS + name);
  }
}
