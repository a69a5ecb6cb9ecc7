package org.claimgraph.workspace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Location;
import org.claimgraph.claim.Question;
import org.claimgraph.graph.Cg;
import org.claimgraph.graph.Prefixes;
import org.claimgraph.lexicon.Lexicon;
import org.claimgraph.text.Nearest;

/**
 * Reads the fields of one entry, each with the kind of value it must have. A value of another kind
 * becomes a finding and is left out; a field that nobody has asked for by the end is a finding too.
 */
final class Fields {
  private final Entry entry;
  private final List<Finding> findings;
  private final List<Node> asked =
      new ArrayList<>(List.of(RDF.Nodes.type, RDFS.comment.asNode(), RDFS.label.asNode()));

  Fields(Entry entry, List<Finding> findings) {
    this.entry = entry;
    this.findings = findings;
  }

  /** Every value of a field that {@code read} can make something of. */
  <T> List<T> many(Node field, Function<Statement, Optional<T>> read) {
    asked.add(field);
    return entry.all(field).stream().flatMap(s -> read.apply(s).stream()).toList();
  }

  /** The value of a field that may stand at most once. */
  <T> Optional<T> one(Node field, Function<Statement, Optional<T>> read) {
    asked.add(field);
    List<Statement> values = entry.all(field);
    if (values.size() > 1) {
      add(
          values.get(1),
          "too-many-values",
          "%s stands %s times; expected one value.".formatted(name(field), values.size()));
    }
    return values.stream().findFirst().flatMap(read);
  }

  /** A text. */
  Optional<String> text(Statement statement) {
    if (statement.object().isLiteral() && !statement.object().getLiteralLexicalForm().isBlank()) {
      return Optional.of(statement.object().getLiteralLexicalForm());
    }
    return refuse(statement, "bad-value", "expected words in quotation marks");
  }

  /** A number. */
  Optional<BigDecimal> number(Statement statement) {
    Node node = statement.object();
    boolean finite =
        node.isLiteral()
            && node.getLiteral().isWellFormed()
            && node.getLiteralValue() instanceof Number number
            && Double.isFinite(number.doubleValue());
    return finite
        ? Optional.of(new BigDecimal(node.getLiteralValue().toString()))
        : refuse(statement, "bad-value", "expected a bare number such as 1500");
  }

  /**
   * Something that the lexicon or the ontology has, by the last part of its IRI.
   *
   * @param namespace what its IRI begins with
   * @param rule which rule is broken if it is not there
   */
  <T> Function<Statement, Optional<T>> known(
      String namespace, Map<String, T> known, String rule, String expected) {
    return statement -> {
      Node node = statement.object();
      if (node.isURI() && node.getURI().startsWith(namespace) && !isRefused(node)) {
        String id = node.getURI().substring(namespace.length());
        T value = known.get(id);
        return value != null
            ? Optional.of(value)
            : refuse(statement, rule, expected + Nearest.hint(id, known.keySet()));
      }
      return refuse(statement, rule, expected);
    };
  }

  /** An actor of the lexicon. */
  Function<Statement, Optional<Actor>> actor(Lexicon lexicon) {
    return known(
        LexiconReader.ACTOR, lexicon.actors(), "unknown-actor", "expected an actor of the lexicon");
  }

  /** A location of the lexicon. */
  Function<Statement, Optional<Location>> location(Lexicon lexicon) {
    return known(
        LexiconReader.PLACE,
        lexicon.locations(),
        "unknown-place",
        "expected a location of the lexicon");
  }

  /** A question of the lexicon. */
  Function<Statement, Optional<Question>> question(Lexicon lexicon) {
    return known(
        LexiconReader.QUESTION,
        lexicon.questions(),
        "unknown-question",
        "expected a question of the lexicon");
  }

  /** The id of a topic of the lexicon. */
  Function<Statement, Optional<String>> topic(Lexicon lexicon) {
    Map<String, String> ids = new LinkedHashMap<>();
    lexicon.topics().keySet().forEach(id -> ids.put(id, id));
    return known(LexiconReader.TOPIC, ids, "unknown-topic", "expected a topic of the lexicon");
  }

  /** Whether the entry says nothing of a field. */
  boolean isMissing(Node field) {
    return entry.all(field).isEmpty();
  }

  /** Complains of a field, or of the entry if the field is not there. */
  void complain(Node field, String rule, String says) {
    Place place = entry.all(field).stream().findFirst().map(Statement::place).orElse(entry.place());
    findings.add(new Finding(place, rule, says));
  }

  /** Complains of every field in our own terms that nothing has asked for. */
  void refuseOthers(String what) {
    for (Statement statement : entry.statements()) {
      Node field = statement.predicate();
      boolean own = field.isURI() && field.getURI().startsWith(Cg.NS);
      if (own && !asked.contains(field) && !TermCheck.isUnknown(field)) {
        findings.add(
            new Finding(
                statement.field(),
                "misplaced-term",
                "%s does not belong on %s; expected a field as in docs/curating.md."
                    .formatted(name(field), what)));
      }
    }
  }

  /**
   * Refuses a value, unless it has been refused for itself already.
   *
   * @param expected what would be right
   */
  <T> Optional<T> refuse(Statement statement, String rule, String expected) {
    if (!isRefused(statement.object())) {
      add(
          statement,
          rule,
          "%s has %s; %s%s"
              .formatted(
                  name(statement.predicate()),
                  show(statement.object()),
                  expected,
                  expected.endsWith(".") || expected.endsWith("?") ? "" : "."));
    }
    return Optional.empty();
  }

  /** A value that its datatype does not allow, or a term that the ontology does not have. */
  private static boolean isRefused(Node node) {
    return (node.isLiteral() && !node.getLiteral().isWellFormed()) || TermCheck.isUnknown(node);
  }

  void add(Statement statement, String rule, String says) {
    findings.add(new Finding(statement.place(), rule, says));
  }

  /** A term or a thing as a curator writes it: {@code cg:quote}, {@code actor:jane-doe}. */
  static String name(Node node) {
    return node.isURI() ? Prefixes.shorten(node.getURI()) : show(node);
  }

  private static String show(Node node) {
    if (node.isBlank()) {
      return "[ … ]";
    }
    return node.isLiteral() ? '"' + node.getLiteralLexicalForm() + '"' : name(node);
  }
}
