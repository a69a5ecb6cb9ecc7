package org.claimgraph.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.claimgraph.Example;
import org.claimgraph.claim.Claim;
import org.claimgraph.graph.Iris;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceReaderTest {
  private static final String PREFIXES =
      """
      @prefix cg: <https://w3id.org/claimgraph/ns#> .
      @prefix actor: <https://w3id.org/claimgraph/id/actor/> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix schema: <https://schema.org/> .
      """;

  @TempDir private Path folder;

  @BeforeEach
  void anArticle() throws IOException {
    write("articles/a.txt", "The bridge is old, said Jane Doe.\n");
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private Set<String> labels() {
    List<Quad> quads = Build.quads(Example.read(folder), Iris.DEFAULT_BASE);
    return quads.stream()
        .filter(quad -> !quad.getGraph().equals(Iris.ONTOLOGY))
        .filter(quad -> quad.getPredicate().equals(RDFS.label.asNode()))
        .map(Quad::getObject)
        .map(Node::toString)
        .collect(Collectors.toSet());
  }

  @Test
  void withoutArticlesThereIsNoWorkspace() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    NoWorkspace e = assertThrows(NoWorkspace.class, () -> WorkspaceReader.read(empty));
    assertTrue(String.valueOf(e.getMessage()).contains("has no folder articles/"));
    assertThrows(NoWorkspace.class, () -> WorkspaceReader.read(folder.resolve("nowhere")));
  }

  @Test
  void aFileWhereAFolderBelongsIsSaidInASentence() throws IOException {
    write("lexicon", "no folder");
    NoWorkspace e = assertThrows(NoWorkspace.class, () -> WorkspaceReader.read(folder));
    assertEquals(folder.resolve("lexicon") + " is a file; expected a folder.", e.getMessage());
  }

  @Test
  void notesForPeopleAndHiddenFilesMayLieBesideWhatIsRead() throws IOException {
    write("articles/README.md", "# Articles");
    write("articles/._a.txt", "left by another system");
    write("readings/EXAMPLE.ttl.txt", "an example");
    write("lexicon/.actors.ttl.swp", "an editor is open");
    assertEquals(List.of(), Example.read(folder).findings());
    assertEquals(1, Example.read(folder).articles().size());
  }

  @Test
  void aByteOrderMarkDoesNotDisturbTurtle() throws IOException {
    write(
        "readings/a.ttl",
        "\uFEFF" + PREFIXES + "[] a cg:Claim ; cg:stance cg:asserts ; cg:quote \"old\" .");
    Workspace workspace = Example.read(folder);
    assertEquals(List.of(), workspace.findings());
    assertEquals(1, workspace.readings().get(0).claims().size());
  }

  @Test
  void anArticleMayBeNamedWithSpacesAndInAnyScript() throws IOException {
    write("articles/다리 100%+.txt", "Another article.\n");
    write(
        "sources.ttl",
        PREFIXES + "<articles/다리%20100%25+.txt> a cg:Source ; schema:headline \"다리\"@ko .");
    Workspace workspace = Example.read(folder);
    assertEquals(List.of(), workspace.findings());
    assertEquals(1, workspace.known().size());
  }

  @Test
  void anAuthorWhoIsKnownSpeaksInTheAuthorsVoice() throws IOException {
    write(
        "lexicon/actors.ttl",
        PREFIXES + "actor:jane-doe a cg:Person ; skos:prefLabel \"Jane Doe\"@en .");
    write(
        "sources.ttl", PREFIXES + "<articles/a.txt> a cg:Source ; schema:author actor:jane-doe .");
    write(
        "readings/a.ttl",
        PREFIXES + "[] a cg:Claim ; cg:stance cg:asserts ; cg:quote \"The bridge is old\" .");
    Claim claim = Example.read(folder).readings().get(0).claims().get(0);
    assertEquals("jane-doe", claim.said().claimants().get(0).id());
    assertTrue(
        labels().contains("\"Jane Doe asserts: “The bridge is old”\"@en"), labels()::toString);
  }

  @Test
  void ofNamesInSeveralLanguagesTheEnglishOneIsTheLabel() throws IOException {
    write(
        "lexicon/actors.ttl",
        PREFIXES
            + "actor:jane-doe a cg:Person ; skos:prefLabel \"제인 도\"@ko , \"Jane Doe\"@en .\n"
            + "actor:bruecke a cg:Organization ; skos:prefLabel \"Brücke\"@de .");
    assertTrue(labels().contains("\"Jane Doe\"@en"), labels()::toString);
    assertTrue(labels().contains("\"Brücke\"@de"), labels()::toString);
    assertEquals("Jane Doe", Example.read(folder).lexicon().actor("jane-doe").orElseThrow().name());
  }

  @Test
  void anArticleWithoutHeadlineIsCalledByItsFirstWords() throws IOException {
    write("articles/b.txt", "다".repeat(40) + "🌉".repeat(40) + "\n");
    write(
        "articles/c.txt",
        "One two three four five six seven eight nine ten eleven twelve thirteen.\n");
    assertTrue(labels().contains("\"" + "다".repeat(30) + " …\"@en"), labels()::toString);
    assertTrue(
        labels().contains("\"One two three four five six seven eight nine ten eleven …\"@en"),
        labels()::toString);
  }

  @Test
  void furnitureIsAStretchFromItsFirstToItsLastWords() throws IOException {
    write("articles/a.txt", "Text.\nLEAVE\nA 🌉 REPLY\nhere.\n");
    write("readings/a.ttl", PREFIXES + "[] a cg:Furniture ; cg:from \"LEAVE\" ; cg:to \"REPLY\" .");
    Reading reading = Example.read(folder).readings().get(0);
    assertEquals("LEAVE\nA 🌉 REPLY", reading.furniture().get(0).evidence().words());
  }

  @Test
  void claimsStandInTheOrderOfTheTextAndNotOfTheFile() throws IOException {
    write(
        "readings/a.ttl",
        PREFIXES
            + "[] a cg:Claim ; cg:stance cg:asserts ; cg:quote \"said Jane Doe\" .\n"
            + "[] a cg:Claim ; cg:stance cg:asserts ; cg:quote \"The bridge is old\" .");
    assertEquals(
        List.of("The bridge is old", "said Jane Doe"),
        Example.read(folder).readings().get(0).claims().stream()
            .map(claim -> claim.quote().words())
            .toList());
  }

  @Test
  void attributingWordsAreTakenFromNearTheQuoteAndAsWholeWords() throws IOException {
    write("articles/a.txt", "He left. The other day he said there: the bridge is old. He left.\n");
    write(
        "readings/a.ttl",
        PREFIXES
            + "[] a cg:Claim ; cg:stance cg:asserts ; cg:voice cg:unattributed ;"
            + " cg:quote \"the bridge is old\" ; cg:claimantWords \"he\" ; cg:cue \"said\" .");
    Claim claim = Example.read(folder).readings().get(0).claims().get(0);
    assertEquals(23, claim.said().claimantWords().orElseThrow().span().start());
  }
}
