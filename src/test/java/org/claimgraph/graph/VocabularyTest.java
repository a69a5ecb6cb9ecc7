package org.claimgraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.claimgraph.workspace.Build;
import org.claimgraph.workspace.NoWorkspace;
import org.claimgraph.workspace.Seeds;
import org.claimgraph.workspace.WorkspaceReader;
import org.junit.jupiter.api.Test;

/**
 * No term of a published vocabulary is used that its vocabulary does not have. A new one is looked
 * up and then added to {@code vocabulary/standard-terms.txt}; there is no network in this test.
 */
class VocabularyTest {
  private static final Path CLASSES = Path.of("target", "classes", "org", "claimgraph");

  @Test
  void everyTermInTheTurtleFilesExists() throws IOException {
    Map<Path, Set<String>> unknown = new TreeMap<>();
    for (String folder : List.of("ontology", "seeds", "src/main/resources/claimgraph/init")) {
      unknown.putAll(
          unknown(
              Path.of(folder),
              ".*\\.ttl(\\.txt)?",
              file -> {
                Graph graph = GraphFactory.createDefaultGraph();
                RDFParser.create().source(file).forceLang(Lang.TURTLE).parse(graph);
                return StandardTerms.unknownIn(graph.stream().toList());
              }));
    }
    assertEquals(Map.of(), unknown);
  }

  @Test
  void everyTermInTheQueriesExists() throws IOException {
    assertEquals(
        Map.of(),
        unknown(
            Path.of("queries"),
            ".*\\.rq",
            file -> {
              Query query = QueryFactory.read(file.toString());
              query.setPrefixMapping(PrefixMapping.Factory.create());
              return StandardTerms.unknownIn(query.serialize());
            }));
  }

  /** A constant put together from two others stands in the class file as a whole. */
  @Test
  void everyTermInTheCompiledClassesExists() throws IOException {
    assertEquals(
        Map.of(),
        unknown(
            CLASSES,
            ".*\\.class",
            file -> StandardTerms.unknownIn(Files.readString(file, StandardCharsets.ISO_8859_1))));
  }

  @Test
  void everyTermInTheBuiltGraphExists() throws NoWorkspace {
    List<Quad> quads = Build.quads(WorkspaceReader.read(Seeds.files()), Iris.DEFAULT_BASE);
    assertEquals(
        Set.of(), StandardTerms.unknownIn(quads.stream().map(Quad::asTriple).distinct().toList()));
  }

  @Test
  void aMisspeltTermIsFound() throws IOException {
    Node misspelt = NodeFactory.createURI("http://www.w3.org/ns/prov#wasQuotedfrom");
    Node inNoVocabulary = NodeFactory.createURI("http://www.w3.org/ns/prv#Entity");
    assertEquals(
        Set.of(misspelt.getURI(), inNoVocabulary.getURI()),
        StandardTerms.unknownIn(List.of(Triple.create(Cg.CLAIM, misspelt, inNoVocabulary))));
    assertEquals(
        Set.of("https://schema.org/apearance"),
        StandardTerms.unknownIn("SELECT * { ?claim <https://schema.org/apearance> ?article }"));
    String standard =
        Files.readString(CLASSES.resolve("graph/Standard.class"), StandardCharsets.ISO_8859_1);
    assertEquals(
        Set.of("http://www.w3.org/ns/oa#exakt"),
        StandardTerms.unknownIn(standard.replace("oa#exact", "oa#exakt")));
  }

  @Test
  void everyOwnTermIsTiedToAStandardOne() {
    Graph ontology = GraphFactory.createDefaultGraph();
    Ontology.shipped().triples().forEach(ontology::add);
    Set<String> untied = new TreeSet<>();
    for (String name : Ontology.shipped().terms()) {
      boolean tied =
          Stream.of(
                  RDFS.subClassOf,
                  RDFS.subPropertyOf,
                  SKOS.closeMatch,
                  SKOS.relatedMatch,
                  SKOS.broadMatch,
                  RDF.type)
              .flatMap(
                  tie ->
                      ontology.stream(NodeFactory.createURI(Cg.NS + name), tie.asNode(), Node.ANY)
                          .map(Triple::getObject))
              .anyMatch(
                  other ->
                      StandardTerms.known().contains(other.getURI())
                          && !other.getURI().startsWith("http://www.w3.org/2002/07/owl#"));
      if (!tied) {
        untied.add(name);
      }
    }
    assertEquals(Set.of(), untied);
  }

  @Test
  void everyOwnTermHasALabelACommentOfOneSentenceAndAnExample() {
    Graph ontology = GraphFactory.createDefaultGraph();
    Ontology.shipped().triples().forEach(ontology::add);
    assertTrue(Ontology.shipped().terms().size() < 80, "fewer than eighty own terms");
    for (String name : Ontology.shipped().terms()) {
      Node term = NodeFactory.createURI(Cg.NS + name);
      assertTrue(ontology.contains(term, RDFS.label.asNode(), Node.ANY), name + ": label");
      assertTrue(ontology.contains(term, SKOS.example.asNode(), Node.ANY), name + ": example");
      String comment =
          ontology.stream(term, RDFS.comment.asNode(), Node.ANY)
              .map(triple -> triple.getObject().getLiteralLexicalForm())
              .findFirst()
              .orElse("");
      assertTrue(comment.endsWith("."), name + ": comment");
      assertFalse(comment.contains(". "), name + ": more than one sentence");
    }
  }

  /** The unknown terms of each file below {@code folder}; files without one are left out. */
  private static Map<Path, Set<String>> unknown(Path folder, String name, Terms terms)
      throws IOException {
    Map<Path, Set<String>> unknown = new TreeMap<>();
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(file -> file.getFileName().toString().matches(name)).toList();
    }
    assertFalse(files.isEmpty(), folder + " has such files");
    for (Path file : files) {
      Set<String> inFile = terms.unknownIn(file);
      if (!inFile.isEmpty()) {
        unknown.put(file, inFile);
      }
    }
    return unknown;
  }

  private interface Terms {
    Set<String> unknownIn(Path file) throws IOException;
  }
}
