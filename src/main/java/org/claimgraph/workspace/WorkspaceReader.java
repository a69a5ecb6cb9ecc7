package org.claimgraph.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.claimgraph.article.Article;
import org.claimgraph.article.Sha256;
import org.claimgraph.article.TextArticles;
import org.claimgraph.article.UnreadableArticle;
import org.claimgraph.graph.Cg;
import org.claimgraph.graph.Iris;
import org.claimgraph.graph.Standard;
import org.claimgraph.lexicon.Lexicon;

/** Reads a workspace from its folder, which may lie in the program's own jar. */
public final class WorkspaceReader {
  private static final String TXT = ".txt";
  private static final String TTL = ".ttl";

  private final WorkspaceFiles files;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Article> articles = new LinkedHashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();

  private WorkspaceReader(WorkspaceFiles files) {
    this.files = files;
  }

  /**
   * Reads the workspace in a folder.
   *
   * @throws NoWorkspace if there is no such folder, or it cannot be listed, or it has no articles
   *     folder
   */
  public static Workspace read(Path folder) throws NoWorkspace {
    if (!Files.isDirectory(folder)) {
      throw new NoWorkspace(
          "There is no folder %s; expected a workspace, as `claimgraph init` makes."
              .formatted(folder));
    }
    if (!Files.isDirectory(folder.resolve("articles"))) {
      throw new NoWorkspace(
          "%s has no folder articles/; expected a workspace, as `claimgraph init` makes."
              .formatted(folder));
    }
    return read(new FolderFiles(folder));
  }

  /**
   * Reads a workspace from its files.
   *
   * @throws NoWorkspace if the files cannot be listed
   */
  public static Workspace read(WorkspaceFiles files) throws NoWorkspace {
    return new WorkspaceReader(files).read();
  }

  private Workspace read() throws NoWorkspace {
    List<TurtleFile> names = new ArrayList<>();
    for (String path : list("lexicon", TTL)) {
      turtle(path).ifPresent(names::add);
    }
    Lexicon lexicon = new LexiconReader(names, findings).read();
    names.forEach(
        f ->
            f.entries().stream()
                .filter(e -> e.node().isURI())
                .forEach(e -> places.putIfAbsent(e.node().getURI(), e.place())));
    for (String path : list("articles", TXT)) {
      readArticle(path);
    }
    Map<Article, List<Triple>> known = readSources();
    List<Reading> readings = new ArrayList<>();
    for (String path : list("readings", TTL)) {
      readReading(path, lexicon, known, readings);
    }
    List<Triple> triples = new ArrayList<>();
    names.forEach(
        f ->
            f.statements()
                .forEach(s -> triples.add(Triple.create(s.subject(), s.predicate(), s.object()))));
    findings.sort(null);
    return new Workspace(
        List.copyOf(articles.values()), lexicon, triples, known, readings, findings, places);
  }

  private void readArticle(String path) {
    String name = stem(path, TXT);
    try {
      articles.put(name, TextArticles.read(name, files.read(path)));
    } catch (UnreadableArticle e) {
      findings.add(new Finding(Place.of(path), e.rule(), e.getMessage()));
    } catch (IOException e) {
      unreadable(path, e);
    }
  }

  /**
   * What {@code sources.ttl} says of each article, with the source's IRI in place of the file's.
   */
  private Map<Article, List<Triple>> readSources() {
    Map<Article, List<Triple>> known = new LinkedHashMap<>();
    if (!files.has("sources.ttl")) {
      return known;
    }
    for (Entry entry : turtle("sources.ttl").map(TurtleFile::entries).orElse(List.of())) {
      String iri = entry.node().isURI() ? entry.node().getURI() : "";
      String file = iri.startsWith(TurtleFile.BASE) ? iri.substring(TurtleFile.BASE.length()) : iri;
      Article article =
          file.startsWith("articles/") && file.endsWith(TXT)
              ? articles.get(file.substring("articles/".length(), file.length() - TXT.length()))
              : null;
      if (article == null) {
        findings.add(
            new Finding(
                entry.place(),
                "missing-article",
                "There is no article <%s>; expected <articles/NAME.txt>.".formatted(file)));
        continue;
      }
      Node source = Iris.source(article);
      known.put(
          article,
          entry.statements().stream()
              .filter(s -> !s.predicate().equals(RDF.Nodes.type) || !s.object().equals(Cg.SOURCE))
              .map(s -> Triple.create(source, s.predicate(), s.object()))
              .toList());
    }
    return known;
  }

  private void readReading(
      String path, Lexicon lexicon, Map<Article, List<Triple>> known, List<Reading> readings) {
    String name = stem(path, TTL);
    Article article = articles.get(name);
    if (article == null) {
      findings.add(
          new Finding(
              Place.of(path),
              "missing-article",
              "There is no readable articles/%s.txt for this reading; expected one of that name."
                  .formatted(name)));
      return;
    }
    List<String> authors =
        known.getOrDefault(article, List.of()).stream()
            .filter(t -> t.getPredicate().equals(Standard.AUTHOR) && t.getObject().isURI())
            .map(t -> t.getObject().getURI())
            .filter(iri -> iri.startsWith(LexiconReader.ACTOR))
            .map(iri -> iri.substring(LexiconReader.ACTOR.length()))
            .toList();
    turtle(path)
        .map(
            file ->
                new ReadingReader(file, article, lexicon, authors, findings).read(version(path)))
        .ifPresent(readings::add);
  }

  private Optional<TurtleFile> turtle(String path) {
    try {
      CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
      String text = strict.decode(ByteBuffer.wrap(files.read(path))).toString();
      TurtleFile file = TurtleFile.parse(path, text, findings);
      TermCheck.check(file, findings);
      return Optional.of(file);
    } catch (CharacterCodingException e) {
      findings.add(
          new Finding(Place.of(path), "not-utf-8", "The file is not UTF-8; expected UTF-8."));
    } catch (IOException e) {
      unreadable(path, e);
    }
    return Optional.empty();
  }

  private String version(String path) {
    try {
      return Sha256.hex(files.read(path)).substring(0, 12);
    } catch (IOException e) {
      unreadable(path, e);
      return "unreadable";
    }
  }

  private List<String> list(String folder, String ending) throws NoWorkspace {
    try {
      return files.list(folder, ending);
    } catch (IOException e) {
      throw new NoWorkspace(
          "%s cannot be listed (%s); expected a readable folder."
              .formatted(folder, e.getClass().getSimpleName()));
    }
  }

  private void unreadable(String path, IOException e) {
    findings.add(
        new Finding(
            Place.of(path),
            "unreadable-file",
            "The file cannot be read (%s); expected a readable file."
                .formatted(e.getClass().getSimpleName())));
  }

  private static String stem(String path, String ending) {
    return path.substring(path.lastIndexOf('/') + 1, path.length() - ending.length());
  }
}
