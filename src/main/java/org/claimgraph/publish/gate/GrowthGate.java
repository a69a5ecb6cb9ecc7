package org.claimgraph.publish.gate;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_TripleFn;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTripleTerm;
import org.apache.jena.sparql.expr.NodeValue;
import org.claimgraph.publish.http.Refusal;

/**
 * Bounds how large one value can become. The time limit is looked at between rows, so a single
 * expression that makes a string of gigabytes, or a number of millions of digits, is not stopped.
 *
 * <p>Sizes are estimated in units: 1 for a value from the data or for a hundred characters of a
 * constant. Joining, multiplying and making triple terms add the sizes up, replacing multiplies
 * them. A variable has the size of the largest expression bound to its name anywhere in the query,
 * so a chain of BINDs counts as if it were written out.
 */
final class GrowthGate {
  /** Some hundred thousand characters: more than any answer needs. */
  private static final double LARGEST = 1000;

  private static final int CHARACTERS = 100;
  private static final int MOST_DIGITS = 40;

  /** What an aggregate that joins is taken for: nobody knows the number of rows beforehand. */
  private static final double JOINED_ROWS = 100;

  /** The most units a text may have that is searched by a pattern, by the pattern's repetitions. */
  private static final double[] SEARCHABLE = {LARGEST, 10, 10, 2};

  private static final Set<String> JOINING =
      Set.of(KnownFunctions.xpath("concat"), KnownFunctions.arq("strjoin"));

  private record Definition(Var variable, Expr expression) {}

  private final List<Expr> expressions = new ArrayList<>();
  private final List<Definition> definitions = new ArrayList<>();
  private final Map<Var, Double> sizes = new HashMap<>();

  /** Takes note of an expression. */
  void add(Expr expression) {
    expressions.add(expression);
  }

  /** Takes note of what a variable is bound to. */
  void define(Var variable, Expr expression) {
    definitions.add(new Definition(variable, expression));
    expressions.add(expression);
  }

  /**
   * Looks at all that was noted.
   *
   * @throws Refusal 403 when a value may become too large, or a pattern takes too long
   */
  void check() {
    boolean grown = true;
    while (grown) { // ends: sizes only grow, and one that is too large is refused
      grown = false;
      for (Definition each : definitions) {
        double size = size(each.expression());
        grown |= size > sizes.getOrDefault(each.variable(), 1.0);
        sizes.merge(each.variable(), size, Math::max);
      }
    }
    expressions.forEach(this::size);
  }

  private double size(Expr expression) {
    double size = estimate(expression);
    if (size > LARGEST) {
      throw Refusal.of(
          403,
          "growth-refused",
          "A value in this query may become too large: CONCAT, REPLACE, GROUP_CONCAT, * or a power"
              + " is applied to its own results again and again. Ask for the parts and put them"
              + " together in your own program.");
    }
    return size;
  }

  private double estimate(Expr expression) {
    if (expression.isConstant()) {
      return constant(expression.getConstant());
    }
    if (expression.isVariable()) {
      return sizes.getOrDefault(expression.asVar(), 1.0);
    }
    if (expression instanceof ExprAggregator aggregate) {
      return aggregated(aggregate);
    }
    if (expression instanceof ExprTripleTerm) {
      return 3 * largest(expression.getVarsMentioned());
    }
    return expression instanceof ExprFunction function ? function(function) : 1;
  }

  private double largest(Set<Var> variables) {
    return variables.stream().mapToDouble(each -> sizes.getOrDefault(each, 1.0)).max().orElse(1);
  }

  private static double constant(NodeValue value) {
    String text = value.asUnquotedString();
    if (value.isNumber() && text.chars().filter(Character::isDigit).count() > MOST_DIGITS) {
      throw Refusal.of(
          403,
          "number-refused",
          "A number may have up to " + MOST_DIGITS + " digits; write a longer one as 1.5e50.");
    }
    return 1 + text.length() / CHARACTERS;
  }

  private double aggregated(ExprAggregator aggregate) {
    ExprList arguments = aggregate.getAggregator().getExprList();
    double largest = 1;
    if (arguments != null) {
      for (Expr argument : arguments) {
        largest = Math.max(largest, size(argument));
      }
    }
    return BoundedAggregator.joins(aggregate.getAggregator()) ? JOINED_ROWS * largest : largest;
  }

  private double function(ExprFunction function) {
    double sum = 0;
    double largest = 1;
    for (Expr argument : function.getArgs()) {
      double size = size(argument);
      sum += size;
      largest = Math.max(largest, size);
    }
    String iri = String.valueOf(function.getFunctionIRI());
    if (function instanceof E_Regex || iri.equals(KnownFunctions.xpath("matches"))) {
      checkPattern(function, 3);
      return 1;
    }
    if (function instanceof E_StrReplace || iri.equals(KnownFunctions.xpath("replace"))) {
      checkPattern(function, 4);
      return size(argument(function, 1)) * replacement(argument(function, 3));
    }
    if (function instanceof E_StrConcat
        || function instanceof E_TripleFn
        || function instanceof E_Multiply
        || JOINING.contains(iri)) {
      return sum;
    }
    if (function instanceof E_StrEncodeForURI
        || iri.equals(KnownFunctions.xpath("encode-for-uri"))) {
      return 9 * largest; // three bytes to a character, three characters to a byte
    }
    if (iri.equals(KnownFunctions.xpath("normalize-unicode"))) {
      return 18 * largest; // a ligature of a whole Arabic sentence
    }
    if (iri.equals(KnownFunctions.math("pow"))) {
      return size(argument(function, 1)) * power(argument(function, 2));
    }
    return iri.equals(KnownFunctions.math("exp10")) ? power(argument(function, 1)) : largest;
  }

  private static Expr argument(ExprFunction function, int number) {
    if (function.numArgs() < number) {
      throw Refusal.of(400, "query-refused", "A function in this query lacks an argument.");
    }
    return function.getArg(number);
  }

  private double replacement(Expr replacement) {
    return replacement.isConstant()
        ? Math.max(1, replacement.getConstant().asUnquotedString().length())
        : CHARACTERS * size(replacement);
  }

  /** Powers of whole numbers are exact in Jena, however many digits that takes. */
  private static double power(Expr exponent) {
    if (!exponent.isConstant() || !exponent.getConstant().isNumber()) {
      return LARGEST + 1;
    }
    return exponent.getConstant().isInteger()
        ? Math.max(1, exponent.getConstant().getInteger().abs().max(BigInteger.ONE).doubleValue())
        : 1;
  }

  private void checkPattern(ExprFunction function, int flags) {
    Expr pattern = argument(function, 2);
    if (!pattern.isConstant()
        || (function.numArgs() >= flags && !function.getArg(flags).isConstant())) {
      throw PatternGate.refused("is computed while the query runs; write it out as a constant");
    }
    if (function.numArgs() >= flags
        && !function.getArg(flags).getConstant().asUnquotedString().matches("[ismq]*")) {
      throw PatternGate.refused("has a flag other than i, s, m and q; leave it out");
    }
    int repetitions = PatternGate.check(pattern.getConstant().asUnquotedString());
    if (size(argument(function, 1)) > SEARCHABLE[repetitions]) {
      throw PatternGate.refused(
          "that repeats something meets a long, composed text; search its parts");
    }
  }
}
