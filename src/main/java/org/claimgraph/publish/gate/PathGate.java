package org.claimgraph.publish.gate;

import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Mod;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_OneOrMoreN;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrMoreN;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathVisitorByType;
import org.claimgraph.publish.http.Refusal;

/**
 * Looks at every step of a property path, since the optimizer may turn a path into triples and a
 * triple into code. Repeating a negated set, or what is repeated already, walks the whole graph
 * from everywhere, and so does going forwards and backwards again and again; the time limit does
 * not reach into a walk, so that is refused as well.
 */
final class PathGate extends PathVisitorByType {
  /** Whether a step may be taken any number of times somewhere in the path. */
  private boolean closure;

  private boolean repeated;

  /** Whether a step is to be taken against its direction. */
  private boolean inverted;

  /** Whether what is repeated goes with the direction of a step, and against it. */
  private boolean forwards;

  private boolean backwards;

  /**
   * Looks at a path.
   *
   * @return whether it may be of any length
   * @throws Refusal 403 when it cannot be stopped once it runs
   */
  static boolean isClosure(Path path) {
    PathGate gate = new PathGate();
    path.visit(gate);
    return gate.closure;
  }

  @Override
  public void visit0(P_Path0 step) {
    FunctionGate.checkPredicate(step.getNode());
    if (repeated) {
      boolean forward = step.isForward() != inverted;
      forwards |= forward;
      backwards |= !forward;
      if (forwards && backwards) {
        throw refused(
            "goes forwards and backwards under * or +, which leads anywhere; write out the steps you"
                + " mean, as in p/^p");
      }
    }
  }

  @Override
  public void visit1(P_Path1 path) {
    boolean before = repeated;
    boolean direction = inverted;
    if (path instanceof P_Inverse) {
      inverted = !inverted;
    } else if (repeats(path)) {
      if (repeated) {
        throw refused("repeats what is repeated already; one * or + does the same");
      }
      repeated = true;
      closure = true;
      forwards = false;
      backwards = false;
    }
    path.getSubPath().visit(this);
    repeated = before;
    inverted = direction;
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
      throw refused("has a negated property set under * or +; name the properties to follow");
    }
  }

  private static boolean repeats(P_Path1 path) {
    return path instanceof P_ZeroOrMore1
        || path instanceof P_ZeroOrMoreN
        || path instanceof P_OneOrMore1
        || path instanceof P_OneOrMoreN
        || (path instanceof P_Mod counted && counted.getMax() < 0);
  }

  static Refusal refused(String reason) {
    return Refusal.of(
        403,
        "path-refused",
        "A property path here " + reason + ". It could not be stopped once it runs.");
  }
}
