package org.claimgraph.ask;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;

/** Runs a query at one of two places, a dataset or a remote endpoint, and writes the answer. */
public final class Asking {
  private Asking() {}

  /**
   * Asks a dataset whose default graph is the union of its named graphs, in one read transaction.
   * {@code SERVICE} is refused, so that a query cannot make this program call another.
   *
   * @param width the widest that a column of a table gets, in characters; 0 for no limit
   * @throws UnfitFormat before anything is written
   * @throws BadQuery when the query asks for something that is refused
   * @throws UncheckedIOException when {@code out} fails
   */
  public static void over(
      DatasetGraph data, Query query, ResultFormat format, int width, OutputStream out) {
    Answer answer = Answer.of(query, format, width);
    Txn.executeRead(
        data,
        () -> {
          try (QueryExec exec =
              QueryExec.dataset(data).query(query).set(ARQ.httpServiceAllowed, false).build()) {
            answer.write(exec, out);
          } catch (QueryDeniedException e) {
            throw BadQuery.of("query", "SERVICE is refused here", e);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /**
   * Asks a remote SPARQL endpoint.
   *
   * @param width as in {@link #over}
   * @throws UnfitFormat before the endpoint is called
   * @throws EndpointFailure when the endpoint cannot be reached, refuses the query or answers with
   *     something else than a result
   * @throws UncheckedIOException when {@code out} fails
   */
  public static void at(
      URI endpoint, Query query, ResultFormat format, int width, OutputStream out) {
    Answer answer = Answer.of(query, format, width);
    try (QueryExec exec = QueryExec.service(endpoint.toString()).query(query).build()) {
      answer.write(exec, out);
    } catch (QueryExceptionHTTP e) {
      throw EndpointFailure.refused(endpoint, e.getStatusCode(), e.getResponse(), e);
    } catch (HttpException e) {
      throw EndpointFailure.refused(endpoint, e.getStatusCode(), e.getResponse(), e);
    } catch (JenaException e) {
      throw EndpointFailure.noResult(endpoint, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
