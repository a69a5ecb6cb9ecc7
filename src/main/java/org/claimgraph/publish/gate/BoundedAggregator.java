package org.claimgraph.publish.gate;

import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.expr.aggregate.AggregatorBase;
import org.apache.jena.sparql.function.FunctionEnv;
import org.claimgraph.publish.http.Refusal;
import org.jspecify.annotations.Nullable;

/** An aggregate that joins values, such as GROUP_CONCAT, up to a length over all of its groups. */
final class BoundedAggregator extends AggregatorBase {
  /** UTF-16 units: more than a result may have bytes would be refused in any case. */
  private static final long LONGEST = 10_000_000;

  /** What a value takes beside its text. */
  private static final int OVERHEAD = 16;

  private final Aggregator joining;
  private final Consumer<Refusal> tooMany;
  private long length;

  private BoundedAggregator(Aggregator joining, Consumer<Refusal> tooMany) {
    super(joining.getName(), false, joining.getExprList());
    this.joining = joining;
    this.tooMany = tooMany;
  }

  /** The same aggregate, bounded if it joins anything. */
  static ExprAggregator instead(ExprAggregator any, Consumer<Refusal> tooMany) {
    return joins(any.getAggregator())
        ? new ExprAggregator(any.getVar(), new BoundedAggregator(any.getAggregator(), tooMany))
        : any;
  }

  /** Whether its value grows with the rows. */
  static boolean joins(Aggregator aggregator) {
    return aggregator instanceof AggGroupConcat
        || aggregator instanceof AggGroupConcatDistinct
        || aggregator.getName().startsWith("FOLD");
  }

  @Override
  public Accumulator createAccumulator() {
    Accumulator group = joining.createAccumulator();
    return new Accumulator() {
      @Override
      public void accumulate(Binding row, FunctionEnv environment) {
        for (Expr each : getExprList()) {
          count(each, row, environment);
        }
        group.accumulate(row, environment);
      }

      @Override
      public NodeValue getValue() {
        return group.getValue();
      }
    };
  }

  private void count(Expr expression, Binding row, FunctionEnv environment) {
    try {
      length += OVERHEAD + expression.eval(row, environment).asString().length();
    } catch (ExprEvalException e) {
      // Has no value, so that nothing is joined.
    }
    if (length > LONGEST) {
      Refusal refusal =
          Refusal.of(
              403,
              "result-too-large",
              "GROUP_CONCAT joins more than %d characters here; ask for the rows, in parts, and join"
                      .formatted(LONGEST)
                  + " them in your own program.");
      tooMany.accept(refusal);
      throw refusal;
    }
  }

  @Override
  public Node getValueEmpty() {
    return joining.getValueEmpty();
  }

  @Override
  public Aggregator copy(ExprList arguments) {
    return new BoundedAggregator(joining.copy(arguments), tooMany);
  }

  @Override
  public int hashCode() {
    return joining.hashCode();
  }

  @Override
  public boolean equals(@Nullable Aggregator other, boolean byBlankNodes) {
    return other instanceof BoundedAggregator bounded
        && joining.equals(bounded.joining, byBlankNodes);
  }
}
