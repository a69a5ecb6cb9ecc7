package org.claimgraph.publish;

import static org.claimgraph.publish.Web.assertRefused;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;
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
