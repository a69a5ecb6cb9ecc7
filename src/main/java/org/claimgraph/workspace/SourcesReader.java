package org.claimgraph.workspace;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.claimgraph.article.Article;
import org.claimgraph.graph.Cg;
import org.claimgraph.graph.Iris;
import org.claimgraph.lexicon.Lexicon;
import org.claimgraph.text.Nearest;

/** Reads what {@code sources.ttl} says of each article, subject {@code <articles/NAME.txt>}. */
final class SourcesReader {
  private static final String ARTICLES = "articles/";
  private static final String TXT = ".txt";

  private final TurtleFile file;
  private final WorkspaceFiles files;
  private final Map<String, Article> articles;
  private final Lexicon lexicon;
  private final List<Finding> findings;

  SourcesReader(
      TurtleFile file,
      WorkspaceFiles files,
      Map<String, Article> articles,
      Lexicon lexicon,
      List<Finding> findings) {
    this.file = file;
    this.files = files;
    this.articles = articles;
    this.lexicon = lexicon;
    this.findings = findings;
  }

  /** What is known of each article, with the source's IRI in place of the file's. */
  Map<Article, List<Triple>> read() {
    Map<Article, List<Triple>> known = new LinkedHashMap<>();
    NamedNodes.check(file, findings);
    for (Entry entry : file.entries()) {
      if (!entry.node().isURI()) {
        continue;
      }
      String path = path(entry.node());
      Article article = articles.get(name(path));
      if (article != null) {
        known.put(article, triples(entry, Iris.source(article)));
      } else if (!files.has(path)) {
        findings.add(
            new Finding(
                entry.place(),
                "missing-article",
                "There is no article <%s>; expected <articles/NAME.txt>%s"
                    .formatted(path, Nearest.hint(name(path), articles.keySet()))));
      }
    }
    return known;
  }

  private List<Triple> triples(Entry entry, Node source) {
    Fields fields = new Fields(entry, findings);
    fields.refuseOthers("an article");
    return entry.statements().stream()
        .filter(s -> !s.predicate().equals(RDF.Nodes.type) || !s.object().equals(Cg.SOURCE))
        .filter(s -> !isUnknownActor(fields, s))
        .map(s -> Triple.create(source, s.predicate(), s.object()))
        .toList();
  }

  private boolean isUnknownActor(Fields fields, Statement statement) {
    Node node = statement.object();
    return node.isURI()
        && node.getURI().startsWith(LexiconReader.ACTOR)
        && fields.actor(lexicon).apply(statement).isEmpty();
  }

  /** The path of the file within the workspace, or the IRI as it is if it is none of its files. */
  private static String path(Node node) {
    String iri = node.getURI();
    if (!iri.startsWith(TurtleFile.BASE)) {
      return iri;
    }
    String path = iri.substring(TurtleFile.BASE.length());
    return path.matches("(?:[^%]|%[0-9A-Fa-f]{2})*")
        ? URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8)
        : path;
  }

  private static String name(String path) {
    return path.startsWith(ARTICLES) && path.endsWith(TXT)
        ? path.substring(ARTICLES.length(), path.length() - TXT.length())
        : path;
  }
}
