package org.claimgraph.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.stream.Stream;
import org.claimgraph.export.OutsideProgram;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that people use, none of them ours, read from the server in the ways of the protocol. */
class SparqlClientsTest {
  private static final String CLAIMS =
      "SELECT (COUNT(*) AS ?n) { ?c a <https://w3id.org/claimgraph/ns#Claim> }";

  /** What a script of Python may use: the server's address, and names. */
  private static final String PREAMBLE =
      """
      import sys
      from rdflib import Graph, Namespace, RDF, URIRef
      url = sys.argv[1]
      CG = Namespace('https://w3id.org/claimgraph/ns#')
      ARTICLE = URIRef('https://w3id.org/claimgraph/id/source/810e0e385a82e6ff')
      """;

  private static Web web;

  @BeforeAll
  static void open() {
    web = Web.open();
  }

  @AfterAll
  static void close() {
    web.close();
  }

  private static String curl(String path, String... arguments)
      throws IOException, InterruptedException {
    return OutsideProgram.curl()
        .run(
            Stream.concat(
                    Stream.of(
                        "-sS", "-w", "%{http_code} %{content_type}", web.server().url() + path),
                    Stream.of(arguments))
                .toArray(String[]::new));
  }

  private static String python(String module, String script)
      throws IOException, InterruptedException {
    return OutsideProgram.python(module).run(PREAMBLE + script, web.server().url());
  }

  /** By GET, by a form and directly. */
  @Test
  void curlAsksInThreeWays() throws IOException, InterruptedException {
    String expected = "n\r\n8\r\n200 text/csv; charset=utf-8";
    String accept = "Accept: text/csv";
    String parameter = "query=" + CLAIMS;
    assertEquals(expected, curl("sparql", "-H", accept, "-G", "--data-urlencode", parameter));
    assertEquals(expected, curl("sparql", "-H", accept, "--data-urlencode", parameter));
    String type = "Content-Type: application/sparql-query";
    assertEquals(expected, curl("sparql", "-H", accept, "-H", type, "--data-binary", CLAIMS));
  }

  @Test
  void curlIsToldWhatIsWrong() throws IOException, InterruptedException {
    String lost = curl("data?graph=urn:x:y");
    assertEquals("404 application/json", lost.substring(lost.lastIndexOf('}') + 1).strip());
    String update = curl("sparql", "--data-urlencode", "update=CLEAR ALL");
    assertEquals("400 application/json", update.substring(update.lastIndexOf('}') + 1).strip());
  }

  /** A remote store in each of its three ways: queries, patterns, a chosen default graph. */
  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST", "POST_FORM"})
  void rdflibReadsARemoteStore(String way) throws IOException, InterruptedException {
    String script =
        """
        from rdflib.plugins.stores.sparqlstore import SPARQLStore
        store = SPARQLStore(url + 'sparql', method='%s')
        everything = Graph(store)
        print(len(list(everything.triples((None, RDF.type, CG.Claim)))))
        print([int(row.n) for row in everything.query('%s')])
        print(everything.query('ASK { ?c a <%%s> }' %% CG.Claim).askAnswer)
        one = Graph(store, identifier=ARTICLE)
        print([int(row.n) for row in one.query('%s')])
        """
            .formatted(way, CLAIMS, CLAIMS);
    assertEquals("8\n[8]\nTrue\n[4]\n", python("rdflib", script));
  }

  /** Its parser asks for formats in its own order, and is told which one it got. */
  @Test
  void rdflibTakesWholeGraphs() throws IOException, InterruptedException {
    String script =
        """
        from urllib.parse import quote
        address = url + 'data?graph=' + quote(ARTICLE, safe='')
        for format in ['turtle', 'xml', 'nt', 'json-ld', None]:
            graph = Graph().parse(address, format=format)
            print(len(list(graph.subjects(RDF.type, CG.Claim))))
        print((None, RDF.type, CG.Claim) in Graph().parse(url + 'data?default'))
        """;
    assertEquals("4\n4\n4\n4\n4\nTrue\n", python("rdflib", script));
  }

  /** The format that it asks for is the one that it can convert. */
  @ParameterizedTest
  @CsvSource({"GET, URLENCODED", "POST, URLENCODED", "POST, POSTDIRECTLY"})
  void sparqlWrapperReadsEveryFormat(String method, String way)
      throws IOException, InterruptedException {
    String script =
        """
        from SPARQLWrapper import SPARQLWrapper, GET, POST, URLENCODED, POSTDIRECTLY
        from SPARQLWrapper import JSON, XML, CSV, TSV, TURTLE, RDFXML
        def ask(query, format):
            client = SPARQLWrapper(url + 'sparql')
            client.setMethod(%s)
            client.setRequestMethod(%s)
            client.setReturnFormat(format)
            client.setQuery(query)
            return client.query().convert()
        select = '%s'
        print(ask(select, JSON)['results']['bindings'][0]['n']['value'])
        print(ask(select, XML).getElementsByTagName('literal')[0].firstChild.data)
        print(ask(select, CSV).decode().split())
        print(ask(select, TSV).decode().split())
        print(ask('ASK {}', JSON)['boolean'])
        construct = 'CONSTRUCT { ?c a ?t } { ?c a ?t FILTER(?t = <%%s>) }' %% CG.Claim
        print(len(Graph().parse(data=ask(construct, TURTLE), format='turtle')))
        print(len(ask(construct, RDFXML)))
        """
            .formatted(method, way, CLAIMS);
    assertEquals("8\n8\n['n', '8']\n['?n', '8']\nTrue\n8\n8\n", python("SPARQLWrapper", script));
  }

  @Test
  void sparqlWrapperUnderstandsARefusal() throws IOException, InterruptedException {
    String script =
        """
        from SPARQLWrapper import SPARQLWrapper, POST
        for method, query in [('GET', 'SELECT * {'), ('POST', 'CLEAR ALL')]:
            client = SPARQLWrapper(url + 'sparql')
            client.setMethod(method)
            client.setQuery(query)
            try:
                client.query()
            except Exception as e:
                print(type(e).__name__)
        """;
    assertEquals("QueryBadFormed\nQueryBadFormed\n", python("SPARQLWrapper", script));
  }
}
