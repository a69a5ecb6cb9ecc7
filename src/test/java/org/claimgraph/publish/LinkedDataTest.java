package org.claimgraph.publish;

import static org.claimgraph.publish.Web.assertRefused;
import static org.claimgraph.publish.Web.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.claimgraph.graph.Cg;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Entities, the ontology, whole graphs and the dataset's own description, as RDF. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinkedDataTest {
  private static final String ID = "https://w3id.org/claimgraph/id/";
  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8";

  private Web web;

  /** What is served; the same must come from a store ({@link StoredLinkedDataTest}). */
  DatasetGraph data() throws IOException {
    return Sample.data();
  }

  @BeforeAll
  void open() throws IOException {
    web = Web.open(data());
  }

  @AfterAll
  void close() {
    web.close();
  }

  private long size(Function<DatasetGraph, Graph> graph) {
    return Txn.calculateRead(web.data(), () -> graph.apply(web.data()).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/turtle | text/turtle; charset=utf-8 | ttl",
        "application/ld+json | application/ld+json | jsonld",
        "application/n-triples | application/n-triples | nt",
        "application/rdf+xml | application/rdf+xml | rdf",
        "text/html | text/html; charset=utf-8 | html",
        BROWSER + " | text/html; charset=utf-8 | html",
        "*/* | text/turtle; charset=utf-8 | ttl",
        "text/html;q=0.3, application/n-triples;q=0.7 | application/n-triples | nt",
        "application/ld+json;q=0.9, text/turtle;q=0.8 | application/ld+json | jsonld",
        "text/turtle;q=0, */* | application/ld+json | jsonld",
      })
  void theAcceptHeaderDecides(String accept, String contentType, String suffix) {
    for (String path : new String[] {"/id/actor/nis", "/ns"}) {
      HttpResponse<String> response = web.get(path, "Accept", accept);
      assertEquals(200, response.statusCode());
      assertEquals(contentType, header("Content-Type", response).replace(";charset", "; charset"));
      assertEquals(path + "." + suffix, header("Content-Location", response));
      assertTrue(List.of(header("Vary", response).split(" *, *")).contains("Accept"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ttl, text/turtle; charset=utf-8",
    "jsonld, application/ld+json",
    "nt, application/n-triples",
    "rdf, application/rdf+xml",
    "html, text/html; charset=utf-8",
  })
  void aSuffixOverrulesTheAcceptHeader(String suffix, String contentType) {
    for (String path : new String[] {"/id/actor/nis.", "/ns."}) {
      HttpResponse<String> response = web.get(path + suffix, "Accept", "image/png");
      assertEquals(200, response.statusCode());
      assertEquals(contentType, header("Content-Type", response).replace(";charset", "; charset"));
    }
  }

  @ParameterizedTest
  @CsvSource({"ttl, TTL", "jsonld, JSON-LD", "nt, NT", "rdf, RDF/XML"})
  void everySyntaxSaysTheSame(String suffix, String lang) {
    String claim = "/id/claim/810e0e385a82e6ff-000000000001";
    Graph turtle = parsed(web.get(claim + ".ttl").body(), "TTL");
    assertTrue(turtle.isIsomorphicWith(parsed(web.get(claim + "." + suffix).body(), lang)));
  }

  @Test
  void anEntityComesWithItsPartsAndWhatPointsToIt() {
    Graph claim = parsed(web.get("/id/claim/810e0e385a82e6ff-000000000001.nt").body(), "NT");
    Node iri = NodeFactory.createURI(ID + "claim/810e0e385a82e6ff-000000000001");
    assertTrue(claim.contains(iri, Cg.QUOTE, Node.ANY));
    assertTrue(claim.contains(NodeFactory.createURI(iri + "#quantity-1"), Cg.MIN, Node.ANY));
    Node selector = NodeFactory.createURI(iri + "#quote-position");
    Node start = NodeFactory.createURI("http://www.w3.org/ns/oa#start");
    assertTrue(claim.contains(selector, start, Node.ANY));
    assertTrue(claim.contains(Node.ANY, Cg.REPLIES_TO, iri));
    Node actor = NodeFactory.createURI(ID + "actor/nis");
    assertTrue(claim.contains(iri, Cg.CLAIMANT, actor));
    assertFalse(claim.contains(actor, Node.ANY, Node.ANY), "a neighbour tells of itself");
  }

  @Test
  void theSameRequestGivesTheSameBytesAndATagForThem() {
    HttpResponse<String> first = web.get("/id/actor/nis.ttl");
    HttpResponse<String> second = web.get("/id/actor/nis.ttl");
    assertEquals(first.body(), second.body());
    String tag = header("ETag", first);
    assertEquals(tag, header("ETag", second));
    HttpResponse<String> unchanged = web.get("/id/actor/nis.ttl", "If-None-Match", tag);
    assertEquals(304, unchanged.statusCode());
    assertEquals("", unchanged.body());
    assertEquals(200, web.get("/id/actor/nis.nt", "If-None-Match", tag).statusCode());
  }

  @Test
  void headShowsTheHeadersOfGet() {
    for (String path : new String[] {"/id/actor/nis", "/ns", "/data?default", "/", "/health"}) {
      HttpResponse<String> get = web.get(path);
      HttpResponse<String> head = web.send("HEAD", path, BodyPublishers.noBody());
      assertEquals(200, head.statusCode());
      assertEquals("", head.body());
      assertEquals(header("Content-Type", get), header("Content-Type", head));
      assertEquals(header("Content-Length", get), header("Content-Length", head));
    }
  }

  @Test
  void whatTheGraphDoesNotKnowIsNotFound() {
    assertRefused(404, "not-found", web.get("/id/actor/nobody"));
    assertRefused(404, "not-found", web.get("/id/actor/nobody.ttl"));
    assertRefused(404, "not-found", web.get("/id/actor/nis.exe"));
    HttpResponse<String> page = web.get("/id/actor/nobody", "Accept", BROWSER);
    assertEquals(404, page.statusCode());
    assertTrue(header("Content-Type", page).startsWith("text/html"));
  }

  @Test
  void whatCannotBeOfferedIsNotAcceptable() {
    assertRefused(406, "not-acceptable", web.get("/id/actor/nis", "Accept", "image/png"));
    assertRefused(406, "not-acceptable", web.get("/ns", "Accept", "application/pdf"));
  }

  @Test
  void theOntologyHasEveryTerm() {
    Graph ontology = parsed(web.get("/ns.ttl").body(), "TTL");
    for (Node term : new Node[] {Cg.CLAIM, Cg.CLAIMANT, Cg.DENIES, Cg.ORIGIN_COUNT}) {
      assertTrue(ontology.contains(term, RDF.Nodes.type, Node.ANY), term.toString());
    }
    assertFalse(ontology.contains(Node.ANY, RDF.Nodes.type, Cg.CLAIM), "data among the terms");
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, TTL",
    "application/n-triples, NT",
    "application/ld+json, JSON-LD",
    "text/html, TTL"
  })
  void theDatasetDescribesItselfInNumbers(String accept, String lang) {
    HttpResponse<String> response = web.get("/.well-known/void", "Accept", accept);
    assertEquals(200, response.statusCode());
    Graph description = parsed(response.body(), lang);
    Node dataset = NodeFactory.createURI(ID + "dataset");
    long triples = size(DatasetGraph::getDefaultGraph);
    assertEquals(
        Long.toString(triples),
        description
            .find(dataset, VOID.triples.asNode(), Node.ANY)
            .next()
            .getObject()
            .getLiteralLexicalForm());
    Node endpoint = NodeFactory.createURI(web.server().url() + "sparql");
    assertTrue(description.contains(dataset, VOID.sparqlEndpoint.asNode(), endpoint));
    Node claims = description.find(Node.ANY, VOID._class.asNode(), Cg.CLAIM).next().getSubject();
    assertEquals(
        "8",
        description
            .find(claims, VOID.entities.asNode(), Node.ANY)
            .next()
            .getObject()
            .getLiteralLexicalForm());
  }

  @Test
  void theLicenceIsSaidToCoverOurOwnStatementsOnly() {
    Graph description = parsed(web.get("/.well-known/void").body(), "TTL");
    String rights =
        description
            .find(Node.ANY, DCTerms.rights.asNode(), Node.ANY)
            .next()
            .getObject()
            .getLiteralLexicalForm();
    assertTrue(rights.contains("belong to the publishers"), rights);
    assertTrue(rights.contains("GeoNames") && rights.contains("CC BY 4.0"), rights);
    assertTrue(description.contains(Node.ANY, DCTerms.license.asNode(), Node.ANY));
  }

  @Test
  void wholeGraphsCanBeTaken() {
    assertEquals(
        size(DatasetGraph::getDefaultGraph),
        parsed(web.get("/data?default", "Accept", "application/n-triples").body(), "NT").size());
    String source = ID + "source/810e0e385a82e6ff";
    HttpResponse<String> one =
        web.get("/data?graph=" + Web.encoded(source), "Accept", "text/turtle");
    assertTrue(header("Content-Type", one).startsWith("text/turtle"));
    assertEquals(
        size(data -> data.getGraph(NodeFactory.createURI(source))),
        parsed(one.body(), "TTL").size());
    HttpResponse<String> everything = web.get("/data", "Accept", "application/n-quads");
    assertTrue(header("Content-Type", everything).startsWith("application/n-quads"));
    assertTrue(everything.body().contains("<" + ID + "graph/lexicon> ."));
    assertEquals("*", header("Access-Control-Allow-Origin", everything));
    assertRefused(400, "bad-request", web.get("/data?default&graph=urn:x"));
    assertRefused(400, "bad-request", web.get("/data?query=ASK%7B%7D"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"urn:nosuch", "file:///etc/passwd", "http://x/", "http://x/%C3%A9"})
  void anUnknownGraphIsNotThere(String name) {
    assertRefused(404, "not-found", web.get("/data?graph=" + name));
  }

  @Test
  void theNameOfAGraphLeadsToTheGraph() {
    HttpResponse<String> response = web.get("/id/graph/lexicon");
    assertEquals(303, response.statusCode());
    String location = header("Location", response);
    assertTrue(parsed(web.get(location, "Accept", "text/turtle").body(), "TTL").size() > 50);
  }

  @Test
  void healthCounts() {
    assertTrue(web.get("/health").body().contains("\"status\" : \"up\""));
    assertTrue(web.get("/health").body().contains("\"claims\" : 8"));
  }

  private static Graph parsed(String body, String lang) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(body, RDFLanguages.nameToLang(lang)).parse(graph);
    return graph;
  }
}
