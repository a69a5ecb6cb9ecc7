package org.claimgraph.ask;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.NodeValue;
import org.claimgraph.graph.Iris;
import org.claimgraph.graph.Prefixes;

/**
 * How a typed value becomes an RDF term.
 *
 * <table>
 * <caption>What is typed and what it is</caption>
 * <tr><td>{@code <http://a/b>}, {@code http://a/b}, {@code urn:x:y}<td>an IRI
 * <tr><td>{@code actor:nis}, {@code cg:denies}<td>an IRI, by our {@link Prefixes}
 * <tr><td>{@code 42}, {@code -1.5}, {@code 1e6}<td>xsd:integer, xsd:decimal, xsd:double
 * <tr><td>{@code true}, {@code false}<td>xsd:boolean
 * <tr><td>{@code 2024-10-08}, {@code 2024-10}<td>xsd:date, xsd:gYearMonth
 * <tr><td>anything else<td>a plain string, character for character
 * </table>
 */
public final class Values {
  /** What may stand between angle brackets, as in the grammar of SPARQL. */
  private static final Pattern IRI = Pattern.compile("[^\\x00-\\x20<>\"{}|^`\\\\]+");

  private static final Pattern ABSOLUTE = Pattern.compile("(?:[a-zA-Z][a-zA-Z0-9+.-]*://|urn:).+");
  private static final Pattern PREFIXED = Pattern.compile("([a-zA-Z][\\w-]*):(.*)", Pattern.DOTALL);
  private static final Pattern LOCAL = Pattern.compile("[\\w-][\\w.-]*");
  private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]+");
  private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]*\\.[0-9]+");
  private static final Pattern DOUBLE =
      Pattern.compile("[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)[eE][+-]?[0-9]+");

  private Values() {}

  /** The term for a typed value; never fails, since everything is at least a string. */
  public static Node term(String typed) {
    return term(typed, Iris.DEFAULT_BASE);
  }

  /** The same for data whose IRIs begin with {@code base}. */
  static Node term(String typed, String base) {
    return resource(typed, base)
        .or(() -> literal(typed))
        .orElseGet(() -> NodeFactory.createLiteralString(typed));
  }

  /**
   * The term for a typed value where a value of the same kind as another is expected; empty when it
   * is of another kind. Where text is expected, everything is text. Where a resource is expected, a
   * bare name takes the prefix of the other: {@code nis} like {@code actor:north-korea} is {@code
   * actor:nis}.
   */
  static Optional<Node> like(String other, String typed, String base) {
    Node expected = term(other, base);
    if (expected.isURI()) {
      Matcher prefixed = PREFIXED.matcher(other);
      Optional<Node> bare =
          LOCAL.matcher(typed).matches() && prefixed.matches()
              ? resource(prefixed.group(1) + ":" + typed, base)
              : Optional.empty();
      return resource(typed, base).or(() -> bare);
    }
    if (expected.getLiteralDatatype().equals(XSDDatatype.XSDstring)) {
      return Optional.of(NodeFactory.createLiteralString(typed));
    }
    return literal(typed).filter(term -> kind(term).equals(kind(expected)));
  }

  private static Optional<Node> resource(String typed, String base) {
    if (typed.startsWith("<") && typed.endsWith(">")) {
      return iri(typed.substring(1, typed.length() - 1));
    }
    Matcher prefixed = PREFIXED.matcher(typed);
    if (prefixed.matches()) {
      String namespace = Prefixes.all(base).get(prefixed.group(1));
      if (namespace != null) {
        return iri(namespace + prefixed.group(2));
      }
    }
    return iri(typed);
  }

  private static Optional<Node> iri(String text) {
    return IRI.matcher(text).matches() && ABSOLUTE.matcher(text).matches()
        ? Optional.of(NodeFactory.createURI(text))
        : Optional.empty();
  }

  private static Optional<Node> literal(String typed) {
    if (typed.equals("true") || typed.equals("false")) {
      return typed(typed, XSDDatatype.XSDboolean);
    }
    if (INTEGER.matcher(typed).matches()) {
      return typed(typed, XSDDatatype.XSDinteger);
    }
    if (DECIMAL.matcher(typed).matches()) {
      return typed(typed, XSDDatatype.XSDdecimal);
    }
    if (DOUBLE.matcher(typed).matches()) {
      return typed(typed, XSDDatatype.XSDdouble);
    }
    return date(typed);
  }

  private static Optional<Node> date(String typed) {
    try {
      if (typed.length() == "2024-10-08".length()) {
        return typed(LocalDate.parse(typed).toString(), XSDDatatype.XSDdate);
      }
      if (typed.length() == "2024-10".length()) {
        return typed(YearMonth.parse(typed).toString(), XSDDatatype.XSDgYearMonth);
      }
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  private static Optional<Node> typed(String lexical, RDFDatatype datatype) {
    return Optional.of(NodeFactory.createLiteralDT(lexical, datatype));
  }

  /** Numbers are of one kind, days and months of another. */
  private static String kind(Node literal) {
    NodeValue value = NodeValue.makeNode(literal);
    if (value.isNumber()) {
      return "number";
    }
    return value.isBoolean() ? "boolean" : "date";
  }
}
