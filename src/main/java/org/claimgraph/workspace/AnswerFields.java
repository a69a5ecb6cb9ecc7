package org.claimgraph.workspace;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Answer;
import org.claimgraph.claim.Location;
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
    Optional<Question> question =
        fields.one(
            Cg.QUESTION,
            fields.known(
                LexiconReader.QUESTION,
                lexicon.questions(),
                "unknown-question",
                "expected a question of the lexicon"));
    Optional<Answer> answer =
        question.flatMap(q -> fields.one(Cg.ANSWER, s -> answer(fields, s, q)));
    if (question.isPresent() && entry.all(Cg.ANSWER).isEmpty()) {
      fields.complain(Cg.QUESTION, "answer-kind", "The position has no cg:answer; expected one.");
    }
    return answer.map(a -> new Position(question.orElseThrow(), a));
  }

  private Optional<Answer> answer(Fields fields, Statement statement, Question question) {
    Node node = statement.object();
    Optional<Answer> answer =
        switch (question.kind()) {
          case YES_NO -> yesNo(node);
          case NUMBER ->
              node.isBlank()
                  ? quantity(fields, statement).map(Answer.Figure::new)
                  : Optional.empty();
          case PLACE ->
              id(node, LexiconReader.PLACE)
                  .flatMap(lexicon::location)
                  .map((Location place) -> new Answer.Where(place));
          case ACTOR ->
              id(node, LexiconReader.ACTOR)
                  .flatMap(lexicon::actor)
                  .map((Actor actor) -> new Answer.Who(actor));
          case CHOICE ->
              id(node, LexiconReader.ANSWER)
                  .filter(question.choices()::containsKey)
                  .map(id -> new Answer.Choice(id, question.choices().getOrDefault(id, id)));
        };
    if (answer.isEmpty()) {
      fields.refuse(
          statement,
          "answer-kind",
          "expected %s, for the question “%s”"
              .formatted(question.kind().expected(), question.text()));
    }
    return answer;
  }

  private static Optional<Answer> yesNo(Node node) {
    return node.isLiteral() && node.getLiteralDatatype().equals(XSDDatatype.XSDboolean)
        ? Optional.of(new Answer.YesNo(node.getLiteralLexicalForm().matches("true|1")))
        : Optional.empty();
  }

  private static Optional<String> id(Node node, String namespace) {
    return node.isURI() && node.getURI().startsWith(namespace)
        ? Optional.of(node.getURI().substring(namespace.length()))
        : Optional.empty();
  }

  /** {@code [ cg:min … ; cg:max … ; cg:approximate … ; cg:unit … ; cg:countOf … ]}. */
  Optional<Quantity> quantity(Fields owner, Statement statement) {
    Entry entry = file.entry(statement.object());
    Fields fields = new Fields(entry, findings);
    Optional<BigDecimal> min = fields.one(Cg.MIN, s -> number(fields, s));
    Optional<BigDecimal> max = fields.one(Cg.MAX, s -> number(fields, s));
    if (min.isEmpty() && max.isEmpty()) {
      return owner.refuse(
          statement, "bad-value", "expected a quantity with cg:min, cg:max or both");
    }
    if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
      return owner.refuse(statement, "bad-value", "expected cg:min not above cg:max");
    }
    boolean approximate =
        fields
            .one(Cg.APPROXIMATE, s -> Optional.of(s.object()))
            .filter(AnswerFields::isTrue)
            .isPresent();
    Optional<String> unit = fields.one(Cg.UNIT, fields::text);
    Optional<Actor> countOf =
        fields.one(
            Cg.COUNT_OF,
            fields.known(
                LexiconReader.ACTOR,
                lexicon.actors(),
                "unknown-actor",
                "expected an actor of the lexicon"));
    fields.refuseOthers("a quantity");
    return Optional.of(new Quantity(min, max, approximate, unit, countOf));
  }

  private static boolean isTrue(Node node) {
    return node.isLiteral() && node.getLiteralLexicalForm().equals("true");
  }

  private static Optional<BigDecimal> number(Fields fields, Statement statement) {
    Node node = statement.object();
    if (node.isLiteral() && node.getLiteralValue() instanceof Number number) {
      return Optional.of(new BigDecimal(number.toString()));
    }
    return fields.refuse(statement, "bad-value", "expected a bare number such as 1500");
  }
}
