package org.claimgraph.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.claimgraph.publish.http.Refusal;
import org.junit.jupiter.api.Test;

/**
 * An orderly end: nobody new gets in, who is inside is answered, and nobody is waited for for ever.
 */
class StoppingTest {
  @Test
  void whatIsBeingAnsweredIsAnsweredToItsEnd() throws InterruptedException {
    Slow slow = new Slow(Sample.data());
    Web web = Web.open(slow);
    CompletableFuture<HttpResponse<String>> answer =
        CompletableFuture.supplyAsync(() -> web.get("/id/actor/nis"));
    slow.reached.await();
    CompletableFuture<Void> stopped = CompletableFuture.runAsync(web::close);
    slow.goOn.countDown();
    assertEquals(200, answer.join().statusCode());
    stopped.join();
    assertThrows(UncheckedIOException.class, () -> web.get("/health/live"));
  }

  @Test
  void whoDoesNotEndIsNotWaitedFor() throws InterruptedException {
    Slow slow = new Slow(Sample.data());
    Web web = Web.open(slow, Web.options().with(Limit.STOP_TIME, 50));
    CompletableFuture<HttpResponse<String>> answer =
        CompletableFuture.supplyAsync(() -> web.get("/id/actor/nis"));
    slow.reached.await();
    web.close();
    CompletionException broken = assertThrows(CompletionException.class, answer::join);
    assertTrue(broken.getCause() instanceof UncheckedIOException, broken.toString());
    slow.goOn.countDown();
  }

  @Test
  void whatIsStoppingIsNotReady() {
    Readiness readiness = new Readiness(Sample.data());
    assertEquals(200, readiness.ready().status());
    readiness.stop();
    assertEquals("stopping", assertThrows(Refusal.class, readiness::ready).code());
    assertEquals(200, readiness.live().status());
  }

  /** Reading stands still at its first step until it is told to go on. */
  private static final class Slow extends DatasetGraphWrapper {
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    Slow(DatasetGraph data) {
      super(data);
    }

    @Override
    public Graph getDefaultGraph() {
      return new GraphWrapper(super.getDefaultGraph()) {
        @Override
        public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
          reached.countDown();
          try {
            goOn.await();
          } catch (InterruptedException e) {
            throw new IllegalStateException("told to stop", e);
          }
          return super.find(subject, predicate, object);
        }
      };
    }
  }
}
