package org.claimgraph.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.sparql.util.FmtUtils;
import org.claimgraph.graph.Iris;
import org.claimgraph.graph.Prefixes;
import org.claimgraph.text.Nearest;

/**
 * A query with its question and its parameters, read from a file such as
 *
 * <pre>
 * # Who denies what?
 * # ?place = place:russia   where the event is
 * PREFIX cg: &lt;https://w3id.org/claimgraph/ns#&gt;
 * SELECT …
 * </pre>
 *
 * <p>A default that contains spaces stands in double quotation marks. The header ends with the
 * first line that is neither the question nor a parameter.
 *
 * @param name the file name without {@code .rq}, or whatever messages should call the query
 * @param question the question in plain words; empty when the text opens without a comment
 * @param parameters in the order of the header
 * @param sparql the whole text, header included, so that line numbers in messages fit the file
 */
public record ShippedQuery(
    String name, String question, List<Parameter> parameters, String sparql) {
  private static final Pattern PARAMETER =
      Pattern.compile("#\\s*\\?(\\w+)\\s*=\\s*(?:\"([^\"]*)\"|(\\S+))\\s*(.*)");

  private static final Pattern PARAMETER_LINE = Pattern.compile("(?m)^#\\s*\\?\\w+\\s*=.*\\R");

  /** A variable; or a comment, string or IRI, within which nothing is one. */
  private static final Pattern VARIABLE_OR_NOT =
      Pattern.compile(
          "<[^>\\s]*>|#[^\n]*|\"(?:[^\"\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\n]|\\\\.)*'|[?$](\\w+)");

  public ShippedQuery {
    parameters = List.copyOf(parameters);
  }

  /** Reads the header; the SPARQL below it is looked at only by {@link #query}. Never fails. */
  public static ShippedQuery parse(String name, String text) {
    String question = "";
    List<Parameter> parameters = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      Matcher parameter = PARAMETER.matcher(line.strip());
      if (parameter.matches()) {
        String value = parameter.group(2) != null ? parameter.group(2) : parameter.group(3);
        parameters.add(new Parameter(parameter.group(1), value, parameter.group(4)));
      } else if (number == 0 && line.startsWith("#")) {
        question = line.substring(1).strip();
      } else {
        break;
      }
      number++;
    }
    return new ShippedQuery(name, question, parameters, text);
  }

  /**
   * The parsed query in which each parameter is replaced by its value. A query typed by hand may
   * use our {@link Prefixes} without declaring them.
   *
   * @param given parameter names (without question mark) to values as a person types them; those
   *     that are not given take their default
   * @throws BadParameter when a name is not a parameter of this query, or a value does not fit
   * @throws BadQuery when the text is not a query of SPARQL 1.1, the language of the standard
   */
  public Query query(Map<String, String> given) {
    return query(given, Iris.DEFAULT_BASE);
  }

  /**
   * The same for data whose IRIs begin with {@code base}: what the text says of the usual base
   * means this one.
   */
  public Query query(Map<String, String> given, String base) {
    Map<String, Node> terms = terms(given, base);
    try {
      return parsed(terms, base);
    } catch (StackOverflowError e) {
      // Jena calls itself for each bracket, both to parse and to replace the parameters.
      throw BadQuery.tooDeep(name, e);
    }
  }

  /**
   * The same query as text, for people to read and to change: lines and comments as they are, and
   * each parameter replaced by its value.
   *
   * @throws BadParameter as {@link #query(Map)}
   */
  public String text(Map<String, String> given, String base) {
    Map<String, Node> terms = terms(given, base);
    String text = PARAMETER_LINE.matcher(sparql).replaceAll("");
    text = text.replace(Iris.DEFAULT_BASE + "id/", base + "id/");
    return VARIABLE_OR_NOT
        .matcher(text)
        .replaceAll(
            found -> {
              Node term = found.group(1) == null ? null : terms.get(found.group(1));
              return Matcher.quoteReplacement(
                  term == null ? found.group() : FmtUtils.stringForNode(term));
            });
  }

  private Query parsed(Map<String, Node> terms, String base) {
    Query query = parsed(base);
    if (terms.isEmpty()) {
      return query;
    }
    return QueryTransformOps.replaceVars(
        query,
        terms.entrySet().stream()
            .collect(Collectors.toMap(e -> Var.alloc(e.getKey()), Map.Entry::getValue)));
  }

  private Query parsed(String base) {
    String text = sparql.replace(Iris.DEFAULT_BASE + "id/", base + "id/");
    Query query = new Query();
    Prefixes.all(base)
        .forEach(
            (prefix, namespace) -> {
              // Only what may be needed: an endpoint gets the query with all its prefixes.
              if (text.contains(prefix + ":")) {
                query.setPrefix(prefix, namespace);
              }
            });
    try {
      return QueryFactory.parse(query, text, null, Syntax.syntaxSPARQL_11);
    } catch (QueryException e) {
      throw e.getCause() instanceof StackOverflowError
          ? BadQuery.tooDeep(name, e)
          : BadQuery.of(name, e);
    }
  }

  /**
   * Each parameter with its term: the given value or the default.
   *
   * @throws BadParameter as {@link #query}
   */
  public Map<String, Node> terms(Map<String, String> given) {
    return terms(given, Iris.DEFAULT_BASE);
  }

  private Map<String, Node> terms(Map<String, String> given, String base) {
    Map<String, Node> terms = new TreeMap<>();
    for (Parameter parameter : parameters) {
      String value = given.getOrDefault(parameter.name(), parameter.defaultValue());
      terms.put(parameter.name(), parameter.term(value, base));
    }
    for (String asked : new TreeSet<>(given.keySet())) {
      if (!terms.containsKey(asked)) {
        throw new BadParameter(unknown(asked));
      }
    }
    return terms;
  }

  private String unknown(String asked) {
    List<String> names = parameters.stream().map(Parameter::name).toList();
    return names.isEmpty()
        ? "%s has no parameters, so none is called \"%s\".".formatted(name, asked)
        : "%s has no parameter \"%s\"; it has %s%s"
            .formatted(name, asked, String.join(", ", names), Nearest.hint(asked, names));
  }
}
