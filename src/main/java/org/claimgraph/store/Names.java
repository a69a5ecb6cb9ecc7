package org.claimgraph.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.claimgraph.article.Article;
import org.claimgraph.article.Sha256;
import org.claimgraph.workspace.NoWorkspace;
import org.claimgraph.workspace.Reading;
import org.claimgraph.workspace.Workspace;
import org.claimgraph.workspace.WorkspaceFiles;
import org.claimgraph.workspace.WorkspaceReader;

/**
 * The workspace that a store was made with: names, questions, what is known of articles, and
 * readings, which stand ready for the articles they are about.
 */
final class Names {
  /** What of a workspace is kept. */
  private static final List<String> FOLDERS = List.of("lexicon", "articles", "readings");

  private static final String SOURCES = "sources.ttl";

  private final SortedMap<String, String> files;
  private final Workspace workspace;
  private final Map<String, Reading> readings = new HashMap<>();
  private final Map<String, Article> articles = new HashMap<>();

  private Names(SortedMap<String, String> files, Workspace workspace) {
    this.files = files;
    this.workspace = workspace;
    workspace.readings().forEach(reading -> readings.put(reading.article().sha256(), reading));
    workspace.articles().forEach(article -> articles.put(article.sha256(), article));
  }

  /**
   * Reads them.
   *
   * @param files hash of each file by its path
   * @throws StoreFault if they cannot be read as they were when they were stored
   */
  static Names read(SortedMap<String, String> files, Originals originals) {
    try {
      return new Names(files, WorkspaceReader.read(new StoredFiles(files, originals)));
    } catch (NoWorkspace e) {
      throw StoreFault.unusable(String.valueOf(e.getMessage()), e);
    }
  }

  /** Says what a file is called by its bytes. */
  interface Hash {
    String of(byte[] bytes) throws IOException;
  }

  /**
   * The hash of each file of a workspace that a store keeps, by its path.
   *
   * @param hash {@link Originals#put} to keep the files, {@link Sha256#hex} to look only
   */
  static SortedMap<String, String> hashes(WorkspaceFiles files, Hash hash) throws IOException {
    SortedMap<String, String> hashes = new TreeMap<>();
    for (String folder : FOLDERS) {
      for (String path : files.list(folder, folder.equals("articles") ? ".txt" : ".ttl")) {
        hashes.put(path, hash.of(files.read(path)));
      }
    }
    if (files.has(SOURCES)) {
      hashes.put(SOURCES, hash.of(files.read(SOURCES)));
    }
    return hashes;
  }

  /** The hash of each file by its path. */
  SortedMap<String, String> files() {
    return files;
  }

  Workspace workspace() {
    return workspace;
  }

  /** What a person has read in the article with these bytes. */
  Optional<Reading> reading(String sha256) {
    return Optional.ofNullable(readings.get(sha256));
  }

  /** The article with these bytes, if the workspace has it. */
  Optional<Article> article(String sha256) {
    return Optional.ofNullable(articles.get(sha256));
  }

  private record StoredFiles(SortedMap<String, String> files, Originals originals)
      implements WorkspaceFiles {
    @Override
    public boolean has(String path) {
      return files.containsKey(path);
    }

    @Override
    public byte[] read(String path) throws IOException {
      String sha256 = files.get(path);
      if (sha256 == null) {
        throw new FileNotFoundException(path);
      }
      return originals.get(sha256);
    }

    @Override
    public List<String> list(String folder, String ending) {
      String start = folder + "/";
      return files.keySet().stream()
          .filter(path -> path.startsWith(start) && path.endsWith(ending))
          .filter(path -> path.indexOf('/', start.length()) < 0)
          .toList();
    }
  }
}
