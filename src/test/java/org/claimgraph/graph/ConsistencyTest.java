package org.claimgraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.claimgraph.workspace.Build;
import org.claimgraph.workspace.NoWorkspace;
import org.claimgraph.workspace.Seeds;
import org.claimgraph.workspace.WorkspaceReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.Reasoner;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owlapi.model.AxiomType;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;

/**
 * The ontology, the graph of the seeds and what the standards say of their terms do not contradict
 * one another, as the OWL 2 reasoner HermiT sees it. Nobody has to run a reasoner over our data;
 * who does should not find that everything follows from it.
 */
class ConsistencyTest {
  private static final String PREFIXES =
      Prefixes.all().entrySet().stream()
          .map(each -> "@prefix %s: <%s> .\n".formatted(each.getKey(), each.getValue()))
          .collect(Collectors.joining());

  /** What the standards say of the terms that we use. */
  private static String standards = "";

  private static String seeds = "";

  @BeforeAll
  static void build() throws NoWorkspace, IOException {
    try (InputStream in = ConsistencyTest.class.getResourceAsStream("/graph/standard-axioms.ttl")) {
      standards = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
    seeds =
        triples(
            MemoryDataset.of(Build.quads(WorkspaceReader.read(Seeds.files()), Iris.DEFAULT_BASE))
                .getDefaultGraph());
  }

  @Test
  void theOntologyTheSeedsAndTheStandardsAgree() throws OWLOntologyCreationException {
    assertTrue(isConsistent(seeds));
  }

  @Test
  void aPlaceThatIsTheSameAsItsStateIsFoundAmongTheSeeds() throws OWLOntologyCreationException {
    // The state has this identifier already.
    assertFalse(isConsistent(seeds + PREFIXES + "place:russia owl:sameAs wd:Q159 ."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a state and a location | id:x a cg:State , cg:Location .",
        "a claim printed in an actor | id:x cg:reportedIn id:y . id:y a cg:Person .",
        "an article that makes a claim | id:x cg:claimant id:y . id:y a cg:Source .",
        "a claim about a place | id:x cg:about id:y . id:y a cg:Location .",
        "a person that is an organization by its standard name | id:x a cg:Person , org:Organization .",
        "a place that is its own point on the map | id:x a cg:Location ; geo:asWKT \"POINT(0 0)\" .",
        "a claim that was the reading of itself | id:x a cg:Claim , prov:Activity .",
        "a number that is a word | id:x cg:min \"many\" ."
      })
  void aContradictionIsFound(String name, String fault) throws OWLOntologyCreationException {
    Graph shipped = GraphFactory.createDefaultGraph();
    Ontology.shipped().triples().forEach(shipped::add);
    String ontology = triples(shipped);
    assertTrue(isConsistent(ontology), "without the fault");
    assertFalse(isConsistent(ontology + PREFIXES + fault), name);
  }

  /**
   * To OWL a link whose property is not declared is a remark, and nothing follows from it. These
   * are remarks because they point to things and to values alike, to terms, or to matching terms.
   */
  @Test
  void noOtherLinkIsHiddenFromTheReasoner() throws OWLOntologyCreationException {
    Set<String> hidden =
        load(seeds)
            .axioms(AxiomType.ANNOTATION_ASSERTION)
            .filter(remark -> remark.getValue().isIRI())
            .map(remark -> remark.getProperty().getIRI().toString())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        Stream.of(
                Cg.ANSWER,
                Cg.ANSWER_TYPE,
                Cg.MARKS,
                DCTerms.type.asNode(),
                SKOS.broadMatch.asNode(),
                SKOS.closeMatch.asNode(),
                SKOS.relatedMatch.asNode())
            .map(Node::getURI)
            .collect(Collectors.toCollection(TreeSet::new)),
        hidden);
  }

  private static boolean isConsistent(String triples) throws OWLOntologyCreationException {
    Configuration configuration = new Configuration();
    // OWL 2 knows xsd:dateTime, but no xsd:date, xsd:gYear or geo:wktLiteral.
    configuration.ignoreUnsupportedDatatypes = true;
    Reasoner reasoner = new Reasoner(configuration, load(triples));
    try {
      return reasoner.isConsistent();
    } finally {
      reasoner.dispose();
    }
  }

  private static OWLOntology load(String triples) throws OWLOntologyCreationException {
    return OWLManager.createOWLOntologyManager()
        .loadOntologyFromOntologyDocument(
            new StringDocumentSource(
                standards + triples, "urn:claimgraph:test", new TurtleDocumentFormat(), null));
  }

  private static String triples(Graph graph) {
    return RDFWriter.source(graph).lang(Lang.NTRIPLES).asString();
  }
}
