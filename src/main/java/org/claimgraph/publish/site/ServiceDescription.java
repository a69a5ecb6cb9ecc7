package org.claimgraph.publish.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** What a client may ask of the endpoint and how (SPARQL 1.1 Service Description). */
final class ServiceDescription {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";

  private static final List<String> RESULT_FORMATS =
      List.of(
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "N-Triples",
          "JSON-LD",
          "RDF_XML");

  private final String endpoint;

  /**
   * @param server where the server is, ending in a slash
   */
  ServiceDescription(String server) {
    this.endpoint = server + "sparql";
  }

  Node iri() {
    return NodeFactory.createURI(endpoint + "#service");
  }

  /** The description; graphs are those that FROM and GRAPH may name. */
  List<Triple> triples(Collection<Node> graphs) {
    Node dataset = NodeFactory.createURI(endpoint + "#dataset");
    Node union = NodeFactory.createURI(endpoint + "#default-graph");
    List<Triple> out = new ArrayList<>();
    out.add(Triple.create(iri(), RDF.Nodes.type, sd("Service")));
    out.add(Triple.create(iri(), sd("endpoint"), NodeFactory.createURI(endpoint)));
    out.add(Triple.create(iri(), sd("supportedLanguage"), sd("SPARQL11Query")));
    out.add(Triple.create(iri(), sd("feature"), sd("UnionDefaultGraph")));
    for (String format : RESULT_FORMATS) {
      out.add(Triple.create(iri(), sd("resultFormat"), NodeFactory.createURI(FORMATS + format)));
    }
    out.add(Triple.create(iri(), sd("defaultDataset"), dataset));
    out.add(Triple.create(dataset, RDF.Nodes.type, sd("Dataset")));
    out.add(Triple.create(dataset, sd("defaultGraph"), union));
    out.add(Triple.create(union, RDF.Nodes.type, sd("Graph")));
    int number = 0;
    for (Node graph :
        graphs.stream().sorted(Comparator.comparing(graph -> graph.toString())).toList()) {
      Node named = NodeFactory.createURI(endpoint + "#graph-" + ++number);
      out.add(Triple.create(dataset, sd("namedGraph"), named));
      out.add(Triple.create(named, RDF.Nodes.type, sd("NamedGraph")));
      out.add(Triple.create(named, sd("name"), graph));
    }
    return out;
  }

  private static Node sd(String name) {
    return NodeFactory.createURI(SD + name);
  }
}
