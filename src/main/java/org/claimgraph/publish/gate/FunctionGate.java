package org.claimgraph.publish.gate;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpAssign;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProcedure;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.algebra.op.OpUnfold;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprNone;
import org.apache.jena.sparql.expr.ExprTripleTerm;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.ExprVisitor;
import org.apache.jena.sparql.expr.ExprVisitorFunction;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.claimgraph.publish.http.Refusal;

/**
 * Looks at every operator and expression of a query and throws a {@link Refusal} at the first that
 * reaches outside the graph.
 *
 * <p>Functions are let through by name ({@link KnownFunctions}), because Jena turns an unknown
 * {@code java:} IRI into a class that it loads, and because a function that does not exist would
 * silently bind nothing. CALL is refused altogether: it computes the function's name while the
 * query runs.
 */
final class FunctionGate extends OpVisitorBase {
  /** Predicates that begin so are code, not data. */
  private static final List<String> CODE_PREDICATES =
      List.of("java:", "http://jena.apache.org/ARQ/property#", "http://jena.hpl.hp.com/ARQ/");

  /** Crossed VALUES are joined in one go, where the time limit does not reach. */
  private static final double MOST_COMBINATIONS = 1e4;

  private double combinations = 1;
  private final GrowthGate growth = new GrowthGate();
  private final PathEnds ends = new PathEnds();
  private final ExprVisitor expressions = new Expressions();

  /** The part that looks at expressions; the walker wants the two apart. */
  ExprVisitor expressions() {
    return expressions;
  }

  /**
   * To be called when the walk is over: what the query may compute and where it may walk, seen as a
   * whole.
   */
  void checkWhole() {
    growth.check();
    ends.check();
  }

  @Override
  public void visit(OpExtend extend) {
    extend.getVarExprList().forEachVarExpr(this::define);
  }

  @Override
  public void visit(OpAssign assign) {
    assign.getVarExprList().forEachVarExpr(this::define);
  }

  @Override
  public void visit(OpFilter filter) {
    filter.getExprs().forEach(growth::add);
  }

  @Override
  public void visit(OpLeftJoin join) {
    if (join.getExprs() != null) { // OPTIONAL without a FILTER has none
      join.getExprs().forEach(growth::add);
    }
  }

  @Override
  public void visit(OpUnfold unfold) {
    growth.define(unfold.getVar1(), unfold.getExpr());
    if (unfold.getVar2() != null) {
      growth.define(unfold.getVar2(), unfold.getExpr());
    }
  }

  @Override
  public void visit(OpService service) {
    throw Refusal.of(
        403,
        "service-refused",
        "SERVICE is refused: this server asks no other server. Run both queries from your own"
            + " program and join there.");
  }

  @Override
  public void visit(OpBGP pattern) {
    for (Triple triple : pattern.getPattern()) {
      checkPredicate(triple.getPredicate());
      ends.bind(triple.getSubject());
      ends.bind(triple.getObject());
    }
  }

  @Override
  public void visit(OpPath path) {
    Node predicate = path.getTriplePath().getPredicate();
    if (predicate != null) {
      checkPredicate(predicate);
    } else {
      walk(path.getTriplePath());
    }
  }

  private void walk(TriplePath path) {
    if (PathGate.isClosure(path.getPath())) {
      ends.closure(path);
    } else {
      ends.bind(path.getSubject());
      ends.bind(path.getObject());
    }
  }

  @Override
  public void visit(OpTable table) {
    combinations *= Math.max(1, table.getTable().size());
    if (combinations > MOST_COMBINATIONS) {
      throw Refusal.of(
          403,
          "values-refused",
          "The VALUES of this query can be combined in more than ten thousand ways, which cannot be"
              + " stopped once it runs; put what belongs together into one VALUES (?a ?b) { … }.");
    }
    table
        .getTable()
        .rows()
        .forEachRemaining(row -> row.forEach((name, value) -> defineConstant(name, value)));
  }

  private void defineConstant(Var name, Node value) {
    define(name, NodeValue.makeNode(value));
  }

  private void define(Var name, Expr expression) {
    growth.define(name, expression);
    ends.bind(name);
  }

  // Jena's walker passes by what is aggregated and what is sorted by.

  @Override
  public void visit(OpGroup group) {
    group.getAggregators().forEach(this::visitAggregator);
    group.getAggregators().forEach(each -> growth.define(each.getVar(), each));
    group
        .getGroupVars()
        .forEachVarExpr(
            (name, expression) -> {
              if (expression != null) { // GROUP BY ?x has none
                growth.define(name, expression);
              }
            });
  }

  @Override
  public void visit(OpOrder order) {
    order.getConditions().forEach(condition -> walk(condition.getExpression()));
  }

  @Override
  public void visit(OpTopN top) {
    top.getConditions().forEach(condition -> walk(condition.getExpression()));
  }

  private void visitAggregator(ExprAggregator aggregator) {
    if (aggregator.getAggregator() instanceof AggCustom custom) {
      throw refused(custom.getIRI());
    }
    ExprList arguments = aggregator.getAggregator().getExprList();
    if (arguments != null) { // COUNT(*) has none
      arguments.forEach(this::walk);
    }
  }

  private void walk(Expr expression) {
    growth.add(expression);
    Walker.walk(expression, this, expressions);
  }

  @Override
  public void visit(OpPropFunc function) {
    checkPredicate(function.getProperty());
  }

  @Override
  public void visit(OpProcedure procedure) {
    throw refused(String.valueOf(procedure.getProcId()));
  }

  static void checkPredicate(Node predicate) {
    if (predicate.isURI()
        && CODE_PREDICATES.stream().anyMatch(code -> predicate.getURI().startsWith(code))) {
      throw refused(predicate.getURI());
    }
  }

  private static Refusal refused(String function) {
    return Refusal.of(
        403,
        "function-refused",
        "The function <"
            + function
            + "> is refused: only functions of SPARQL, XPath and ARQ run here that compute a value"
            + " from their arguments, and none that loads code, calls by name or waits.");
  }

  private final class Expressions extends ExprVisitorFunction {
    @Override
    protected void visitExprFunction(ExprFunction function) {
      if (function instanceof E_Call) {
        throw refused("CALL");
      }
      String iri = function.getFunctionIRI();
      if (iri != null && !KnownFunctions.has(iri)) {
        throw refused(iri);
      }
    }

    @Override
    public void visit(ExprFunctionOp exists) {
      // The walker goes into the pattern by itself.
    }

    @Override
    public void visit(NodeValue value) {}

    @Override
    public void visit(ExprTripleTerm term) {}

    @Override
    public void visit(ExprVar variable) {}

    @Override
    public void visit(ExprAggregator aggregator) {
      visitAggregator(aggregator);
    }

    @Override
    public void visit(ExprNone none) {}
  }
}
