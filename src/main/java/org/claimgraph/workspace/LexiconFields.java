package org.claimgraph.workspace;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.claimgraph.claim.Question;
import org.claimgraph.graph.Cg;
import org.claimgraph.graph.Standard;
import org.claimgraph.lexicon.CueParser;
import org.claimgraph.lexicon.Lexicon;

/**
 * Do the files of a lexicon say what {@link LexiconReader} can read? Entries outside their
 * namespace, members of nobody, places within nowhere, questions of no topic, names that are no
 * words, cues that ask for nothing.
 */
final class LexiconFields {
  /** Fields that hold words. */
  private static final List<Node> TEXTS =
      List.of(RDFS.label.asNode(), SKOS.prefLabel.asNode(), SKOS.altLabel.asNode());

  private final List<TurtleFile> files;
  private final Lexicon lexicon;
  private final List<Finding> findings;

  private LexiconFields(List<TurtleFile> files, Lexicon lexicon, List<Finding> findings) {
    this.files = files;
    this.lexicon = lexicon;
    this.findings = findings;
  }

  /**
   * Adds what is wrong to {@code findings}.
   *
   * @param lexicon what was read from {@code files}
   */
  static void check(List<TurtleFile> files, Lexicon lexicon, List<Finding> findings) {
    new LexiconFields(files, lexicon, findings).check();
  }

  private void check() {
    LexiconReader.actorClasses()
        .forEach(type -> checkNamespace(NodeFactory.createURI(type), LexiconReader.ACTOR));
    checkNamespace(Cg.LOCATION, LexiconReader.PLACE);
    checkNamespace(Cg.QUESTION_CLASS, LexiconReader.QUESTION);
    CueParser parser = new CueParser(lexicon.actors(), lexicon.locations());
    for (TurtleFile file : files) {
      NamedNodes.check(file, findings);
      for (Entry entry : file.entries()) {
        checkFields(new Fields(entry, findings));
      }
      for (Entry entry : file.ofType(Cg.QUESTION_CLASS)) {
        question(entry).ifPresent(question -> checkQuestion(entry, question, parser));
      }
    }
  }

  private void checkNamespace(Node type, String namespace) {
    for (TurtleFile file : files) {
      for (Entry entry : file.ofType(type)) {
        Node node = entry.node();
        if (node.isURI() && !node.getURI().startsWith(namespace)) {
          findings.add(
              new Finding(
                  entry.place(),
                  "bad-value",
                  "%s is not under %s; expected its IRI to begin so."
                      .formatted(Fields.name(node), namespace)));
        }
      }
    }
  }

  private void checkFields(Fields fields) {
    fields.many(Cg.MEMBER_OF, fields.actor(lexicon));
    fields.many(Cg.WITHIN, fields.location(lexicon));
    fields.many(Cg.TERRITORY, fields.location(lexicon));
    fields.many(Cg.TOPIC, fields.topic(lexicon));
    TEXTS.forEach(field -> fields.many(field, fields::text));
    fields.many(Standard.LAT, fields::number);
    fields.many(Standard.LONG, fields::number);
  }

  private Optional<Question> question(Entry entry) {
    return Optional.of(entry.node())
        .filter(node -> node.isURI() && node.getURI().startsWith(LexiconReader.QUESTION))
        .flatMap(
            node -> lexicon.question(node.getURI().substring(LexiconReader.QUESTION.length())));
  }

  private void checkQuestion(Entry entry, Question question, CueParser parser) {
    Fields fields = new Fields(entry, findings);
    fields.one(Cg.ANSWER_TYPE, s -> kind(fields, s));
    fields.many(
        Cg.RECOGNISED_BY,
        s ->
            fields
                .text(s)
                .flatMap(
                    text ->
                        parser.parse(
                            text, question, fault -> fields.refuse(s, "malformed-cue", fault))));
  }

  private static Optional<Question.Kind> kind(Fields fields, Statement statement) {
    Optional<Question.Kind> kind =
        statement.object().isURI()
            ? LexiconReader.kind(statement.object().getURI())
            : Optional.empty();
    return kind.isPresent()
        ? kind
        : fields.refuse(
            statement,
            "bad-value",
            "expected xsd:boolean, cg:Quantity, cg:Location, cg:Actor or skos:Concept");
  }
}
