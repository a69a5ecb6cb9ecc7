package org.claimgraph.publish.gate;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.util.Context;
import org.claimgraph.publish.http.Refusal;

/**
 * How much a query may keep in memory while it runs. Before its time is up, a query that sorts
 * everything, or that joins everything into one text, would fill a heap of a gigabyte. (Jena could
 * put rows on disk instead, and leaves them there when a query is stopped.)
 */
public final class MemoryBounds {
  private MemoryBounds() {}

  /**
   * To be called before the query is run.
   *
   * @param tooMany is told before it is thrown, since whoever runs the query may catch it
   */
  public static void set(QueryExec query, Consumer<Refusal> tooMany) {
    Context context = query.getContext();
    RewriteFactory rewriting =
        settings -> {
          var optimized = Optimize.stdOptimizationFactory.create(settings);
          return op -> bounded(optimized.rewrite(op), tooMany);
        };
    context.set(ARQConstants.sysOptimizerFactory, rewriting);
  }

  private static Op bounded(Op op, Consumer<Refusal> tooMany) {
    return Transformer.transform(
        new TransformCopy() {
          @Override
          public Op transform(OpGroup group, Op rows) {
            List<ExprAggregator> aggregators =
                group.getAggregators().stream()
                    .map(each -> BoundedAggregator.instead(each, tooMany))
                    .toList();
            return OpGroup.create(rows, group.getGroupVars(), aggregators);
          }

          @Override
          public Op transform(OpOrder order, Op rows) {
            return new OpOrder(HeldRows.counted(rows, tooMany), order.getConditions());
          }
        },
        op);
  }
}
