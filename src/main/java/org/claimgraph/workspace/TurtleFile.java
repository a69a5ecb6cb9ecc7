package org.claimgraph.workspace;

import java.util.ArrayList;
import java.util.IllegalFormatException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangTurtle;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.tokens.Tokenizer;
import org.apache.jena.riot.tokens.TokenizerText;
import org.apache.jena.vocabulary.RDF;

/** A Turtle file whose every triple knows its line and column, in the order of the file. */
final class TurtleFile {
  /** What relative IRIs are relative to: the workspace, wherever it lies. */
  static final String BASE = "file:///workspace/";

  private final String name;
  private final List<Statement> statements = new ArrayList<>();
  private final Map<Node, Entry> entries = new LinkedHashMap<>();

  private TurtleFile(String name) {
    this.name = name;
  }

  /**
   * Parses Turtle. A fault of syntax is added to {@code findings}, and what was read before it is
   * thrown away: half a file would look like a shorter one.
   */
  static TurtleFile parse(String name, String text, List<Finding> findings) {
    TurtleFile file = new TurtleFile(name);
    Reporter reporter = new Reporter(name, findings);
    Tokenizer tokens = TokenizerText.create().fromString(text).errorHandler(reporter).build();
    try {
      new LangTurtle(
              new NestingLimit(tokens, reporter),
              new PlacingProfile(name, BASE, reporter, file.statements),
              StreamRDFLib.sinkNull())
          .parse();
    } catch (RiotException e) {
      file.statements.clear();
      reporter.addUnlessSaid(String.valueOf(e.getMessage()));
    } catch (IllegalFormatException | IndexOutOfBoundsException e) {
      // Jena 5.6.0 formats some of its own messages wrongly, for instance on a name ending in '%',
      // and takes back no more than ten dots at the end of a name.
      file.statements.clear();
      reporter.addUnlessSaid(
          "This is not Turtle; a name may end in a stray '%' or in more than ten dots.");
    }
    file.statements.forEach(file::addToEntry);
    return file;
  }

  private void addToEntry(Statement statement) {
    entries
        .computeIfAbsent(statement.subject(), node -> new Entry(node, statement.subjectPlace()))
        .add(statement);
  }

  String name() {
    return name;
  }

  List<Statement> statements() {
    return statements;
  }

  /** Everything that has statements of its own, in file order. */
  List<Entry> entries() {
    return List.copyOf(entries.values());
  }

  /** The entry of a node; empty, without statements, if the file says nothing of it. */
  Entry entry(Node node) {
    return entries.getOrDefault(node, new Entry(node, Place.of(name)));
  }

  /** The entries that are declared to be of this type, in file order. */
  List<Entry> ofType(Node type) {
    return entries.values().stream()
        .filter(entry -> entry.all(RDF.Nodes.type).stream().anyMatch(s -> s.object().equals(type)))
        .toList();
  }

  /** Turns the parser's complaints into findings; the first one ends the parsing. */
  private static final class Reporter implements ErrorHandler {
    private final String file;
    private final List<Finding> findings;
    private boolean said;

    Reporter(String file, List<Finding> findings) {
      this.file = file;
      this.findings = findings;
    }

    /** A value that its datatype does not allow, or an IRI that is none; parsing goes on. */
    @Override
    public void warning(String message, long line, long column) {
      add("bad-value", message, "expected a value as its type allows", line, column);
    }

    @Override
    public void error(String message, long line, long column) {
      addSyntax(message, line, column);
      throw new RiotException(message);
    }

    @Override
    public void fatal(String message, long line, long column) {
      error(message, line, column);
    }

    void addUnlessSaid(String message) {
      if (!said) {
        addSyntax(message, 1, 1);
      }
    }

    private void addSyntax(String message, long line, long column) {
      said = true;
      add("turtle-syntax", message, "expected Turtle (W3C RDF 1.1 Turtle)", line, column);
    }

    private void add(String rule, String message, String expected, long line, long column) {
      Place place = new Place(file, (int) line, (int) column);
      String says = message.replaceAll("[.\\s]+$", "");
      findings.add(new Finding(place, rule, "%s; %s.".formatted(says, expected)));
    }
  }
}
