package org.claimgraph.publish;

import static org.claimgraph.publish.Web.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;
import org.junit.jupiter.api.Test;

/** When something breaks inside, the outside learns that it broke, and nothing else. */
class FailureTest {
  @Test
  void aFaultOfOursIsAnswered500WithoutItsStory() {
    try (Web web = Web.open(new Broken(Sample.data()))) {
      for (String path :
          new String[] {
            "/", "/health", "/id/actor/nis", "/ns", "/queries/who-denies-what", "/data?default",
          }) {
        assertRefused(500, "server-error", web.get(path));
      }
    }
  }

  /** What is too long to be held back is sent on; then a fault must not look like an end. */
  @Test
  void aGraphThatFailsAfterItsFirstPartNeverLooksComplete() {
    try (Web web = Web.open(new Breaking(Sample.data()))) {
      assertThrows(
          UncheckedIOException.class,
          () -> web.get("/data?default", "Accept", "application/n-triples"));
      // Turtle is gathered before it is written, so its fault comes in time for an error.
      assertRefused(500, "server-error", web.get("/data?default", "Accept", "text/turtle"));
      assertEquals(200, web.get("/health/live").statusCode());
    }
  }

  /** A store that reads very many triples, and then no more. */
  private static final class Breaking extends DatasetGraphWrapper {
    private static final Node NODE = NodeFactory.createURI("urn:" + "long".repeat(100));

    Breaking(DatasetGraph data) {
      super(data);
    }

    @Override
    public Graph getDefaultGraph() {
      return new GraphWrapper(super.getDefaultGraph()) {
        @Override
        public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
          return WrappedIterator.create(
              Stream.iterate(1, n -> n + 1)
                  .map(
                      n -> {
                        if (n > 20_000) {
                          throw new IllegalStateException("the disk is gone");
                        }
                        Node number = NodeFactory.createLiteralString("x".repeat(100) + n);
                        return Triple.create(NODE, NODE, number);
                      })
                  .iterator());
        }

        @Override
        public ExtendedIterator<Triple> find(Triple pattern) {
          return find(Node.ANY, Node.ANY, Node.ANY);
        }
      };
    }
  }

  /** A store whose files have gone. */
  private static final class Broken extends DatasetGraphWrapper {
    Broken(DatasetGraph data) {
      super(data);
    }

    private static IllegalStateException failure() {
      return new IllegalStateException("/tmp/store/SPO.dat: org.apache.jena is sad");
    }

    @Override
    public Graph getDefaultGraph() {
      return new GraphWrapper(super.getDefaultGraph()) {
        @Override
        public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
          throw failure();
        }

        @Override
        public ExtendedIterator<Triple> find(Triple pattern) {
          throw failure();
        }
      };
    }
  }
}
