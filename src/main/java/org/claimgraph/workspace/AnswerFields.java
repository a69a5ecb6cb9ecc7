package org.claimgraph.workspace;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Answer;
import org.claimgraph.claim.Position;
import org.claimgraph.claim.Quantity;
import org.claimgraph.claim.Question;
import org.claimgraph.graph.Cg;
import org.claimgraph.lexicon.Lexicon;

/** Reads quantities, and answers to questions, each of the kind that its question takes. */
final class AnswerFields {
  private final TurtleFile file;
  private final Lexicon lexicon;
  private final List<Finding> findings;

  AnswerFields(TurtleFile file, Lexicon lexicon, List<Finding> findings) {
    this.file = file;
    this.lexicon = lexicon;
    this.findings = findings;
  }

  /** {@code [ cg:question q:… ; cg:answer … ]}. */
  Optional<Position> position(Fields owner, Statement statement) {
    Entry entry = file.entry(statement.object());
    if (entry.statements().isEmpty()) {
      return owner.refuse(statement, "bad-value", "expected [ cg:question q:… ; cg:answer … ]");
    }
    Fields fields = new Fields(entry, findings);
    Optional<Question> question = fields.one(Cg.QUESTION, fields.question(lexicon));
    Optional<Answer> answer =
        question.flatMap(q -> fields.one(Cg.ANSWER, s -> answer(fields, s, q)));
    fields.many(Cg.ANSWER, Optional::of);
    fields.refuseOthers("a position");
    if (entry.all(Cg.QUESTION).isEmpty() || entry.all(Cg.ANSWER).isEmpty()) {
      return owner.refuse(
          statement, "answer-kind", "expected both cg:question and cg:answer in a position");
    }
    return answer.map(a -> new Position(question.orElseThrow(), a));
  }

  private Optional<Answer> answer(Fields fields, Statement statement, Question question) {
    Node node = statement.object();
    String expected =
        "expected %s, for the question “%s”".formatted(question.kind().expected(), question.text());
    return switch (question.kind()) {
      case YES_NO ->
          isBoolean(node)
              ? Optional.of(new Answer.YesNo(isTrue(node)))
              : fields.refuse(statement, "answer-kind", expected);
      case NUMBER ->
          node.isBlank()
              ? quantity(fields, statement).map(Answer.Figure::new)
              : fields.refuse(statement, "answer-kind", expected);
      case PLACE ->
          isIn(LexiconReader.PLACE, node)
              ? fields.location(lexicon).apply(statement).map(Answer.Where::new)
              : fields.refuse(statement, "answer-kind", expected);
      case ACTOR ->
          isIn(LexiconReader.ACTOR, node)
              ? fields.actor(lexicon).apply(statement).map(Answer.Who::new)
              : fields.refuse(statement, "answer-kind", expected);
      case CHOICE ->
          fields
              .known(LexiconReader.ANSWER, choices(question), "answer-kind", expected)
              .apply(statement)
              .map(choice -> choice);
    };
  }

  private static Map<String, Answer> choices(Question question) {
    Map<String, Answer> choices = new LinkedHashMap<>();
    question.choices().forEach((id, label) -> choices.put(id, new Answer.Choice(id, label)));
    return choices;
  }

  private static boolean isIn(String namespace, Node node) {
    return node.isURI() && node.getURI().startsWith(namespace);
  }

  /** {@code [ cg:min … ; cg:max … ; cg:approximate … ; cg:unit … ; cg:countOf … ]}. */
  Optional<Quantity> quantity(Fields owner, Statement statement) {
    Entry entry = file.entry(statement.object());
    Fields fields = new Fields(entry, findings);
    Optional<BigDecimal> min = fields.one(Cg.MIN, fields::number);
    Optional<BigDecimal> max = fields.one(Cg.MAX, fields::number);
    if (entry.all(Cg.MIN).isEmpty() && entry.all(Cg.MAX).isEmpty()) {
      return owner.refuse(
          statement, "bad-value", "expected a quantity with cg:min, cg:max or both");
    }
    if (min.isEmpty() && max.isEmpty()) {
      return Optional.empty();
    }
    if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
      return owner.refuse(statement, "bad-value", "expected cg:min not above cg:max");
    }
    boolean approximate = fields.one(Cg.APPROXIMATE, s -> flag(fields, s)).orElse(false);
    Optional<String> unit = fields.one(Cg.UNIT, fields::text);
    Optional<Actor> countOf = fields.one(Cg.COUNT_OF, fields.actor(lexicon));
    fields.refuseOthers("a quantity");
    return Optional.of(new Quantity(min, max, approximate, unit, countOf));
  }

  private static Optional<Boolean> flag(Fields fields, Statement statement) {
    return isBoolean(statement.object())
        ? Optional.of(isTrue(statement.object()))
        : fields.refuse(statement, "bad-value", "expected true or false");
  }

  private static boolean isBoolean(Node node) {
    return node.isLiteral()
        && node.getLiteralDatatype().equals(XSDDatatype.XSDboolean)
        && node.getLiteral().isWellFormed();
  }

  private static boolean isTrue(Node node) {
    return node.getLiteralValue().equals(true);
  }
}
