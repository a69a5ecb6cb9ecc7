package org.claimgraph.workspace;

import java.util.ArrayList;
import java.util.IllegalFormatException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangTurtle;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.ParserProfile;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.RiotLib;
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
      new LangTurtle(tokens, file.profile(reporter), StreamRDFLib.sinkNull()).parse();
    } catch (RiotException e) {
      file.statements.clear();
      reporter.addUnlessSaid(String.valueOf(e.getMessage()));
    } catch (IllegalFormatException e) {
      // Jena 5.6.0 formats some of its own messages wrongly, for instance on a name ending in '%'.
      file.statements.clear();
      reporter.addUnlessSaid("This is not Turtle; a name may end in a stray '%'.");
    }
    file.statements.forEach(s -> file.entries.computeIfAbsent(s.subject(), Entry::new).add(s));
    return file;
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
    return entries.getOrDefault(node, new Entry(node));
  }

  /** The entries that are declared to be of this type, in file order. */
  List<Entry> ofType(Node type) {
    return entries.values().stream()
        .filter(entry -> entry.all(RDF.Nodes.type).stream().anyMatch(s -> s.object().equals(type)))
        .toList();
  }

  /** The parser tells its profile where each triple stands; the profile writes it down. */
  private ParserProfile profile(ErrorHandler reporter) {
    return new ParserProfileStd(
        RiotLib.factoryRDF(),
        reporter,
        IRIxResolver.create(BASE).resolve(true).allowRelative(false).build(),
        PrefixMapFactory.create(),
        RIOT.getContext().copy(),
        true,
        false) {
      @Override
      public Triple createTriple(
          Node subject, Node predicate, Node object, long line, long column) {
        Place place = new Place(name, (int) line, (int) column);
        statements.add(new Statement(subject, predicate, object, place));
        return super.createTriple(subject, predicate, object, line, column);
      }
    };
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

    @Override
    public void warning(String message, long line, long column) {
      add(message, line, column);
    }

    @Override
    public void error(String message, long line, long column) {
      add(message, line, column);
      throw new RiotException(message);
    }

    @Override
    public void fatal(String message, long line, long column) {
      error(message, line, column);
    }

    void addUnlessSaid(String message) {
      if (!said) {
        add(message, 1, 1);
      }
    }

    private void add(String message, long line, long column) {
      said = true;
      Place place = new Place(file, (int) line, (int) column);
      findings.add(
          new Finding(place, "turtle-syntax", message + " Expected Turtle (W3C RDF 1.1 Turtle)."));
    }
  }
}
