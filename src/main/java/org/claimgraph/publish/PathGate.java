package org.claimgraph.publish;

import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_OneOrMoreN;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrMoreN;
import org.apache.jena.sparql.path.PathVisitorByType;

/**
 * Looks at every step of a property path, since the optimizer may turn a path into triples and a
 * triple into code. Repeating a negated set walks the whole graph from everywhere, and the time
 * limit does not reach into it, so that is refused as well.
 */
final class PathGate extends PathVisitorByType {
  private boolean repeated;

  @Override
  public void visit0(P_Path0 step) {
    FunctionGate.checkPredicate(step.getNode());
  }

  @Override
  public void visit1(P_Path1 path) {
    boolean before = repeated;
    repeated |=
        path instanceof P_ZeroOrMore1
            || path instanceof P_ZeroOrMoreN
            || path instanceof P_OneOrMore1
            || path instanceof P_OneOrMoreN;
    path.getSubPath().visit(this);
    repeated = before;
  }

  @Override
  public void visit2(P_Path2 path) {
    path.getLeft().visit(this);
    path.getRight().visit(this);
  }

  @Override
  public void visitNegPS(P_NegPropSet negated) {
    negated.getNodes().forEach(step -> step.visit(this));
    if (repeated) {
      throw Refusal.of(
          403,
          "path-refused",
          "A negated property set under * or + is refused: it cannot be stopped once it runs. Name"
              + " the properties to follow.");
    }
  }
}
