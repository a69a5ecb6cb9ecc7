package org.claimgraph.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.claimgraph.article.Article;
import org.claimgraph.article.Sha256;
import org.claimgraph.article.TextArticles;
import org.claimgraph.article.UnreadableText;
import org.claimgraph.article.Utf8;
import org.claimgraph.graph.Iris;
import org.claimgraph.graph.PlainGraph;
import org.claimgraph.graph.PlainTriples;
import org.claimgraph.lexicon.Lexicon;
import org.claimgraph.text.Lines;
import org.claimgraph.text.Nearest;

/** Reads a workspace from its folder, which may lie in the program's own jar. */
public final class WorkspaceReader {
  private static final String TXT = ".txt";
  private static final String TTL = ".ttl";
  private static final String SOURCES = "sources.ttl";

  /** What {@link NewWorkspace} puts beside the readings to be looked at by people. */
  private static final Set<String> NOTES = Set.of("readings/EXAMPLE.ttl.txt");

  private final WorkspaceFiles files;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Article> articles = new LinkedHashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();

  private WorkspaceReader(WorkspaceFiles files) {
    this.files = files;
  }

  /**
   * The files of a workspace in a folder.
   *
   * @throws NoWorkspace if there is no such folder, it has no articles folder, or nobody may look
   */
  public static WorkspaceFiles files(Path folder) throws NoWorkspace {
    expectFolder(folder, "There is no folder %s".formatted(folder));
    expectFolder(folder.resolve("articles"), "%s has no folder articles/".formatted(folder));
    return new FolderFiles(folder);
  }

  private static void expectFolder(Path folder, String otherwise) throws NoWorkspace {
    try {
      if (Files.readAttributes(folder, BasicFileAttributes.class).isDirectory()) {
        return;
      }
    } catch (NoSuchFileException e) {
      // The sentence below says so.
    } catch (IOException e) {
      throw new NoWorkspace(FileFault.sentence(e));
    }
    throw new NoWorkspace(otherwise + "; expected a workspace, as `claimgraph init` makes.");
  }

  /**
   * Reads the workspace in a folder.
   *
   * @throws NoWorkspace if there is no workspace, or its files cannot be listed
   */
  public static Workspace read(Path folder) throws NoWorkspace {
    return read(files(folder));
  }

  /**
   * Reads a workspace from its files.
   *
   * @throws NoWorkspace if the files cannot be listed
   */
  public static Workspace read(WorkspaceFiles files) throws NoWorkspace {
    return new WorkspaceReader(files).read();
  }

  /**
   * Reads the names and questions of a workspace, and neither its articles nor their readings.
   *
   * @throws NoWorkspace if the files cannot be listed
   */
  public static Workspace readNames(WorkspaceFiles files) throws NoWorkspace {
    WorkspaceReader reader = new WorkspaceReader(files);
    Lexicon lexicon = reader.lexicon(reader.names());
    return Workspace.ofNames(lexicon, reader.findings.stream().distinct().sorted().toList());
  }

  /**
   * What the names and questions of a workspace say; empty if anything is wrong with them.
   *
   * @throws NoWorkspace if the files cannot be listed
   */
  static Optional<PlainGraph> soundNames(WorkspaceFiles files) throws NoWorkspace {
    WorkspaceReader reader = new WorkspaceReader(files);
    List<TurtleFile> names = reader.names();
    reader.lexicon(names);
    return reader.findings.isEmpty()
        ? Optional.of(PlainTriples.of(triples(names)))
        : Optional.empty();
  }

  private List<TurtleFile> names() throws NoWorkspace {
    List<TurtleFile> names = new ArrayList<>();
    for (String path : list("lexicon", TTL)) {
      turtle(path).ifPresent(names::add);
    }
    return names;
  }

  private Lexicon lexicon(List<TurtleFile> names) {
    Lexicon lexicon = LexiconReader.read(PlainTriples.of(triples(names)));
    LexiconFields.check(names, lexicon, findings);
    return lexicon;
  }

  private static List<Triple> triples(List<TurtleFile> files) {
    return files.stream()
        .flatMap(file -> file.statements().stream())
        .map(s -> Triple.create(s.subject(), s.predicate(), s.object()))
        .toList();
  }

  private Workspace read() throws NoWorkspace {
    List<TurtleFile> names = names();
    Lexicon lexicon = lexicon(names);
    names.forEach(
        f ->
            f.entries().stream()
                .filter(e -> e.node().isURI())
                .forEach(e -> places.putIfAbsent(e.node().getURI(), e.place())));
    for (String path : list("articles", TXT)) {
      readArticle(path);
    }
    Map<Article, List<Triple>> known = readSources(lexicon);
    List<Reading> readings = new ArrayList<>();
    for (String path : list("readings", TTL)) {
      readReading(path, lexicon, known, readings);
    }
    articles
        .values()
        .forEach(a -> places.put(Iris.source(a).getURI(), Place.of("articles/" + a.name() + TXT)));
    return new Workspace(
        List.copyOf(articles.values()),
        lexicon,
        triples(names),
        known,
        readings,
        findings.stream().distinct().sorted().toList(),
        places);
  }

  private void readArticle(String path) {
    String name = stem(path, TXT);
    Optional<byte[]> bytes = bytes(path);
    if (bytes.isEmpty()) {
      return;
    }
    try {
      Article article = TextArticles.read(name, bytes.get());
      articles.values().stream()
          .filter(other -> other.sha256().equals(article.sha256()))
          .findFirst()
          .ifPresentOrElse(
              other -> findings.add(duplicate(path, other)), () -> articles.put(name, article));
    } catch (UnreadableText e) {
      unreadable(path, e);
    }
  }

  private static Finding duplicate(String path, Article other) {
    return new Finding(
        Place.of(path),
        "duplicate-article",
        "The file holds the same bytes as articles/%s.txt; expected each article once."
            .formatted(other.name()));
  }

  private Map<Article, List<Triple>> readSources(Lexicon lexicon) {
    return files.has(SOURCES)
        ? turtle(SOURCES)
            .map(file -> new SourcesReader(file, files, articles, lexicon, findings).read())
            .orElse(Map.of())
        : Map.of();
  }

  private void readReading(
      String path, Lexicon lexicon, Map<Article, List<Triple>> known, List<Reading> readings) {
    String name = stem(path, TTL);
    Article article = articles.get(name);
    if (article == null) {
      if (!files.has("articles/" + name + TXT)) {
        findings.add(
            new Finding(
                Place.of(path),
                "missing-article",
                "There is no articles/%s.txt for this reading; expected one of that name%s"
                    .formatted(name, Nearest.hint(name, articles.keySet()))));
      }
      return;
    }
    List<String> authors = KnownSource.authors(known.getOrDefault(article, List.of()));
    Optional<byte[]> bytes = bytes(path);
    bytes
        .flatMap(content -> turtle(path, content))
        .map(file -> new ReadingReader(file, article, lexicon, authors, findings))
        .map(reader -> reader.read(version(bytes.orElseThrow())))
        .ifPresent(readings::add);
  }

  private Optional<TurtleFile> turtle(String path) {
    return bytes(path).flatMap(bytes -> turtle(path, bytes));
  }

  private Optional<TurtleFile> turtle(String path, byte[] bytes) {
    try {
      TurtleFile file = TurtleFile.parse(path, Utf8.decode(bytes), findings);
      TermCheck.check(file, findings);
      return Optional.of(file);
    } catch (UnreadableText e) {
      unreadable(path, e);
      return Optional.empty();
    }
  }

  private Optional<byte[]> bytes(String path) {
    try {
      return Optional.of(files.read(path));
    } catch (IOException e) {
      findings.add(
          new Finding(
              Place.of(path),
              "unreadable-file",
              "The file cannot be read (%s); expected a readable file."
                  .formatted(FileFault.reason(e))));
      return Optional.empty();
    }
  }

  /** The first 12 hex digits of the hash of the reading's file. */
  private static String version(byte[] bytes) {
    return Sha256.hex(bytes).substring(0, 12);
  }

  /** The files of a folder that are read; of what lies beside them, nothing is passed over. */
  private List<String> list(String folder, String ending) throws NoWorkspace {
    try {
      List<String> read = new ArrayList<>();
      for (String path : files.list(folder, "")) {
        String name = path.substring(folder.length() + 1);
        if (name.startsWith(".") || NOTES.contains(path) || name.equals("README.md")) {
          continue;
        }
        if (name.endsWith(ending)) {
          read.add(path);
        } else {
          findings.add(unread(path, folder, ending));
        }
      }
      return read;
    } catch (IOException e) {
      throw new NoWorkspace(FileFault.sentence(e));
    }
  }

  private static Finding unread(String path, String folder, String ending) {
    return new Finding(
        Place.of(path),
        "unread-file",
        "In %s/ only files whose names end in %s are read; expected such a name or another place."
            .formatted(folder, ending));
  }

  private void unreadable(String path, UnreadableText e) {
    Lines lines = new Lines(e.before());
    int end = e.before().length();
    Place place = new Place(path, lines.line(end), lines.column(end));
    findings.add(new Finding(place, e.rule(), e.getMessage()));
  }

  private static String stem(String path, String ending) {
    return path.substring(path.lastIndexOf('/') + 1, path.length() - ending.length());
  }
}
