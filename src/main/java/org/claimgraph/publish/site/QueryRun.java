package org.claimgraph.publish.site;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.NodeCmp;
import org.claimgraph.publish.gate.Deadline;
import org.claimgraph.publish.gate.MemoryBounds;
import org.claimgraph.publish.gate.QueryGate;
import org.claimgraph.publish.gate.QueryText;
import org.claimgraph.publish.gate.ResultBounds;
import org.claimgraph.publish.http.Refusal;
import org.claimgraph.publish.page.Link;
import org.claimgraph.publish.page.QueryPage.Table;
import org.jspecify.annotations.Nullable;

/** Runs a query for a page: gated and timed like one at the endpoint, cut to what a page holds. */
final class QueryRun {
  /** Rows on a page; the downloads have more. */
  private static final int MOST = 500;

  private final DatasetGraph data;
  private final QueryGate gate;
  private final ResultBounds bounds;
  private final Duration limit;
  private final Terms terms;

  QueryRun(DatasetGraph data, QueryGate gate, ResultBounds bounds, Duration limit, Terms terms) {
    this.data = data;
    this.gate = gate;
    this.bounds = bounds;
    this.limit = limit;
    this.terms = terms;
  }

  /**
   * The result as a table; yes or no is a table of one cell, a graph one of three columns. The
   * caller holds a read transaction.
   *
   * @throws Refusal when the query is refused or takes too long
   */
  Table table(Query query) {
    gate.check(query, List.of());
    try (QueryExec exec =
        QueryExec.dataset(data)
            .query(query)
            .timeout(limit.toMillis(), TimeUnit.MILLISECONDS)
            .set(ARQ.httpServiceAllowed, false)
            .build()) {
      new Deadline(limit).set(exec);
      List<Refusal> refusals = new ArrayList<>();
      MemoryBounds.set(exec, refusals::add);
      Table table = table(query, exec);
      if (!refusals.isEmpty()) { // an error in a FILTER is no error, but false
        throw refusals.get(0);
      }
      return table;
    } catch (QueryCancelledException e) {
      throw Refusal.timeLimit();
    } catch (StackOverflowError e) {
      throw QueryText.tooDeep();
    } catch (ArithmeticException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw QueryText.of(e);
    } catch (QueryException e) {
      throw Refusal.of(400, "query-refused", "This query cannot be evaluated.");
    }
  }

  private Table table(Query query, QueryExec exec) {
    if (query.isAskType()) {
      String answer = exec.ask() ? "yes" : "no";
      return new Table(List.of("answer"), List.of(List.of(Link.plain(answer))), false);
    }
    return query.isSelectType() ? rows(exec.select()) : triples(bounds.graph(query, exec));
  }

  private Table rows(RowSet result) {
    List<Var> columns = result.getResultVars();
    List<List<Link>> rows = new ArrayList<>();
    while (rows.size() < MOST && result.hasNext()) {
      Binding binding = result.next();
      rows.add(columns.stream().map(column -> cell(binding.get(column))).toList());
    }
    return new Table(columns.stream().map(Var::getVarName).toList(), rows, result.hasNext());
  }

  private Table triples(Graph graph) {
    Iterator<Triple> sorted =
        graph.stream()
            .sorted(
                Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
                    .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
                    .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms))
            .iterator();
    List<List<Link>> rows = new ArrayList<>();
    while (rows.size() < MOST && sorted.hasNext()) {
      Triple triple = sorted.next();
      rows.add(
          Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
              .map(this::cell)
              .toList());
    }
    return new Table(List.of("subject", "predicate", "object"), rows, sorted.hasNext());
  }

  private Link cell(@Nullable Node node) {
    return node == null ? Link.plain("") : terms.link(node);
  }
}
