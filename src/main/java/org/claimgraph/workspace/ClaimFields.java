package org.claimgraph.workspace;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Certainty;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Content;
import org.claimgraph.claim.Evidence;
import org.claimgraph.claim.Origin;
import org.claimgraph.claim.PartialDate;
import org.claimgraph.claim.Review;
import org.claimgraph.claim.Said;
import org.claimgraph.claim.Stance;
import org.claimgraph.claim.Voice;
import org.claimgraph.graph.Cg;
import org.claimgraph.lexicon.Lexicon;

/** Reads the fields of one claim of a reading. */
final class ClaimFields {
  private static final Map<String, Stance> STANCES = byId(Stance.values(), Stance::id);
  private static final Map<String, Certainty> CERTAINTIES = byId(Certainty.values(), Certainty::id);
  private static final Map<String, Voice> VOICES = byId(Voice.values(), Voice::id);

  /** What a person can say of a claim; {@code cg:proposed} is what only rules say. */
  private static final Map<String, Review> REVIEWS =
      byId(new Review[] {Review.ACCEPTED, Review.CORRECTED, Review.REJECTED}, Review::id);

  private final Lexicon lexicon;
  private final List<Actor> authors;
  private final Locator locator;
  private final List<Finding> findings;
  private final AnswerFields answers;

  ClaimFields(
      TurtleFile file,
      Lexicon lexicon,
      List<String> authors,
      Locator locator,
      List<Finding> findings) {
    this.lexicon = lexicon;
    this.authors = authors.stream().flatMap(id -> lexicon.actor(id).stream()).toList();
    this.locator = locator;
    this.findings = findings;
    this.answers = new AnswerFields(file, lexicon, findings);
  }

  /**
   * The claim, unless it has no quote that stands in the text, or no stance.
   *
   * @param version version of the reading
   */
  Optional<Claim> read(Entry entry, String version) {
    Fields fields = new Fields(entry, findings);
    Optional<String> prefix = fields.one(Cg.PREFIX, fields::text);
    Optional<Evidence> quote = fields.one(Cg.QUOTE, s -> locator.only(s, prefix));
    Optional<Stance> stance =
        fields.one(
            Cg.STANCE,
            term(fields, STANCES, "expected one of " + String.join(", ", STANCES.keySet())));
    require(entry, Cg.QUOTE, "claim-without-quote", "the words that carry it");
    require(entry, Cg.STANCE, "claim-without-stance", "one, such as cg:asserts");
    if (quote.isEmpty() || stance.isEmpty()) {
      return Optional.empty();
    }
    Said said = said(fields, stance.get(), quote.get());
    Content content = content(fields, quote.get());
    Review review =
        fields
            .one(Cg.REVIEW, term(fields, REVIEWS, "expected accepted, corrected or rejected"))
            .orElse(Review.ACCEPTED);
    Origin origin = new Origin(Optional.empty(), version, review, Optional.empty());
    fields.many(Cg.REPLIES_TO, Optional::of);
    fields.refuseOthers("a claim");
    return Optional.of(new Claim(quote.get(), prefix, said, content, origin));
  }

  private Said said(Fields fields, Stance stance, Evidence quote) {
    List<Actor> claimants = fields.many(Cg.CLAIMANT, fields.actor(lexicon));
    Optional<Voice> given =
        fields.one(Cg.VOICE, term(fields, VOICES, "expected author, attributed or unattributed"));
    Voice voice = given.orElse(claimants.isEmpty() ? Voice.AUTHOR : Voice.ATTRIBUTED);
    if (voice == Voice.UNATTRIBUTED && !claimants.isEmpty()) {
      fields.complain(
          Cg.VOICE,
          "voice-and-claimant",
          "The claim is cg:unattributed and has a cg:claimant; expected one of the two.");
    }
    if (voice == Voice.ATTRIBUTED && fields.isMissing(Cg.CLAIMANT)) {
      fields.complain(
          Cg.VOICE,
          "voice-and-claimant",
          "The claim is cg:attributed and has no cg:claimant; expected whom it is given to.");
    }
    return new Said(
        voice == Voice.AUTHOR && claimants.isEmpty() ? authors : claimants,
        voice,
        fields.many(Cg.VIA, fields.actor(lexicon)),
        stance,
        fields.one(
            Cg.CERTAINTY, term(fields, CERTAINTIES, "expected certain, probable or possible")),
        fields.one(Cg.SAID_AT, fields.location(lexicon)),
        fields.one(Cg.SAID_ON, s -> date(fields, s)),
        fields.one(Cg.CUE, s -> locator.nearest(s, quote)),
        fields.one(Cg.CLAIMANT_WORDS, s -> locator.nearest(s, quote)));
  }

  private Content content(Fields fields, Evidence quote) {
    return new Content(
        fields.many(Cg.ABOUT, fields.actor(lexicon)),
        fields.many(Cg.PLACE, fields.location(lexicon)),
        fields.one(Cg.EVENT_TIME, s -> date(fields, s)),
        fields.one(Cg.TIME_TEXT, s -> locator.nearest(s, quote)).map(Evidence::words),
        fields.many(Cg.QUANTITY, s -> answers.quantity(fields, s)),
        fields.many(Cg.POSITION, s -> answers.position(fields, s)),
        fields.many(Cg.QUESTION, fields.question(lexicon)),
        fields.many(Cg.TOPIC, fields.topic(lexicon)));
  }

  private static Optional<PartialDate> date(Fields fields, Statement statement) {
    Optional<PartialDate> date =
        statement.object().isLiteral()
            ? PartialDate.parse(statement.object().getLiteralLexicalForm())
            : Optional.empty();
    boolean typed =
        date.isPresent()
            && statement
                .object()
                .getLiteralDatatypeURI()
                .endsWith("#" + date.get().precision().type());
    return typed
        ? date
        : fields.refuse(
            statement,
            "bad-value",
            "expected \"2024-10-08\"^^xsd:date, \"2024-10\"^^xsd:gYearMonth or \"2024\"^^xsd:gYear");
  }

  private void require(Entry entry, Node field, String rule, String expected) {
    if (entry.all(field).isEmpty()) {
      findings.add(
          new Finding(
              entry.place(),
              rule,
              "The claim has no %s; expected %s.".formatted(Fields.name(field), expected)));
    }
  }

  private static <T> Function<Statement, Optional<T>> term(
      Fields fields, Map<String, T> values, String expected) {
    return fields.known(Cg.NS, values, "bad-value", expected);
  }

  private static <T> Map<String, T> byId(T[] values, Function<T, String> id) {
    Map<String, T> map = new LinkedHashMap<>();
    Arrays.stream(values).forEach(value -> map.put(id.apply(value), value));
    return map;
  }
}
