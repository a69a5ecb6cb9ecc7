package org.claimgraph.publish.exporting;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;
import org.claimgraph.publish.gate.ResultBounds;
import org.claimgraph.publish.http.Refusal;

/** How long one export may read, and how much it may write, from now on. */
final class Allowance {
  private final long begunAt = System.nanoTime();
  private final Duration time;
  private final long bytes;

  Allowance(Duration time, long bytes) {
    this.time = time;
    this.bytes = bytes;
  }

  /** The same data, which can be read until the time is up. */
  DatasetGraph over(DatasetGraph data) {
    return new DatasetGraphWrapper(data) {
      @Override
      public Graph getDefaultGraph() {
        return new TimedGraph(super.getDefaultGraph());
      }

      @Override
      public Graph getGraph(Node name) {
        return new TimedGraph(super.getGraph(name));
      }
    };
  }

  /** Memory that takes so many bytes and no more. */
  Memory memory() {
    return new Memory();
  }

  private void checkTime() {
    if (System.nanoTime() - begunAt > time.toNanos()) {
      throw Refusal.timeLimit();
    }
  }

  /** What has been written so far. */
  final class Memory extends OutputStream {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    private Memory() {}

    @Override
    public void write(int one) {
      check(1);
      written.write(one);
    }

    @Override
    public void write(byte[] some, int from, int length) {
      check(length);
      written.write(some, from, length);
    }

    byte[] bytes() {
      return written.toByteArray();
    }

    private void check(int more) {
      checkTime();
      if (written.size() + (long) more > bytes) {
        throw ResultBounds.tooManyBytes(bytes);
      }
    }
  }

  private final class TimedGraph extends WrappedGraph {
    TimedGraph(Graph graph) {
      super(graph);
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
      return timed(super.find(pattern));
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
      return timed(super.find(subject, predicate, object));
    }

    private ExtendedIterator<Triple> timed(Iterator<Triple> found) {
      checkTime();
      return WrappedIterator.create(
          Iter.map(
              found,
              triple -> {
                checkTime();
                return triple;
              }));
    }
  }
}
