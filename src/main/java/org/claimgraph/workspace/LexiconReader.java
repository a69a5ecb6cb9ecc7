package org.claimgraph.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Location;
import org.claimgraph.claim.Question;
import org.claimgraph.graph.Cg;
import org.claimgraph.graph.LexiconTriples;
import org.claimgraph.graph.Prefixes;
import org.claimgraph.graph.Standard;
import org.claimgraph.lexicon.CueParser;
import org.claimgraph.lexicon.Lexicon;
import org.claimgraph.lexicon.QuestionCue;

/** Reads the names and questions of a story from the Turtle files of its lexicon. */
final class LexiconReader {
  static final String ACTOR = namespace("actor");
  static final String PLACE = namespace("place");
  static final String QUESTION = namespace("q");
  static final String ANSWER = namespace("answer");
  static final String TOPIC = namespace("topic");

  private static final List<Node> ACTOR_CLASSES =
      List.of(Cg.ACTOR, Cg.PERSON, Cg.ORGANIZATION, Cg.STATE, Cg.ARMED_FORCE, Cg.GROUP);

  /** Fields that hold words. */
  private static final List<Node> TEXTS =
      List.of(RDFS.label.asNode(), SKOS.prefLabel.asNode(), SKOS.altLabel.asNode());

  private static final Map<Node, Question.Kind> KINDS =
      Map.of(
          XSD.xboolean.asNode(),
          Question.Kind.YES_NO,
          Cg.QUANTITY_CLASS,
          Question.Kind.NUMBER,
          Cg.LOCATION,
          Question.Kind.PLACE,
          Cg.ACTOR,
          Question.Kind.ACTOR,
          SKOS.Concept.asNode(),
          Question.Kind.CHOICE);

  private final List<TurtleFile> files;
  private final List<Finding> findings;

  LexiconReader(List<TurtleFile> files, List<Finding> findings) {
    this.files = files;
    this.findings = findings;
  }

  Lexicon read() {
    Map<String, Actor> actors = new LinkedHashMap<>();
    for (Node type : ACTOR_CLASSES) {
      entries(type, ACTOR)
          .forEach(
              (id, e) ->
                  actors.put(id, new Actor(id, name(e), forms(e), ids(e, Cg.MEMBER_OF, ACTOR))));
    }
    Map<String, Location> places = new LinkedHashMap<>();
    entries(Cg.LOCATION, PLACE)
        .forEach(
            (id, e) ->
                places.put(id, new Location(id, name(e), forms(e), ids(e, Cg.WITHIN, PLACE))));
    Map<String, String> topics = new LinkedHashMap<>();
    Map<String, String> answers = new LinkedHashMap<>();
    entries(SKOS.Concept.asNode(), TOPIC).forEach((id, e) -> topics.put(id, name(e)));
    entries(SKOS.Concept.asNode(), ANSWER).forEach((id, e) -> answers.put(id, name(e)));
    Map<String, Question> questions = new LinkedHashMap<>();
    Map<String, Entry> asked = entries(Cg.QUESTION_CLASS, QUESTION);
    asked.forEach((id, e) -> questions.put(id, question(id, e, answers)));
    Map<String, List<QuestionCue>> cues = new LinkedHashMap<>();
    CueParser parser = new CueParser(actors, places);
    asked.forEach(
        (id, e) ->
            Optional.ofNullable(questions.get(id))
                .ifPresent(question -> cues.put(id, cues(e, question, parser))));
    Lexicon lexicon = new Lexicon(actors, places, questions, topics, cues);
    checkLinks(lexicon);
    return lexicon;
  }

  private Question question(String id, Entry entry, Map<String, String> answers) {
    Fields fields = new Fields(entry, findings);
    Question.Kind kind =
        fields.one(Cg.ANSWER_TYPE, s -> kind(fields, s)).orElse(Question.Kind.YES_NO);
    Map<String, String> choices = new LinkedHashMap<>();
    for (String choice : ids(entry, Standard.SUGGESTED_ANSWER, ANSWER)) {
      choices.put(choice, answers.getOrDefault(choice, choice));
    }
    String text =
        entry.all(RDFS.label.asNode()).stream()
            .filter(s -> s.object().isLiteral())
            .map(s -> s.object().getLiteralLexicalForm())
            .findFirst()
            .orElse(id);
    return new Question(id, text, kind, ids(entry, Cg.TOPIC, TOPIC), choices);
  }

  private List<QuestionCue> cues(Entry entry, Question question, CueParser parser) {
    Fields fields = new Fields(entry, findings);
    return fields.many(
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
    Question.Kind kind = KINDS.get(statement.object());
    return kind != null
        ? Optional.of(kind)
        : fields.refuse(
            statement,
            "bad-value",
            "expected xsd:boolean, cg:Quantity, cg:Location, cg:Actor or skos:Concept");
  }

  /** Members of nobody, places within nowhere, questions of no topic, names that are no words. */
  private void checkLinks(Lexicon lexicon) {
    for (TurtleFile file : files) {
      NamedNodes.check(file, findings);
      for (Entry entry : file.entries()) {
        Fields fields = new Fields(entry, findings);
        fields.many(Cg.MEMBER_OF, fields.actor(lexicon));
        fields.many(Cg.WITHIN, fields.location(lexicon));
        fields.many(Cg.TERRITORY, fields.location(lexicon));
        fields.many(Cg.TOPIC, fields.topic(lexicon));
        TEXTS.forEach(field -> fields.many(field, fields::text));
        fields.many(Standard.LAT, fields::number);
        fields.many(Standard.LONG, fields::number);
      }
    }
  }

  /** Entries of a type by id; an entry outside the namespace is a finding. */
  private Map<String, Entry> entries(Node type, String namespace) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    boolean shared = type.equals(SKOS.Concept.asNode());
    for (TurtleFile file : files) {
      for (Entry entry : file.ofType(type)) {
        Node node = entry.node();
        if (node.isURI() && node.getURI().startsWith(namespace)) {
          entries.put(node.getURI().substring(namespace.length()), entry);
        } else if (!shared && node.isURI()) {
          findings.add(
              new Finding(
                  entry.place(),
                  "bad-value",
                  "%s is not under %s; expected its IRI to begin so."
                      .formatted(Fields.name(node), namespace)));
        }
      }
    }
    return entries;
  }

  private static String name(Entry entry) {
    List<Node> labels =
        entry.all(SKOS.prefLabel.asNode()).stream()
            .map(Statement::object)
            .filter(Node::isLiteral)
            .toList();
    return LexiconTriples.name(labels)
        .map(Node::getLiteralLexicalForm)
        .orElse(entry.node().getLocalName());
  }

  private static List<String> forms(Entry entry) {
    List<String> forms = new ArrayList<>();
    for (Node label : List.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode())) {
      entry.all(label).stream()
          .filter(s -> s.object().isLiteral())
          .forEach(s -> forms.add(s.object().getLiteralLexicalForm()));
    }
    return forms.stream().distinct().toList();
  }

  private static List<String> ids(Entry entry, Node field, String namespace) {
    return entry.all(field).stream()
        .map(Statement::object)
        .filter(node -> node.isURI() && node.getURI().startsWith(namespace))
        .map(node -> node.getURI().substring(namespace.length()))
        .toList();
  }

  private static String namespace(String prefix) {
    return String.valueOf(Prefixes.all().get(prefix));
  }
}
