package org.claimgraph.export;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.export.JsonLdTerms.Coercion;
import org.claimgraph.graph.Cg;

/**
 * JSON-LD as programs that know nothing of RDF want it: an array of claims, each a tree with the
 * things that it names in it. Written claim by claim, in the frame that the context's terms make:
 * what is said twice, such as an actor's name, stands in each claim that names it.
 */
final class FramedClaims implements Target {
  @Override
  public void write(DatasetGraph data, Selection selection, OutputStream out) throws IOException {
    Facts facts = new Facts(data.getDefaultGraph());
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    JsonWriter json = new JsonWriter(writer);
    json.beginObject();
    json.name("@context");
    JsonLdTerms.writeContext(json);
    json.name("@graph").beginArray();
    try (Stream<PublishedClaim> claims = Views.claims(selection, facts)) {
      Iterator<PublishedClaim> admitted = claims.filter(selection.filter()::admits).iterator();
      while (admitted.hasNext()) {
        writer.append('\n');
        write(admitted.next().node(), JsonLdTerms.OF_CLAIM, facts, json);
      }
    }
    json.endArray().endObject();
    writer.append('\n').flush();
  }

  /** The published context by itself, as a document. */
  static void writeContext(OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    JsonWriter json = new JsonWriter(writer);
    json.setIndent("  ");
    json.beginObject().name("@context");
    JsonLdTerms.writeContext(json);
    json.endObject();
    writer.append('\n').flush();
  }

  private static void write(Node node, List<JsonLdTerms> terms, Facts facts, JsonWriter json)
      throws IOException {
    json.beginObject();
    if (node.isURI()) {
      json.name("@id").value(node.getURI());
    }
    List<String> types =
        facts.links(node, Facts.TYPE).stream()
            .map(Node::getURI)
            .filter(type -> type.startsWith(Cg.NS))
            .map(type -> type.substring(Cg.NS.length()))
            .toList();
    if (!types.isEmpty()) {
      json.name("@type").beginArray();
      for (String type : types) {
        json.value(type);
      }
      json.endArray();
    }
    for (JsonLdTerms term : terms) {
      List<Node> values = facts.values(node, term.property());
      if (!values.isEmpty()) {
        json.name(term.name()).beginArray();
        for (Node value : values) {
          value(value, term, facts, json);
        }
        json.endArray();
      }
    }
    json.endObject();
  }

  private static void value(Node value, JsonLdTerms term, Facts facts, JsonWriter json)
      throws IOException {
    if (value.isLiteral()) {
      literal(value, term.coercion(), json);
    } else if (term.coercion() == Coercion.TERM && value.getURI().startsWith(Cg.NS)) {
      json.value(value.getURI().substring(Cg.NS.length()));
    } else if (facts.isA(value, Cg.CLAIM)) {
      json.value(value.getURI()); // a claim stands in the array by itself
    } else {
      write(value, JsonLdTerms.OF_THING, facts, json);
    }
  }

  private static void literal(Node value, Coercion coercion, JsonWriter json) throws IOException {
    String text = LegalText.withoutLoneSurrogates(value.getLiteralLexicalForm());
    String language = value.getLiteralLanguage();
    boolean plain =
        coercion == Coercion.ENGLISH
            ? language.equals("en")
            : coercion == Coercion.TEXT && XSDDatatype.XSDstring.equals(value.getLiteralDatatype());
    if (plain) {
      json.value(text);
      return;
    }
    Map<String, String> object = new TreeMap<>(Map.of("@value", text));
    if (!language.isEmpty()) {
      object.put("@language", language);
    } else if (!XSDDatatype.XSDstring.equals(value.getLiteralDatatype())) {
      object.put("@type", value.getLiteralDatatypeURI());
    }
    json.beginObject();
    for (Map.Entry<String, String> entry : object.entrySet()) {
      json.name(entry.getKey()).value(entry.getValue());
    }
    json.endObject();
  }
}
