package org.claimgraph.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Location;
import org.claimgraph.claim.Question;
import org.claimgraph.graph.Labels;
import org.claimgraph.graph.PlainGraph;
import org.claimgraph.graph.PlainGraph.Description;
import org.claimgraph.graph.PlainGraph.Term;
import org.claimgraph.graph.Prefixes;
import org.claimgraph.lexicon.CueParser;
import org.claimgraph.lexicon.Lexicon;
import org.claimgraph.lexicon.QuestionCue;

/**
 * Reads the names and questions of a story from what its lexicon says. What cannot be read is left
 * out; {@link LexiconFields} tells people of it.
 */
final class LexiconReader {
  static final String ACTOR = Prefixes.expand("actor:");
  static final String PLACE = Prefixes.expand("place:");
  static final String QUESTION = Prefixes.expand("q:");
  static final String ANSWER = Prefixes.expand("answer:");
  static final String TOPIC = Prefixes.expand("topic:");

  private static final String CONCEPT = Prefixes.expand("skos:Concept");
  private static final String LABEL = Prefixes.expand("rdfs:label");
  private static final String PREF_LABEL = Prefixes.expand("skos:prefLabel");
  private static final String ALT_LABEL = Prefixes.expand("skos:altLabel");

  private static final Map<String, Question.Kind> KINDS =
      Map.of(
          Prefixes.expand("xsd:boolean"),
          Question.Kind.YES_NO,
          Prefixes.expand("cg:Quantity"),
          Question.Kind.NUMBER,
          Prefixes.expand("cg:Location"),
          Question.Kind.PLACE,
          Prefixes.expand("cg:Actor"),
          Question.Kind.ACTOR,
          CONCEPT,
          Question.Kind.CHOICE);

  private final PlainGraph graph;

  private LexiconReader(PlainGraph graph) {
    this.graph = graph;
  }

  /** The names and questions in {@code graph}. */
  static Lexicon read(PlainGraph graph) {
    return new LexiconReader(graph).read();
  }

  /** The kind of answer that {@code cg:answerType} with this IRI asks for. */
  static Optional<Question.Kind> kind(String answerType) {
    return Optional.ofNullable(KINDS.get(answerType));
  }

  /** The classes of actors, the general one first. */
  static Stream<String> actorClasses() {
    return Stream.concat(Stream.of("Actor"), Stream.of(Actor.Kind.values()).map(Actor.Kind::term))
        .map(term -> Prefixes.expand("cg:" + term));
  }

  private Lexicon read() {
    Map<String, Actor> actors = new LinkedHashMap<>();
    actorClasses()
        .forEach(
            type ->
                entries(type, ACTOR)
                    .forEach(
                        (id, e) ->
                            actors.put(
                                id,
                                new Actor(
                                    id, name(id, e), forms(e), ids(e, "cg:memberOf", ACTOR)))));
    Map<String, Location> places = new LinkedHashMap<>();
    entries(Prefixes.expand("cg:Location"), PLACE)
        .forEach(
            (id, e) ->
                places.put(
                    id, new Location(id, name(id, e), forms(e), ids(e, "cg:within", PLACE))));
    Map<String, String> topics = new LinkedHashMap<>();
    Map<String, String> answers = new LinkedHashMap<>();
    entries(CONCEPT, TOPIC).forEach((id, e) -> topics.put(id, name(id, e)));
    entries(CONCEPT, ANSWER).forEach((id, e) -> answers.put(id, name(id, e)));
    Map<String, Question> questions = new LinkedHashMap<>();
    Map<String, List<QuestionCue>> cues = new LinkedHashMap<>();
    CueParser parser = new CueParser(actors, places);
    entries(Prefixes.expand("cg:Question"), QUESTION)
        .forEach(
            (id, e) -> {
              Question question = question(id, e, answers);
              questions.put(id, question);
              cues.put(id, cues(e, question, parser));
            });
    return new Lexicon(actors, places, questions, topics, cues);
  }

  private static Question question(String id, Description entry, Map<String, String> answers) {
    Question.Kind kind =
        entry.all(Prefixes.expand("cg:answerType")).stream()
            .findFirst()
            .filter(type -> !type.isLiteral())
            .flatMap(type -> kind(type.text()))
            .orElse(Question.Kind.YES_NO);
    Map<String, String> choices = new LinkedHashMap<>();
    for (String choice : ids(entry, "schema:suggestedAnswer", ANSWER)) {
      choices.put(choice, answers.getOrDefault(choice, choice));
    }
    String text = entry.literal(LABEL).orElse(id);
    return new Question(id, text, kind, ids(entry, "cg:topic", TOPIC), choices);
  }

  private static List<QuestionCue> cues(Description entry, Question question, CueParser parser) {
    return entry
        .literals(Prefixes.expand("cg:recognisedBy"))
        .filter(text -> !text.isBlank())
        .flatMap(text -> parser.parse(text, question, fault -> {}).stream())
        .toList();
  }

  /** Entries of a type by id. */
  private Map<String, Description> entries(String type, String namespace) {
    Map<String, Description> entries = new LinkedHashMap<>();
    graph
        .descriptions()
        .forEach(
            (iri, entry) -> {
              if (iri.startsWith(namespace) && entry.isA(type)) {
                entries.put(iri.substring(namespace.length()), entry);
              }
            });
    return entries;
  }

  private static String name(String id, Description entry) {
    List<Term> labels = entry.all(PREF_LABEL).stream().filter(Term::isLiteral).toList();
    return Labels.preferred(labels, Term::language).map(Term::text).orElse(id);
  }

  private static List<String> forms(Description entry) {
    return Stream.concat(entry.literals(PREF_LABEL), entry.literals(ALT_LABEL)).distinct().toList();
  }

  private static List<String> ids(Description entry, String field, String namespace) {
    return entry
        .iris(Prefixes.expand(field))
        .filter(iri -> iri.startsWith(namespace))
        .map(iri -> iri.substring(namespace.length()))
        .toList();
  }
}
