package org.claimgraph.workspace;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

  private final Path root;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Article> articles = new LinkedHashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();

  private WorkspaceReader(Path root) {
    this.root = root;
  }

  /**
   * Reads the workspace in {@code root}.
   *
   * @throws NoWorkspace if there is no such folder, or it cannot be listed, or it has no articles
   *     folder
   */
  public static Workspace read(Path root) throws NoWorkspace {
    if (!Files.isDirectory(root)) {
      throw new NoWorkspace(
          "There is no folder %s; expected a workspace, as `claimgraph init` makes."
              .formatted(root));
    }
    if (!Files.isDirectory(root.resolve("articles"))) {
      throw new NoWorkspace(
          "%s has no folder articles/; expected a workspace, as `claimgraph init` makes."
              .formatted(root));
    }
    return new WorkspaceReader(root).read();
  }

  private Workspace read() throws NoWorkspace {
    List<TurtleFile> names = new ArrayList<>();
    for (Path path : files("lexicon", TTL)) {
      turtle(path).ifPresent(names::add);
    }
    Lexicon lexicon = new LexiconReader(names, findings).read();
    names.forEach(
        f ->
            f.entries().stream()
                .filter(e -> e.node().isURI())
                .forEach(e -> places.putIfAbsent(e.node().getURI(), e.place())));
    for (Path path : files("articles", TXT)) {
      readArticle(path);
    }
    Map<Article, List<Triple>> known = readSources();
    List<Reading> readings = new ArrayList<>();
    for (Path path : files("readings", TTL)) {
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

  private void readArticle(Path path) {
    String name = stem(path, TXT);
    try {
      articles.put(name, TextArticles.read(name, Files.readAllBytes(path)));
    } catch (UnreadableArticle e) {
      findings.add(new Finding(Place.of(relative(path)), e.rule(), e.getMessage()));
    } catch (IOException e) {
      unreadable(path, e);
    }
  }

  /**
   * What {@code sources.ttl} says of each article, with the source's IRI in place of the file's.
   */
  private Map<Article, List<Triple>> readSources() {
    Map<Article, List<Triple>> known = new LinkedHashMap<>();
    Path path = root.resolve("sources.ttl");
    if (!Files.exists(path)) {
      return known;
    }
    for (Entry entry : turtle(path).map(TurtleFile::entries).orElse(List.of())) {
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
      Path path, Lexicon lexicon, Map<Article, List<Triple>> known, List<Reading> readings) {
    String name = stem(path, TTL);
    Article article = articles.get(name);
    if (article == null) {
      findings.add(
          new Finding(
              Place.of(relative(path)),
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

  private Optional<TurtleFile> turtle(Path path) {
    try {
      String text = Files.readString(path, StandardCharsets.UTF_8);
      TurtleFile file = TurtleFile.parse(relative(path), text, findings);
      TermCheck.check(file, findings);
      return Optional.of(file);
    } catch (IOException e) {
      unreadable(path, e);
      return Optional.empty();
    }
  }

  private String version(Path path) {
    try {
      return Sha256.hex(Files.readAllBytes(path)).substring(0, 12);
    } catch (IOException e) {
      unreadable(path, e);
      return "unreadable";
    }
  }

  private List<Path> files(String folder, String ending) throws NoWorkspace {
    Path directory = root.resolve(folder);
    if (!Files.exists(directory)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.list(directory)) {
      return paths
          .filter(p -> p.getFileName().toString().endsWith(ending))
          .sorted(Comparator.comparing(p -> p.getFileName().toString()))
          .toList();
    } catch (IOException e) {
      throw new NoWorkspace(
          "%s cannot be listed (%s); expected a readable folder."
              .formatted(directory, e.getClass().getSimpleName()));
    }
  }

  private void unreadable(Path path, IOException e) {
    boolean encoding = e instanceof CharacterCodingException;
    findings.add(
        new Finding(
            Place.of(relative(path)),
            encoding ? "not-utf-8" : "unreadable-file",
            encoding
                ? "The file is not UTF-8; expected UTF-8."
                : "The file cannot be read (%s); expected a readable file."
                    .formatted(e.getClass().getSimpleName())));
  }

  private String relative(Path path) {
    return root.relativize(path).toString().replace('\\', '/');
  }

  private static String stem(Path path, String ending) {
    String name = path.getFileName().toString();
    return name.substring(0, name.length() - ending.length());
  }
}
