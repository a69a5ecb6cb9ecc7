package org.claimgraph.publish.site;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.claimgraph.graph.Cg;
import org.claimgraph.graph.Prefixes;
import org.claimgraph.publish.page.Link;
import org.jspecify.annotations.Nullable;

/** Terms of the graph as people see them: labels instead of IRIs, our own paths as links. */
final class Terms {
  private static final String ID = "id/";
  private static final String ONTOLOGY = Cg.NS.substring(0, Cg.NS.length() - 1);

  private final GraphReader graph;
  private final String base;

  /**
   * @param base what the data's IRIs begin with
   */
  Terms(GraphReader graph, String base) {
    this.graph = graph;
    this.base = base;
  }

  /** A term with its label and where it leads. */
  Link link(Node node) {
    return new Link(label(node), href(node));
  }

  List<Link> links(List<Node> nodes) {
    return nodes.stream().map(this::link).toList();
  }

  /** A property in words: its label, or the words of its own name ({@code date published}). */
  Link property(Node property) {
    String words =
        named(property)
            .orElseGet(
                () ->
                    property
                        .getLocalName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                        .toLowerCase(Locale.ROOT));
    return new Link(words, href(property));
  }

  /** The label of a resource; a literal as a reader expects it; else a short form of the IRI. */
  String label(Node node) {
    if (node.isLiteral()) {
      return literal(node);
    }
    return named(node).orElseGet(() -> shortened(node));
  }

  private Optional<String> named(Node node) {
    return graph.text(node, SKOS.prefLabel.asNode()).or(() -> graph.text(node, RDFS.Nodes.label));
  }

  private static String literal(Node node) {
    String text = node.getLiteralLexicalForm();
    if (XSDDatatype.XSDboolean.equals(node.getLiteralDatatype())) {
      return text.equals("true") || text.equals("1") ? "yes" : "no";
    }
    boolean number =
        XSDDatatype.XSDdecimal.equals(node.getLiteralDatatype())
            || XSDDatatype.XSDinteger.equals(node.getLiteralDatatype());
    return number ? number(text) : text;
  }

  /** {@code 10000.0} as {@code 10,000}; what is no number stays as it is. */
  private static String number(String text) {
    try {
      BigDecimal value = new BigDecimal(text.strip()).stripTrailingZeros();
      return value.scale() <= 0
          ? String.format(Locale.ROOT, "%,d", value.toBigInteger())
          : value.toPlainString();
    } catch (NumberFormatException notANumber) {
      return text;
    }
  }

  private String shortened(Node node) {
    if (!node.isURI()) {
      return node.toString();
    }
    String iri = node.getURI();
    int fragment = iri.indexOf('#');
    if (iri.startsWith(base + ID) && fragment > 0) {
      return iri.substring(fragment);
    }
    return Prefixes.all(base).entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()) && !iri.equals(prefix.getValue()))
        .max(Map.Entry.comparingByValue((a, b) -> Integer.compare(a.length(), b.length())))
        .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
        .orElse(iri);
  }

  /**
   * Where a term leads: our own page for what we describe, the web for http and https, nowhere for
   * anything else ({@code javascript:} and its kin).
   */
  @Nullable String href(Node node) {
    if (!node.isURI()) {
      return null;
    }
    String iri = node.getURI();
    if (iri.startsWith(base + ID)) {
      return path(iri);
    }
    if (iri.equals(ONTOLOGY) || iri.startsWith(Cg.NS)) {
      return "/ns" + iri.substring(ONTOLOGY.length());
    }
    return isWeb(iri) ? iri : null;
  }

  /** Our path of an IRI of ours. */
  private String path(String iri) {
    return "/" + iri.substring(base.length()).replace("?", "%3F");
  }

  /** The IRI that one of our paths stands for. */
  Node iri(String path) {
    return NodeFactory.createURI(base + path.substring(1));
  }

  private static boolean isWeb(String iri) {
    if (!iri.startsWith("http://") && !iri.startsWith("https://")) {
      return false;
    }
    try {
      return URI.create(iri).getHost() != null;
    } catch (IllegalArgumentException notAnAddress) {
      return false;
    }
  }
}
