package org.claimgraph.publish;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.query.Query;

/** Fuseki's own query processor, with the gate before it. */
final class GuardedQuery extends SPARQL_QueryDataset {
  private final QueryGate gate;

  GuardedQuery(QueryGate gate) {
    this.gate = gate;
  }

  @Override
  protected void execute(String text, HttpAction action) {
    try {
      gate.parse(text); // for our own words about syntax; Fuseki parses once more
    } catch (Refusal refusal) {
      give(refusal, action);
    }
    try {
      super.execute(text, action);
    } catch (StackOverflowError e) {
      give(QueryText.tooDeep(), action); // a chain of thousands of operators
    }
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    try {
      gate.check(query, graphsOf(action));
      checkAccept(action, query);
    } catch (Refusal refusal) {
      give(refusal, action);
    }
  }

  private static List<String> graphsOf(HttpAction action) {
    List<String> graphs = new ArrayList<>();
    for (String parameter : List.of("default-graph-uri", "named-graph-uri")) {
      String[] values = action.getRequestParameterValues(parameter);
      if (values != null) {
        graphs.addAll(List.of(values));
      }
    }
    return graphs;
  }

  /** Fuseki would answer 400 or send its favourite format; HTTP has a word for this. */
  private static void checkAccept(HttpAction action, Query query) {
    boolean chosenByName =
        action.getRequestParameter("output") != null
            || action.getRequestParameter("format") != null;
    boolean graph = query.isConstructType() || query.isDescribeType();
    AcceptList offered =
        graph ? DEF.constructOffer : query.isAskType() ? DEF.rsOfferBoolean : DEF.rsOfferTable;
    if (!chosenByName
        && action.getRequestHeader("Accept") != null
        && ConNeg.match(action.getRequestHeader("Accept"), offered) == null) {
      throw Refusal.notAcceptable(
          graph
              ? "Turtle, N-Triples, JSON-LD and RDF/XML"
              : "SPARQL results in JSON, XML, CSV and TSV");
    }
  }

  /** Fuseki carries a status and a text; the front door takes the whole refusal. */
  private static void give(Refusal refusal, HttpAction action) {
    action.getRequest().setAttribute(HeldResponse.REFUSAL, refusal);
    ServletOps.error(refusal.status(), refusal.says());
  }
}
