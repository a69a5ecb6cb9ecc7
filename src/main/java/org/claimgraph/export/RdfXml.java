package org.claimgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.impl.Util;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.graph.Iris;
import org.claimgraph.graph.Prefixes;

/**
 * RDF/XML, streamed: one subject's triples are one {@code rdf:Description}. Jena's own writer holds
 * the whole graph in memory.
 */
final class RdfXml implements Target {
  @Override
  public void write(DatasetGraph data, Selection selection, OutputStream out) throws IOException {
    Map<String, String> prefixes = Prefixes.all(Iris.base(data));
    XmlFile xml = new XmlFile(out);
    List<String> declarations = new ArrayList<>();
    prefixes.forEach(
        (prefix, namespace) -> declarations.addAll(List.of("xmlns:" + prefix, namespace)));
    xml.start("rdf:RDF", declarations.toArray(String[]::new));
    try (Stream<Triple> triples = SortedQuads.union(data)) {
      Iterator<Triple> all = triples.iterator();
      Optional<Node> subject = Optional.empty();
      while (all.hasNext()) {
        Triple triple = all.next();
        if (!subject.equals(Optional.of(triple.getSubject()))) {
          if (subject.isPresent()) {
            xml.end();
          }
          subject = Optional.of(triple.getSubject());
          xml.start("rdf:Description", named("rdf:about", triple.getSubject()));
        }
        property(triple, prefixes, xml);
      }
    }
    xml.finish();
  }

  private static void property(Triple triple, Map<String, String> prefixes, XmlFile xml)
      throws IOException {
    String iri = triple.getPredicate().getURI();
    int split = Util.splitNamespaceXML(iri);
    String namespace = iri.substring(0, split);
    if (split == iri.length()) {
      throw new IOException("RDF/XML has no way to write the property <%s>.".formatted(iri));
    }
    List<String> attributes = new ArrayList<>();
    String prefix =
        prefixes.entrySet().stream()
            .filter(entry -> entry.getValue().equals(namespace))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse("ns");
    if (prefix.equals("ns")) {
      attributes.addAll(List.of("xmlns:ns", namespace));
    }
    String name = prefix + ":" + iri.substring(split);
    Node object = triple.getObject();
    if (object.isLiteral()) {
      if (!object.getLiteralLanguage().isEmpty()) {
        attributes.addAll(List.of("xml:lang", object.getLiteralLanguage()));
      } else if (!Util.isSimpleString(object)) {
        attributes.addAll(List.of("rdf:datatype", object.getLiteralDatatypeURI()));
      }
      xml.text(name, object.getLiteralLexicalForm(), attributes.toArray(String[]::new));
    } else {
      attributes.addAll(List.of(named("rdf:resource", object)));
      xml.empty(name, attributes.toArray(String[]::new));
    }
  }

  private static String[] named(String attribute, Node node) {
    return node.isURI()
        ? new String[] {attribute, node.getURI()}
        : new String[] {"rdf:nodeID", NodeFmtLib.encodeBNodeLabel(node.getBlankNodeLabel())};
  }
}
