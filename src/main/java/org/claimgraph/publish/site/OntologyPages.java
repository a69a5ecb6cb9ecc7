package org.claimgraph.publish.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.claimgraph.graph.Cg;
import org.claimgraph.publish.page.OntologyPage;
import org.claimgraph.publish.page.OntologyPage.Group;
import org.claimgraph.publish.page.OntologyPage.Term;
import org.claimgraph.publish.page.Statement;

/** The ontology as a page and as triples. */
final class OntologyPages {
  /** The ontology's own IRI. */
  static final Node ONTOLOGY = NodeFactory.createURI(Cg.NS.substring(0, Cg.NS.length() - 1));

  private static final List<Node> TIES =
      Stream.of(
              RDFS.subClassOf,
              RDFS.subPropertyOf,
              RDFS.domain,
              RDFS.range,
              SKOS.closeMatch,
              SKOS.relatedMatch,
              SKOS.broadMatch,
              OWL2.disjointWith)
          .map(property -> property.asNode())
          .toList();

  private final GraphReader graph;
  private final Terms terms;

  OntologyPages(GraphReader graph, Terms terms) {
    this.graph = graph;
    this.terms = terms;
  }

  /** Everything that is said of the ontology and of its terms. */
  List<Triple> triples() {
    List<Triple> triples = new ArrayList<>(graph.find(ONTOLOGY, Node.ANY, Node.ANY).toList());
    terms().forEach(term -> triples.addAll(graph.find(term, Node.ANY, Node.ANY).toList()));
    return triples;
  }

  OntologyPage page() {
    List<Group> groups =
        Stream.of(
                group("Classes", List.of(OWL2.Class.asNode())),
                group(
                    "Properties",
                    List.of(
                        OWL2.ObjectProperty.asNode(),
                        OWL2.DatatypeProperty.asNode(),
                        OWL2.AnnotationProperty.asNode())),
                group("Values", List.of(OWL2.NamedIndividual.asNode())))
            .filter(group -> !group.terms().isEmpty())
            .toList();
    return new OntologyPage(
        graph.text(ONTOLOGY, DCTerms.title.asNode()).orElse("Claimgraph ontology"),
        graph.text(ONTOLOGY, DCTerms.description.asNode()).orElse(""),
        groups);
  }

  private Group group(String heading, List<Node> types) {
    return new Group(
        heading,
        terms()
            .filter(term -> types.stream().anyMatch(type -> graph.is(term, type)))
            .map(this::term)
            .toList());
  }

  private Stream<Node> terms() {
    return graph
        .find(Node.ANY, RDF.Nodes.type, Node.ANY)
        .map(Triple::getSubject)
        .filter(node -> node.isURI() && node.getURI().startsWith(Cg.NS))
        .distinct()
        .sorted(Comparator.comparing(Node::getURI));
  }

  private Term term(Node term) {
    List<Statement> ties = new ArrayList<>();
    for (Node property : TIES) {
      List<Node> values = graph.all(term, property);
      if (!values.isEmpty()) {
        ties.add(new Statement(terms.link(property), terms.links(values)));
      }
    }
    return new Term(
        term.getURI().substring(Cg.NS.length()),
        terms.label(term),
        graph.text(term, RDFS.Nodes.comment).orElse(""),
        graph.all(term, SKOS.example.asNode()).stream().map(terms::label).toList(),
        ties);
  }
}
