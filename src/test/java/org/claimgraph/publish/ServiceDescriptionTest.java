package org.claimgraph.publish;

import static org.claimgraph.publish.Web.assertRefused;
import static org.claimgraph.publish.Web.encoded;
import static org.claimgraph.publish.Web.header;
import static org.claimgraph.publish.Web.query;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * SPARQL 1.1 Service Description (W3C Recommendation of 2013): section 2, where a description is
 * found; section 3, the vocabulary; and that what is described is what is served.
 */
class ServiceDescriptionTest {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";

  /** Section 3.4: each property with what it is said of and what it points to. */
  private static final Map<String, List<String>> PROPERTIES =
      Map.ofEntries(
          Map.entry("endpoint", List.of("Service", "")),
          Map.entry("feature", List.of("Service", "Feature")),
          Map.entry("defaultEntailmentRegime", List.of("Service", "EntailmentRegime")),
          Map.entry("entailmentRegime", List.of("NamedGraph", "EntailmentRegime")),
          Map.entry("defaultSupportedEntailmentProfile", List.of("Service", "EntailmentProfile")),
          Map.entry("supportedEntailmentProfile", List.of("NamedGraph", "EntailmentProfile")),
          Map.entry("extensionFunction", List.of("Service", "Function")),
          Map.entry("extensionAggregate", List.of("Service", "Aggregate")),
          Map.entry("languageExtension", List.of("Service", "Feature")),
          Map.entry("supportedLanguage", List.of("Service", "Language")),
          Map.entry("propertyFeature", List.of("Service", "Feature")),
          Map.entry("defaultDataset", List.of("Service", "Dataset")),
          Map.entry("availableGraphs", List.of("Service", "GraphCollection")),
          Map.entry("resultFormat", List.of("Service", "")),
          Map.entry("inputFormat", List.of("Service", "")),
          Map.entry("defaultGraph", List.of("Dataset", "Graph")),
          Map.entry("namedGraph", List.of("Dataset", "NamedGraph")),
          Map.entry("name", List.of("NamedGraph", "")),
          Map.entry("graph", List.of("NamedGraph", "Graph")));

  /** Section 3.3: the instances, with their class. */
  private static final Map<String, String> INSTANCES =
      Map.of(
          "SPARQL10Query", "Language",
          "SPARQL11Query", "Language",
          "SPARQL11Update", "Language",
          "DereferencesURIs", "Feature",
          "UnionDefaultGraph", "Feature",
          "RequiresDataset", "Feature",
          "EmptyGraphs", "Feature",
          "BasicFederatedQuery", "Feature");

  /** Section 3.2. */
  private static final Set<String> CLASSES =
      Set.of(
          "Service",
          "Feature",
          "Language",
          "Function",
          "Aggregate",
          "EntailmentRegime",
          "EntailmentProfile",
          "GraphCollection",
          "Dataset",
          "Graph",
          "NamedGraph");

  private static Web web;
  private static Graph described;

  @BeforeAll
  static void open() {
    web = Web.open();
    described = Strict.graph(web.get("/sparql"));
  }

  @AfterAll
  static void close() {
    web.close();
  }

  private static Node sd(String name) {
    return NodeFactory.createURI(SD + name);
  }

  private static List<Node> objects(Node subject, String property) {
    return described.find(subject, sd(property), Node.ANY).mapWith(Triple::getObject).toList();
  }

  /** The one service: every description is of it. */
  private static Node service() {
    List<Node> services =
        described
            .find(Node.ANY, RDF.Nodes.type, sd("Service"))
            .mapWith(Triple::getSubject)
            .toList();
    assertEquals(1, services.size(), services::toString);
    return services.get(0);
  }

  private static Node dataset() {
    List<Node> datasets = objects(service(), "defaultDataset");
    assertEquals(1, datasets.size(), datasets::toString);
    return datasets.get(0);
  }

  // ---- 2 accessing a service description

  /** Section 2: GET of the endpoint, without query parameters, is answered in RDF. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                                        | text/turtle",
        "*/*                                                       | text/turtle",
        "text/turtle                                               | text/turtle",
        "application/n-triples                                     | application/n-triples",
        "application/ld+json                                       | application/ld+json",
        "application/rdf+xml                                       | application/rdf+xml",
        "application/rdf+xml;q=0.2, application/n-triples;q=0.8    | application/n-triples",
        "text/turtle;q=0, */*                                      | application/ld+json",
      })
  void theEndpointIsDescribedInRdf(String accept, String mediaType) {
    HttpResponse<String> response = web.get("/sparql", "Accept", accept);
    assertEquals(mediaType, Strict.mediaType(response));
    assertTrue(IsoMatcher.isomorphic(described, Strict.graph(response)));
    assertTrue(header("Vary", response).contains("Accept"));
  }

  /** Section 2 and HTTP. */
  @ParameterizedTest
  @ValueSource(strings = {"image/png", "text/csv", "*/*;q=0", "application/sparql-results+json"})
  void aDescriptionInAnotherFormatIsNotAcceptable(String accept) {
    assertRefused(406, "not-acceptable", web.get("/sparql", "Accept", accept));
  }

  /** Section 2 leaves room for people: who asks for HTML by name, as browsers do, gets a form. */
  @Test
  void aBrowserGetsAForm() {
    HttpResponse<String> response = web.get("/sparql", "Accept", "text/html,*/*;q=0.8");
    assertEquals("text/html", Strict.mediaType(response));
  }

  /** Section 2: only without query parameters. */
  @Test
  void aRequestWithParametersIsAQuery() {
    assertRefused(400, "bad-request", web.get("/sparql?default-graph-uri=urn:x:y"));
  }

  // ---- 3 the vocabulary

  /** Section 3.4, sd:endpoint: the endpoint under the address by which it was reached. */
  @Test
  void oneServiceHasThisEndpoint() {
    assertEquals(
        List.of(NodeFactory.createURI(web.server().url() + "sparql")),
        objects(service(), "endpoint"));
    String other = web.server().url().replace("127.0.0.1", "localhost");
    Node asReached = NodeFactory.createURI(other + "sparql");
    assertTrue(
        Strict.graph(web.get(other + "sparql")).contains(Node.ANY, sd("endpoint"), asReached));
  }

  /** Sections 3.2 to 3.4: no term that is not in the vocabulary, and each where it belongs. */
  @Test
  void everyTermIsInTheVocabularyAndInItsPlace() {
    described
        .find()
        .forEachRemaining(
            triple -> {
              String predicate = triple.getPredicate().getURI();
              if (predicate.equals(RDF.type.getURI())) {
                assertTrue(CLASSES.contains(local(triple.getObject())), triple::toString);
              } else {
                List<String> ends = PROPERTIES.get(local(triple.getPredicate()));
                assertTrue(ends != null, triple::toString);
                assertIs(ends.get(0), triple.getSubject());
                assertTrue(triple.getObject().isURI(), triple::toString);
                if (!ends.get(1).isEmpty()) {
                  assertIs(ends.get(1), triple.getObject());
                }
              }
            });
    assertFalse(described.isEmpty());
  }

  private static String local(Node term) {
    assertTrue(term.getURI().startsWith(SD), term::toString);
    return term.getURI().substring(SD.length());
  }

  /** Whether a thing is of a class, as one of the instances or by its own type. */
  private static void assertIs(String type, Node thing) {
    boolean instance =
        thing.getURI().startsWith(SD)
            && type.equals(INSTANCES.get(thing.getURI().substring(SD.length())));
    assertTrue(
        instance || described.contains(thing, RDF.Nodes.type, sd(type)), thing + " is no " + type);
  }

  /** Section 3.4, sd:supportedLanguage: queries, and no update. */
  @Test
  void theLanguageIsThatOfQueriesOnly() {
    assertEquals(List.of(sd("SPARQL11Query")), objects(service(), "supportedLanguage"));
  }

  /**
   * Section 3.3: the default graph is the union of the named ones, as a query finds it. Nothing is
   * dereferenced, SERVICE is refused, and so neither is claimed.
   */
  @Test
  void theFeaturesAreThoseThatAreServed() {
    assertEquals(List.of(sd("UnionDefaultGraph")), objects(service(), "feature"));
    String onlyInTheUnion = "ASK { ?s ?p ?o FILTER NOT EXISTS { GRAPH ?g { ?s ?p ?o } } }";
    assertFalse(Strict.yes(web.get(query(onlyInTheUnion))));
    String onlyInAGraph = "ASK { GRAPH ?g { ?s ?p ?o } MINUS { ?s ?p ?o } }";
    assertFalse(Strict.yes(web.get(query(onlyInAGraph))));
  }

  /**
   * Section 3.4, sd:resultFormat: every format that is described can be had, under its media type.
   */
  @Test
  void everyFormatThatIsDescribedCanBeHad() {
    Map<String, String> tables =
        Map.of(
            "SPARQL_Results_JSON", "application/sparql-results+json",
            "SPARQL_Results_XML", "application/sparql-results+xml",
            "SPARQL_Results_CSV", "text/csv",
            "SPARQL_Results_TSV", "text/tab-separated-values");
    Map<String, String> graphs =
        Map.of(
            "Turtle", "text/turtle",
            "N-Triples", "application/n-triples",
            "JSON-LD", "application/ld+json",
            "RDF_XML", "application/rdf+xml");
    Set<Node> known =
        Stream.concat(tables.keySet().stream(), graphs.keySet().stream())
            .map(name -> NodeFactory.createURI(FORMATS + name))
            .collect(Collectors.toSet());
    assertEquals(known, Set.copyOf(objects(service(), "resultFormat")));
    tables
        .values()
        .forEach(
            type -> {
              HttpResponse<String> table = web.get(query("SELECT (1 AS ?x) {}"), "Accept", type);
              assertEquals(type, Strict.mediaType(table));
              assertEquals(1, Strict.rows(table).size());
            });
    graphs
        .values()
        .forEach(
            type -> {
              HttpResponse<String> graph = web.get(query("DESCRIBE <x:y>"), "Accept", type);
              assertEquals(type, Strict.mediaType(graph));
              assertTrue(Strict.graph(graph).isEmpty());
            });
  }

  /**
   * Section 3.4, sd:defaultDataset and what it has: one default graph, and the named graphs that
   * there are.
   */
  @Test
  void theDatasetHasTheGraphsThatAreServed() {
    assertEquals(1, objects(dataset(), "defaultGraph").size());
    Set<String> names = new TreeSet<>();
    for (Node graph : objects(dataset(), "namedGraph")) {
      List<Node> name = objects(graph, "name");
      assertEquals(1, name.size(), graph::toString);
      assertTrue(names.add(name.get(0).getURI()), "twice: " + name);
    }
    Set<String> served = new TreeSet<>();
    Strict.rows(web.get(query("SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }")))
        .forEachRemaining(row -> served.add(row.getResource("g").getURI()));
    assertEquals(served, names);
    for (String name : names) {
      String some = "/sparql?query=" + encoded("ASK { ?s ?p ?o }") + "&default-graph-uri=";
      assertTrue(Strict.yes(web.get(some + encoded(name))));
    }
  }
}
