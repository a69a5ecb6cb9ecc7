package org.claimgraph.publish.protocol;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.claimgraph.publish.gate.Deadline;
import org.claimgraph.publish.gate.MemoryBounds;
import org.claimgraph.publish.gate.QueryGate;
import org.claimgraph.publish.gate.QueryText;
import org.claimgraph.publish.gate.ResultBounds;
import org.claimgraph.publish.http.Refusal;
import org.claimgraph.publish.watch.RequestNotes;

/** Fuseki's own query processor, with the gate before it. */
public final class GuardedQuery extends SPARQL_QueryDataset {
  private static final Optional<String> CSV = Optional.of("text/csv");

  private final QueryGate gate;
  private final ResultBounds bounds;
  private final Deadline deadline;

  public GuardedQuery(QueryGate gate, ResultBounds bounds, Deadline deadline) {
    this.gate = gate;
    this.bounds = bounds;
    this.deadline = deadline;
  }

  @Override
  protected void executeBody(HttpAction action) {
    try {
      String charset = action.getRequest().getCharacterEncoding();
      String text = QueryText.read(action.getRequestInputStream(), charset);
      RequestNotes.query(action.getRequest(), text);
      execute(text, action);
    } catch (Refusal refusal) {
      give(refusal, action);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void execute(String text, HttpAction action) {
    try {
      gate.parse(text); // for our own words about syntax; Fuseki parses once more
      super.execute(text, action);
    } catch (Refusal refusal) {
      give(refusal, action);
    } catch (StackOverflowError e) {
      give(QueryText.tooDeep(), action); // a chain of thousands of operators
    } catch (ArithmeticException | IllegalArgumentException | IndexOutOfBoundsException e) {
      give(QueryText.of(e), action);
    }
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    try {
      gate.check(query, graphsOf(action));
      offer(query).settle(action.getRequest());
    } catch (Refusal refusal) {
      give(refusal, action);
    }
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec exec, Query query, String logged) {
    deadline.set(exec);
    MemoryBounds.set(exec, refusal -> HeldResponse.refuse(refusal, action.getRequest()));
    try {
      if (query.isConstructQuad()) {
        return new QueryExecResult(bounds.dataset(query, exec));
      }
      if (query.isConstructType() || query.isDescribeType()) {
        return new QueryExecResult(bounds.graph(query, exec));
      }
    } catch (Refusal refusal) {
      give(refusal, action);
    }
    QueryExecResult result = super.executeQuery(action, exec, query, logged);
    return result.isRowSet() ? new QueryExecResult(rows(result.rowSet(), action)) : result;
  }

  /** Rows are made while they are written; what is wrong with them comes out then. */
  private RowSet rows(RowSet result, HttpAction action) {
    RowSet rows =
        bounds.select(result, refusal -> HeldResponse.refuse(refusal, action.getRequest()));
    boolean csv = Offer.settled(action.getRequest()).equals(CSV);
    return csv ? CsvBlankNodes.labelled(rows) : rows;
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

  private static Offer offer(Query query) {
    if (query.isSelectType() || query.isAskType()) {
      return Offer.RESULTS;
    }
    return query.isConstructQuad() ? Offer.DATASET : Offer.GRAPH;
  }

  /** Fuseki carries a status and a text; the front door takes the whole refusal. */
  private static void give(Refusal refusal, HttpAction action) {
    HeldResponse.refuse(refusal, action.getRequest());
    ServletOps.error(refusal.status(), refusal.says());
  }
}
