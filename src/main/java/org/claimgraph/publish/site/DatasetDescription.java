package org.claimgraph.publish.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/**
 * The graph described for catalogues (VoID, DCAT): what it says of itself, and its counts.
 *
 * @param dataset the dataset's own IRI
 * @param known what holds wherever it is served
 */
record DatasetDescription(Node dataset, List<Triple> known) {
  private static final String LICENSE = "https://www.apache.org/licenses/LICENSE-2.0";

  /** A licence can be given for what is ours; the graph also holds what is not. */
  private static final String RIGHTS =
      "The licence covers our own statements: readings, comparisons, names and the ontology. The"
          + " words that are quoted belong to the publishers of the articles and stand here as"
          + " citations. Identifiers and points of places that come from GeoNames (geonames.org)"
          + " are used under CC BY 4.0, https://creativecommons.org/licenses/by/4.0/, and whoever"
          + " passes them on has to name GeoNames.";

  /** Counts once through the whole graph; keep the result. */
  static DatasetDescription of(DatasetGraph data, Node dataset) {
    Graph graph = data.getDefaultGraph();
    List<Triple> known = new ArrayList<>(graph.find(dataset, Node.ANY, Node.ANY).toList());
    DatasetDescription description = new DatasetDescription(dataset, known);
    description.add(dataset, RDF.Nodes.type, VOID.Dataset.asNode());
    description.add(dataset, RDF.Nodes.type, DCAT.Dataset.asNode());
    if (!graph.contains(dataset, DCTerms.title.asNode(), Node.ANY)) {
      description.add(
          dataset,
          DCTerms.title.asNode(),
          NodeFactory.createLiteralLang("Who says what, about whom, according to whom", "en"));
    }
    if (!graph.contains(dataset, DCTerms.license.asNode(), Node.ANY)) {
      description.add(dataset, DCTerms.license.asNode(), NodeFactory.createURI(LICENSE));
    }
    if (!graph.contains(dataset, DCTerms.rights.asNode(), Node.ANY)) {
      description.add(
          dataset, DCTerms.rights.asNode(), NodeFactory.createLiteralLang(RIGHTS, "en"));
    }
    description.add(dataset, VOID.vocabulary.asNode(), OntologyPages.ONTOLOGY);
    description.count(graph);
    return description;
  }

  /** All of it, with the addresses at one server, whose address ends in a slash. */
  List<Triple> statistics(String server) {
    List<Triple> all = new ArrayList<>(known);
    Node endpoint = NodeFactory.createURI(server + "sparql");
    all.add(Triple.create(dataset, VOID.sparqlEndpoint.asNode(), endpoint));
    Node dump = NodeFactory.createURI(server + "data");
    all.add(Triple.create(dataset, VOID.dataDump.asNode(), dump));
    return all;
  }

  private void count(Graph graph) {
    Set<Node> subjects = new HashSet<>();
    Map<String, Long> classes = new TreeMap<>();
    Map<String, Long> properties = new TreeMap<>();
    long triples = 0;
    Iterator<Triple> all = graph.find(Node.ANY, Node.ANY, Node.ANY);
    while (all.hasNext()) {
      Triple triple = all.next();
      triples++;
      subjects.add(triple.getSubject());
      properties.merge(triple.getPredicate().getURI(), 1L, Long::sum);
      if (triple.getPredicate().equals(RDF.Nodes.type) && triple.getObject().isURI()) {
        classes.merge(triple.getObject().getURI(), 1L, Long::sum);
      }
    }
    long parts = subjects.stream().filter(DatasetDescription::isPart).count();
    add(dataset, VOID.triples.asNode(), number(triples));
    add(dataset, VOID.distinctSubjects.asNode(), number(subjects.size()));
    add(dataset, VOID.entities.asNode(), number(subjects.size() - parts));
    add(dataset, VOID.classes.asNode(), number(classes.size()));
    add(dataset, VOID.properties.asNode(), number(properties.size()));
    int at = 0;
    for (Map.Entry<String, Long> each : classes.entrySet()) {
      Node partition = NodeFactory.createURI(dataset.getURI() + "#class-" + ++at);
      add(dataset, VOID.classPartition.asNode(), partition);
      add(partition, VOID._class.asNode(), NodeFactory.createURI(each.getKey()));
      add(partition, VOID.entities.asNode(), number(each.getValue()));
    }
    at = 0;
    for (Map.Entry<String, Long> each : properties.entrySet()) {
      Node partition = NodeFactory.createURI(dataset.getURI() + "#property-" + ++at);
      add(dataset, VOID.propertyPartition.asNode(), partition);
      add(partition, VOID.property.asNode(), NodeFactory.createURI(each.getKey()));
      add(partition, VOID.triples.asNode(), number(each.getValue()));
    }
  }

  /** Parts of an entity have its IRI with a fragment; they are not entities of their own. */
  private static boolean isPart(Node subject) {
    return subject.isURI() && subject.getURI().contains("/id/") && subject.getURI().contains("#");
  }

  private void add(Node subject, Node predicate, Node object) {
    known.add(Triple.create(subject, predicate, object));
  }

  private static Node number(long number) {
    return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
  }
}
