package org.claimgraph.publish.gate;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.claimgraph.publish.http.Refusal;

/**
 * Hostile texts as queries. In the build the saved corpus runs; docs/reliability.md has the command
 * that looks for new ones.
 */
class QueryGateFuzzTest {
  private static final int ROWS = 100;
  private static final long SECOND = 1;

  private static final DatasetGraph DATA = data();
  private static final QueryGate GATE = new QueryGate(DATA, 16_384, 64);

  private static DatasetGraph data() {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    Txn.executeWrite(
        data,
        () -> {
          data.add(SSE.parseQuad("(<urn:g> <urn:s> <urn:p> <urn:o>)"));
          data.add(SSE.parseQuad("(<urn:g> <urn:o> <urn:p> 'the bridge is safe'@en)"));
          data.add(SSE.parseQuad("(_ <urn:s> <urn:q> 1500)"));
        });
    return data;
  }

  /** Whatever it says, it is refused in one sentence or it runs, and ends. */
  @FuzzTest
  void query(byte[] bytes) {
    try {
      Query query = GATE.parse(new String(bytes, StandardCharsets.UTF_8));
      GATE.check(query, List.of());
      Txn.executeRead(DATA, () -> run(query));
    } catch (Refusal refusal) {
      if (refusal.status() / 100 != 4 || refusal.says().lines().count() != 1) {
        throw new AssertionError(refusal.status() + " " + refusal.says(), refusal);
      }
    }
  }

  private static void run(Query query) {
    try (QueryExec exec =
        QueryExec.dataset(DATA).query(query).timeout(SECOND, TimeUnit.SECONDS).build()) {
      if (query.isSelectType()) {
        exec.select().stream().limit(ROWS).forEach(row -> {});
      } else if (query.isAskType()) {
        exec.ask();
      } else if (query.isConstructQuad()) {
        new ResultBounds(ROWS).dataset(query, exec);
      } else {
        new ResultBounds(ROWS).graph(query, exec);
      }
    } catch (QueryException | StackOverflowError e) {
      // Both are answered in words: GuardedQuery, QueryRun.
    } catch (ArithmeticException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw QueryText.of(e);
    }
  }
}
