package org.claimgraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;

/**
 * The ontology, as the program carries it: its terms, and which standard terms they stand under.
 */
public final class Ontology {
  private static final List<String> FILES =
      List.of("actor", "claim", "source", "location", "question");

  private static final Ontology SHIPPED = new Ontology();

  private final List<Triple> triples = new ArrayList<>();
  private final Set<String> terms = new TreeSet<>();
  private final Map<Node, List<Node>> above = new HashMap<>();

  private Ontology() {
    Map<Node, List<Node>> direct = new HashMap<>();
    FILES.forEach(file -> read(file + ".ttl", new Collector(triples)));
    for (Triple triple : triples) {
      Node subject = triple.getSubject();
      if (subject.isURI() && subject.getURI().startsWith(Cg.NS)) {
        terms.add(subject.getURI().substring(Cg.NS.length()));
      }
      if (triple.getPredicate().equals(RDFS.subClassOf.asNode())
          || triple.getPredicate().equals(RDFS.subPropertyOf.asNode())) {
        direct.computeIfAbsent(subject, s -> new ArrayList<>()).add(triple.getObject());
      }
    }
    direct.values().forEach(list -> list.sort(Comparator.comparing(Node::toString)));
    direct.keySet().forEach(term -> above.put(term, collect(term, direct, new ArrayList<>())));
  }

  /** The one that the program carries. */
  public static Ontology shipped() {
    return SHIPPED;
  }

  /** The SHACL shapes that the program carries, parsed anew. */
  public static Graph shapes() {
    Graph shapes = GraphFactory.createDefaultGraph();
    read("shapes.ttl", StreamRDFLib.graph(shapes));
    return shapes;
  }

  /** Every triple of the ontology, in the order of its files. */
  public List<Triple> triples() {
    return Collections.unmodifiableList(triples);
  }

  /** Local names of all own terms, sorted. */
  public Set<String> terms() {
    return terms;
  }

  /** All classes or properties above {@code term}, direct and indirect, in a fixed order. */
  List<Node> above(Node term) {
    return above.getOrDefault(term, List.of());
  }

  private static List<Node> collect(Node term, Map<Node, List<Node>> direct, List<Node> all) {
    for (Node next : direct.getOrDefault(term, List.of())) {
      if (!all.contains(next)) {
        all.add(next);
        collect(next, direct, all);
      }
    }
    return all;
  }

  /** Writes triples down as they come. */
  private static final class Collector extends StreamRDFBase {
    private final List<Triple> triples;

    Collector(List<Triple> triples) {
      this.triples = triples;
    }

    @Override
    public void triple(Triple triple) {
      triples.add(triple);
    }
  }

  private static void read(String file, StreamRDF into) {
    String name = "/claimgraph/ontology/" + file;
    try (InputStream in = Ontology.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The program was packaged without " + name);
      }
      RDFParser.create().source(in).lang(Lang.TURTLE).base(Iris.DEFAULT_BASE).parse(into);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
