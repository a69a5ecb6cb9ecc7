package org.claimgraph.export;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.claimgraph.graph.Iris;
import org.claimgraph.graph.Prefixes;

/** Finds what people and addresses name. */
public final class Things {
  private Things() {}

  /**
   * The thing of a name that the graph knows: an IRI, a prefixed name ({@code place:russia}) or the
   * id of a node in a network ({@code location:russia}).
   *
   * @return nothing if the graph says nothing of it
   */
  public static Optional<Node> named(String name, DatasetGraph data) {
    String base = Iris.base(data);
    return Txn.calculateRead(
        data,
        () -> {
          Facts facts = new Facts(data.getDefaultGraph());
          return Optional.of(NodeFactory.createURI(prefixed(name, base)))
              .filter(node -> isKnown(node, facts))
              .or(
                  () ->
                      Optional.of(NodeFactory.createURI(NodeId.toIri(name)))
                          .filter(node -> isKnown(node, facts)));
        });
  }

  private static boolean isKnown(Node node, Facts facts) {
    return facts.graph().contains(node, Node.ANY, Node.ANY)
        || facts.graph().contains(Node.ANY, Node.ANY, node);
  }

  private static String prefixed(String name, String base) {
    Map<String, String> prefixes = Prefixes.all(base);
    int colon = name.indexOf(':');
    String namespace = prefixes.get(name.substring(0, Math.max(0, colon)));
    return namespace == null ? name : namespace + name.substring(colon + 1);
  }
}
