package org.claimgraph.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.graph.Iris;

/**
 * The named graphs of a database, each with its {@link GraphSum}, which follows every change in the
 * same transaction. The sums stand in the database's own default graph, which nobody is shown.
 *
 * <p>Triples come in with data IRIs under {@link Iris#DEFAULT_BASE} and are stored under the
 * store's base.
 */
final class SummedGraphs {
  private static final String OWN = "urn:x-claimgraph:";
  private static final Node SUM = NodeFactory.createURI(OWN + "sum");
  private static final Node STORE = NodeFactory.createURI(OWN + "store");
  private static final Node BATCH = NodeFactory.createURI(OWN + "batch");
  private static final Node RULES = NodeFactory.createURI(OWN + "rules");

  private final DatasetGraph data;
  private final String base;

  /**
   * @param data the database; every method is to be called in a transaction of it
   * @param base what data IRIs are stored under
   */
  SummedGraphs(DatasetGraph data, String base) {
    this.data = data;
    this.base = base;
  }

  String base() {
    return base;
  }

  /** Makes a graph hold these triples and no others. */
  void replace(Node graph, Collection<Triple> triples) {
    Node stored = Iris.rebase(graph, base);
    Set<Triple> wanted = rebased(triples);
    Set<Triple> there = triples(stored);
    apply(stored, minus(there, wanted), minus(wanted, there));
  }

  /** Takes triples out of a graph, and puts others in; what is in both stays. */
  void change(Node graph, Collection<Triple> out, Collection<Triple> in) {
    Node stored = Iris.rebase(graph, base);
    Set<Triple> gone = rebased(out);
    Set<Triple> come = rebased(in);
    Set<Triple> away = minus(gone, come);
    Set<Triple> fresh = minus(come, gone);
    away.removeIf(triple -> !data.contains(Quad.create(stored, triple)));
    fresh.removeIf(triple -> data.contains(Quad.create(stored, triple)));
    apply(stored, away, fresh);
  }

  /** All of {@code out} are there, none of {@code in}. */
  private void apply(Node graph, Set<Triple> out, Set<Triple> in) {
    if (out.isEmpty() && in.isEmpty()) {
      return;
    }
    Optional<String> before = sum(graph);
    GraphSum sum = before.map(GraphSum::parse).orElseGet(GraphSum::new);
    for (Triple triple : out) {
      data.delete(Quad.create(graph, triple));
      sum.remove(triple);
    }
    for (Triple triple : in) {
      data.add(Quad.create(graph, triple));
      sum.add(triple);
    }
    before.ifPresent(hex -> own(graph, SUM, hex, false));
    if (!in.isEmpty() || data.contains(graph, Node.ANY, Node.ANY, Node.ANY)) {
      own(graph, SUM, sum.toString(), true);
    }
  }

  /** What the sum of a stored graph should be; empty if there is no such graph. */
  Optional<String> sum(Node graph) {
    return own(graph, SUM);
  }

  /** The sum that a graph of these triples has. */
  String sumOf(Collection<Triple> triples) {
    GraphSum sum = new GraphSum();
    rebased(triples).forEach(sum::add);
    return sum.toString();
  }

  /** The number of the last batch whose changes are in. */
  long batch() {
    return own(STORE, BATCH).map(Long::parseLong).orElse(0L);
  }

  /** Notes that everything up to this batch is in. */
  void setBatch(long batch) {
    own(STORE, BATCH).ifPresent(old -> own(STORE, BATCH, old, false));
    own(STORE, BATCH, Long.toString(batch), true);
  }

  /** What tells the rules that read all of this, or the oldest part of it. */
  Optional<String> rules() {
    return own(STORE, RULES);
  }

  /** Notes which rules read all of this. */
  void setRules(String rules) {
    own(STORE, RULES).ifPresent(old -> own(STORE, RULES, old, false));
    own(STORE, RULES, rules, true);
  }

  /** The triples of a graph as it is stored. */
  Set<Triple> triples(Node graph) {
    Set<Triple> triples = new LinkedHashSet<>();
    data.find(graph, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> triples.add(quad.asTriple()));
    return triples;
  }

  /** What a graph says of a subject; IRIs as they came in. */
  List<Triple> about(Node graph, Node subject) {
    return find(graph, subject, Node.ANY, Node.ANY);
  }

  /** The statements of a graph that point to an object; IRIs as they came in. */
  List<Triple> pointing(Node graph, Node predicate, Node object) {
    return find(graph, Node.ANY, predicate, object);
  }

  private List<Triple> find(Node graph, Node subject, Node predicate, Node object) {
    List<Triple> triples = new ArrayList<>();
    data.find(
            Iris.rebase(graph, base),
            Iris.rebase(subject, base),
            Iris.rebase(predicate, base),
            Iris.rebase(object, base))
        .forEachRemaining(
            quad ->
                triples.add(
                    Triple.create(
                        unbased(quad.getSubject()),
                        quad.getPredicate(),
                        unbased(quad.getObject()))));
    return triples;
  }

  private Node unbased(Node node) {
    return node.isURI() ? NodeFactory.createURI(Iris.unbase(node.getURI(), base)) : node;
  }

  private Optional<String> own(Node subject, Node predicate) {
    Iterator<Quad> found = data.find(Quad.defaultGraphIRI, subject, predicate, Node.ANY);
    return found.hasNext()
        ? Optional.of(found.next().getObject().getLiteralLexicalForm())
        : Optional.empty();
  }

  private void own(Node subject, Node predicate, String value, boolean add) {
    Node object = NodeFactory.createLiteralString(value);
    if (add) {
      data.add(Quad.defaultGraphIRI, subject, predicate, object);
    } else {
      data.delete(Quad.defaultGraphIRI, subject, predicate, object);
    }
  }

  private Set<Triple> rebased(Collection<Triple> triples) {
    Set<Triple> rebased = new LinkedHashSet<>();
    for (Triple triple : triples) {
      rebased.add(
          base.equals(Iris.DEFAULT_BASE)
              ? triple
              : Triple.create(
                  Iris.rebase(triple.getSubject(), base),
                  Iris.rebase(triple.getPredicate(), base),
                  Iris.rebase(triple.getObject(), base)));
    }
    return rebased;
  }

  private static Set<Triple> minus(Set<Triple> all, Set<Triple> some) {
    Set<Triple> rest = new LinkedHashSet<>(all);
    some.forEach(rest::remove);
    return rest;
  }
}
