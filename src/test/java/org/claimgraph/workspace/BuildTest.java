package org.claimgraph.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
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
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.reasoner.rulesys.RDFSRuleReasonerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.claimgraph.Example;
import org.claimgraph.graph.Cg;
import org.claimgraph.graph.Iris;
import org.claimgraph.graph.MemoryDataset;
import org.claimgraph.graph.Ontology;
import org.claimgraph.graph.Standard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BuildTest {
  private static final String ID = Iris.DEFAULT_BASE + "id/";

  private static List<Quad> quads(Example example) {
    return Build.quads(example.read(), Iris.DEFAULT_BASE);
  }

  private static Stream<Node> nodes(Quad quad) {
    return Stream.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @ParameterizedTest
  @EnumSource(Example.class)
  void thereAreNoBlankNodes(Example example) {
    List<Quad> quads = quads(example);
    assertFalse(quads.isEmpty());
    assertEquals(List.of(), quads.stream().filter(q -> nodes(q).anyMatch(Node::isBlank)).toList());
  }

  @ParameterizedTest
  @EnumSource(Example.class)
  void everyQuadIsThereOnce(Example example) {
    List<Quad> quads = quads(example);
    assertEquals(new HashSet<>(quads).size(), quads.size());
  }

  @ParameterizedTest
  @EnumSource(Example.class)
  void thereIsAGraphForEachArticleAndThreeForTheWhole(Example example) {
    Workspace workspace = example.read();
    Set<Node> expected = new HashSet<>(Set.of(Iris.LEXICON, Iris.COMPARISON, Iris.ONTOLOGY));
    workspace.articles().forEach(article -> expected.add(Iris.source(article)));
    assertEquals(expected, quads(example).stream().map(Quad::getGraph).collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @EnumSource(Example.class)
  void theDefaultGraphIsTheUnionOfTheNamedOnes(Example example) {
    DatasetGraph dataset = MemoryDataset.of(quads(example));
    Set<Triple> union =
        dataset.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
            .map(Quad::asTriple)
            .collect(Collectors.toSet());
    assertEquals(union, dataset.getDefaultGraph().stream().collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @EnumSource(Example.class)
  void everyClaimHasAnAddressOfItsOwn(Example example) {
    Workspace workspace = example.read();
    List<String> addresses =
        workspace.readings().stream()
            .flatMap(reading -> reading.claims().stream())
            .map(claim -> Iris.claim(claim).getURI())
            .toList();
    assertEquals(new HashSet<>(addresses).size(), addresses.size());
    assertEquals(
        new TreeSet<>(addresses),
        quads(example).stream()
            .filter(q -> q.getPredicate().equals(RDF.Nodes.type))
            .filter(q -> q.getObject().equals(Cg.CLAIM))
            .map(q -> q.getSubject().getURI())
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  /**
   * What a claim says must not stand in the graph as if it were so: an article's graph speaks of
   * the article, its reading and its claims, and never of an actor, a place or a question.
   */
  @ParameterizedTest
  @EnumSource(Example.class)
  void nothingClaimedIsAsserted(Example example) {
    Set<String> strangers = new TreeSet<>();
    for (Quad quad : quads(example)) {
      String graph = quad.getGraph().getURI();
      if (graph.startsWith(ID + "source/")) {
        String source = graph.substring((ID + "source/").length());
        String subject = quad.getSubject().getURI();
        boolean own =
            subject.startsWith(graph)
                || subject.startsWith(ID + "claim/" + source + "-")
                || subject.startsWith(ID + "reading/" + source)
                || subject.equals(ID + "agent/claimgraph");
        if (!own) {
          strangers.add(subject);
        }
      }
    }
    assertEquals(Set.of(), strangers);
  }

  @ParameterizedTest
  @EnumSource(Example.class)
  void theLexiconIsTheSameWhetherAnybodyClaimsAnythingOrNot(Example example) {
    Workspace workspace = example.read();
    Workspace unread =
        new Workspace(
            workspace.articles(),
            workspace.lexicon(),
            workspace.lexiconTriples(),
            workspace.known(),
            List.of(),
            List.of(),
            workspace.places());
    assertEquals(lexicon(workspace), lexicon(unread));
  }

  private static Set<Quad> lexicon(Workspace workspace) {
    return Build.quads(workspace, Iris.DEFAULT_BASE).stream()
        .filter(quad -> quad.getGraph().equals(Iris.LEXICON))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @EnumSource(Example.class)
  void theComparisonSpeaksOfPositionsAndDisagreementsOnly(Example example) {
    assertEquals(
        Set.of("position", "disagreement"),
        quads(example).stream()
            .filter(quad -> quad.getGraph().equals(Iris.COMPARISON))
            .map(quad -> quad.getSubject().getURI().substring(ID.length()))
            .map(path -> path.substring(0, path.indexOf('/')))
            .collect(Collectors.toSet()));
  }

  /** Jena's RDFS rules, run over the graph and the ontology, find nothing that is not written. */
  @ParameterizedTest
  @EnumSource(Example.class)
  void everyStandardTermThatAReasonerWouldAddIsWritten(Example example) {
    Graph data = GraphFactory.createDefaultGraph();
    quads(example).stream()
        .filter(quad -> !quad.getGraph().equals(Iris.ONTOLOGY))
        .forEach(quad -> data.add(quad.asTriple()));
    Graph schema = GraphFactory.createDefaultGraph();
    Set<Node> ties = Set.of(RDFS.subClassOf.asNode(), RDFS.subPropertyOf.asNode());
    Ontology.shipped().triples().stream()
        .filter(triple -> ties.contains(triple.getPredicate()))
        .forEach(schema::add);
    Set<Triple> missing =
        ModelFactory.createInfModel(
                RDFSRuleReasonerFactory.theInstance().create(null).bindSchema(schema),
                ModelFactory.createModelForGraph(data))
            .getDeductionsModel()
            .getGraph()
            .stream()
            .filter(triple -> triple.getSubject().isURI())
            .filter(triple -> triple.getSubject().getURI().startsWith(ID))
            .filter(triple -> !isTrivial(triple))
            .filter(triple -> !data.contains(triple))
            .collect(Collectors.toSet());
    assertEquals(Set.of(), missing);
  }

  /** That everything is a resource. */
  private static boolean isTrivial(Triple triple) {
    return triple.getObject().equals(RDFS.Resource.asNode());
  }

  @ParameterizedTest
  @EnumSource(Example.class)
  void everyClaimCanBeReadInStandardTermsAlone(Example example) {
    Graph union = MemoryDataset.of(quads(example)).getDefaultGraph();
    Map<Node, String> beside = new HashMap<>();
    beside.put(Cg.CLAIMANT, "http://www.w3.org/ns/prov#wasAttributedTo");
    beside.put(Cg.REPORTED_IN, "https://schema.org/appearance");
    beside.put(Cg.ABOUT, "https://schema.org/about");
    beside.put(Cg.PLACE, "https://schema.org/contentLocation");
    beside.put(Cg.SAID_AT, "https://schema.org/locationCreated");
    beside.put(Cg.EVENT_TIME, "https://schema.org/temporalCoverage");
    beside.put(Cg.QUOTE, "https://schema.org/text");
    beside.put(Cg.TOPIC, "http://purl.org/dc/terms/subject");
    beside.put(Cg.EVIDENCE, "http://www.w3.org/ns/prov#wasDerivedFrom");
    beside.forEach(
        (own, standard) -> {
          List<Triple> written = union.stream(Node.ANY, own, Node.ANY).toList();
          Node term = NodeFactory.createURI(standard);
          for (Triple triple : written) {
            assertTrue(
                union.contains(triple.getSubject(), term, triple.getObject()), triple::toString);
          }
        });
    for (Node claim :
        union.stream(Node.ANY, RDF.Nodes.type, Cg.CLAIM).map(Triple::getSubject).toList()) {
      assertTrue(union.contains(claim, Standard.WAS_GENERATED_BY, Node.ANY), claim::toString);
    }
  }

  @Test
  void anotherBaseMovesTheDataAndNothingElse() {
    Workspace sound = Example.SOUND.read();
    String base = "http://localhost:3030/";
    List<Quad> moved = Build.quads(sound, base);
    assertTrue(
        moved.stream()
            .flatMap(BuildTest::nodes)
            .filter(Node::isURI)
            .noneMatch(node -> node.getURI().startsWith(ID)));
    assertTrue(moved.stream().anyMatch(quad -> quad.getPredicate().equals(Cg.CLAIMANT)));
    assertTrue(moved.stream().anyMatch(quad -> quad.getGraph().equals(Iris.ONTOLOGY)));
    assertEquals(
        Build.quads(sound, Iris.DEFAULT_BASE).stream().map(Quad::toString).sorted().toList(),
        moved.stream().map(q -> q.toString().replace(base + "id/", ID)).sorted().toList());
  }

  @Test
  void addressesDoNotDependOnWhereInTheFileAClaimStands(@TempDir Path folder) throws IOException {
    Path reading = Path.of("readings", "bridge.ttl");
    for (String file :
        List.of(
            "articles/bridge.txt",
            "lexicon/actors.ttl",
            "sources.ttl",
            "lexicon/locations.ttl",
            "lexicon/questions.ttl")) {
      Path target = folder.resolve(file);
      Files.createDirectories(target.getParent());
      Files.copy(Example.SOUND.folder().resolve(file), target);
    }
    String text = Files.readString(Example.SOUND.folder().resolve(reading));
    List<String> blocks = new ArrayList<>(List.of(text.split("\n\n")));
    List<String> entries = new ArrayList<>(blocks.subList(1, blocks.size()));
    Collections.reverse(entries);
    Files.createDirectories(folder.resolve("readings"));
    Files.writeString(
        folder.resolve(reading),
        blocks.get(0) + "\n\n# turned round\n" + String.join("\n\n", entries));
    List<Quad> turned = Build.quads(Example.read(folder), Iris.DEFAULT_BASE);
    assertNotEquals(quads(Example.SOUND), turned, "another file is another version");
    assertEquals(withoutVersion(quads(Example.SOUND)), withoutVersion(turned));
  }

  private static List<Quad> withoutVersion(List<Quad> quads) {
    return quads.stream().filter(q -> !q.getPredicate().equals(Standard.VERSION)).toList();
  }

  @Test
  void anArticleIsKnownByItsBytesAndNotByItsName(@TempDir Path folder) throws IOException {
    for (String name : List.of("articles/%s.txt", "readings/%s.ttl")) {
      Path target = folder.resolve(name.formatted("renamed"));
      Files.createDirectories(target.getParent());
      Files.copy(Example.SOUND.folder().resolve(name.formatted("bridge")), target);
    }
    Files.createDirectories(folder.resolve("lexicon"));
    for (String name : List.of("actors", "locations", "questions")) {
      String file = "lexicon/" + name + ".ttl";
      Files.copy(Example.SOUND.folder().resolve(file), folder.resolve(file));
    }
    assertEquals(
        Example.SOUND.read().articles().get(0).id(), Example.read(folder).articles().get(0).id());
    Set<Node> claims = claimsWithClaimant(quads(Example.SOUND));
    assertFalse(claims.isEmpty());
    assertTrue(
        claimsWithClaimant(Build.quads(Example.read(folder), Iris.DEFAULT_BASE)).stream()
            .allMatch(claims::contains));
  }

  private static Set<Node> claimsWithClaimant(List<Quad> quads) {
    return quads.stream()
        .filter(quad -> quad.getPredicate().equals(Cg.CLAIMANT))
        .map(Quad::getSubject)
        .collect(Collectors.toSet());
  }
}
