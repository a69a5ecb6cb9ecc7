package org.claimgraph.publish.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.system.G;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.claimgraph.graph.Cg;

/** Reads the catalogue in a few passes through the graph; the caller holds a read transaction. */
public final class CatalogueReader {
  private final Graph graph;
  private final BooleanSupplier stopped;

  /**
   * @param graph the union of all graphs
   * @param stopped looked at while reading, so that nobody has to wait for the end of it
   */
  public CatalogueReader(Graph graph, BooleanSupplier stopped) {
    this.graph = graph;
    this.stopped = stopped;
  }

  /**
   * Reads it.
   *
   * @throws CancellationException when it was stopped
   */
  public Catalogue read() {
    Map<Kind, List<Node>> others = new EnumMap<>(Kind.class);
    others.put(Kind.POSITIONS, instances(Kind.POSITIONS));
    others.put(Kind.DISAGREEMENTS, instances(Kind.DISAGREEMENTS));
    Map<Kind, List<Entry>> named = new EnumMap<>(Kind.class);
    named.put(Kind.ACTORS, actors());
    named.put(Kind.PLACES, counted(Kind.PLACES, tally(Cg.PLACE)));
    named.put(Kind.ARTICLES, counted(Kind.ARTICLES, tally(Cg.REPORTED_IN)));
    named.put(Kind.QUESTIONS, questions(others));
    List<Triple> quotes = new ArrayList<>();
    each(Cg.QUOTE, quotes::add);
    quotes.sort(Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms));
    WordIndex.Builder words = new WordIndex.Builder();
    quotes.forEach(quote -> words.add(quote.getObject().getLiteralLexicalForm()));
    others.put(Kind.CLAIMS, quotes.stream().map(Triple::getSubject).toList());
    return new Catalogue(named, others, words.build());
  }

  private List<Entry> actors() {
    Map<Node, Integer> said = tally(Cg.CLAIMANT);
    Map<Node, Integer> about = tally(Cg.ABOUT);
    return instances(Kind.ACTORS).stream()
        .map(
            actor -> {
              int says = said.getOrDefault(actor, 0);
              int spokenOf = about.getOrDefault(actor, 0);
              String note = says + " said, " + spokenOf + " about";
              return entry(Kind.ACTORS, actor, says + spokenOf, 0, note);
            })
        .sorted(Entry.ORDER)
        .toList();
  }

  private List<Entry> counted(Kind kind, Map<Node, Integer> claims) {
    return instances(kind).stream()
        .map(
            node -> {
              int number = claims.getOrDefault(node, 0);
              return entry(kind, node, number, 0, number(number, "claim"));
            })
        .sorted(Entry.ORDER)
        .toList();
  }

  private List<Entry> questions(Map<Kind, List<Node>> others) {
    Map<Node, Integer> positions = new HashMap<>();
    Map<Node, Integer> claims = new HashMap<>();
    Map<Node, Integer> disagreements = new HashMap<>();
    for (Node position : others.getOrDefault(Kind.POSITIONS, List.of())) {
      for (Node question : G.listSP(graph, position, Cg.QUESTION)) {
        positions.merge(question, 1, Integer::sum);
        claims.merge(question, claimCount(position), Integer::sum);
      }
    }
    for (Node disagreement : others.getOrDefault(Kind.DISAGREEMENTS, List.of())) {
      G.listSP(graph, disagreement, Cg.QUESTION)
          .forEach(question -> disagreements.merge(question, 1, Integer::sum));
    }
    return instances(Kind.QUESTIONS).stream()
        .map(
            question -> {
              int disputes = disagreements.getOrDefault(question, 0);
              int taken = claims.getOrDefault(question, 0);
              String note =
                  (disputes == 0 ? "" : number(disputes, "disagreement") + ", ")
                      + number(positions.getOrDefault(question, 0), "position")
                      + ", "
                      + number(taken, "claim");
              return entry(Kind.QUESTIONS, question, taken, disputes, note);
            })
        .sorted(Entry.ORDER)
        .toList();
  }

  private int claimCount(Node position) {
    return G.listSP(graph, position, Cg.CLAIM_COUNT).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralValue)
        .filter(Number.class::isInstance)
        .mapToInt(value -> ((Number) value).intValue())
        .max()
        .orElse(0);
  }

  private Entry entry(Kind kind, Node node, int claims, int disagreements, String note) {
    Set<String> names = new LinkedHashSet<>();
    Stream.of(SKOS.prefLabel.asNode(), RDFS.Nodes.label, SKOS.altLabel.asNode())
        .flatMap(property -> texts(node, property))
        .forEach(names::add);
    if (names.isEmpty()) {
      names.add(node.getURI().substring(node.getURI().lastIndexOf('/') + 1));
    }
    String date =
        kind == Kind.ARTICLES
            ? texts(node, SchemaDO.datePublished.asNode()).findFirst().orElse("")
            : "";
    String dated = date.isEmpty() ? note : date + ", " + note;
    List<String> all = List.copyOf(names);
    return new Entry(kind, node, all.get(0), all, claims, disagreements, dated, date);
  }

  private Stream<String> texts(Node subject, Node property) {
    return G.listSP(graph, subject, property).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .sorted();
  }

  private List<Node> instances(Kind kind) {
    Set<Node> nodes = new LinkedHashSet<>();
    each(Triple.createMatch(null, RDF.Nodes.type, kind.type()), t -> nodes.add(t.getSubject()));
    return nodes.stream().filter(Node::isURI).sorted(NodeCmp::compareRDFTerms).toList();
  }

  private Map<Node, Integer> tally(Node property) {
    Map<Node, Integer> tally = new HashMap<>();
    each(property, triple -> tally.merge(triple.getObject(), 1, Integer::sum));
    return tally;
  }

  private void each(Node property, Consumer<Triple> taker) {
    each(Triple.createMatch(null, property, null), taker);
  }

  private void each(Triple pattern, Consumer<Triple> taker) {
    ExtendedIterator<Triple> triples = graph.find(pattern);
    try {
      while (triples.hasNext()) {
        if (stopped.getAsBoolean()) {
          throw new CancellationException();
        }
        taker.accept(triples.next());
      }
    } finally {
      triples.close();
    }
  }

  private static String number(int number, String what) {
    return number == 1 ? "1 " + what : number + " " + what + "s";
  }
}
