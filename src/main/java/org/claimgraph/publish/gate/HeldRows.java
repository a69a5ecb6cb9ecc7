package org.claimgraph.publish.gate;

import java.util.function.Consumer;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;
import org.claimgraph.publish.http.Refusal;

/**
 * Counts the rows that are to be sorted, for which the engine holds all of them in memory. It
 * stands in the algebra as an expression that never has a value, so that the rows pass by it as
 * they are.
 */
final class HeldRows extends ExprFunction0 {
  /** With four queries at once, and a few hundred bytes a row, half of a heap of a gigabyte. */
  private static final int MOST = 500_000;

  /** The engine's own variables begin with a dot; nobody can write one. */
  private static final Var NEVER_BOUND = Var.alloc(".held");

  /** Made once: it is thrown for every row. */
  private final ExprEvalException noValue = new ExprEvalException("no value");

  private final Consumer<Refusal> tooMany;
  private int rows;

  private HeldRows(Consumer<Refusal> tooMany) {
    super("heldRows");
    this.tooMany = tooMany;
  }

  /** The same rows, of which there may not be too many. */
  static Op counted(Op rows, Consumer<Refusal> tooMany) {
    return OpExtend.create(rows, NEVER_BOUND, new HeldRows(tooMany));
  }

  @Override
  public NodeValue eval(FunctionEnv environment) {
    if (++rows > MOST) {
      Refusal refusal =
          Refusal.of(
              403,
              "result-too-large",
              "ORDER BY has to sort more than %d rows here; say more of what you look for, or leave ORDER BY out."
                  .formatted(MOST));
      tooMany.accept(refusal);
      throw refusal;
    }
    throw noValue;
  }

  @Override
  public Expr copy() {
    return this;
  }
}
