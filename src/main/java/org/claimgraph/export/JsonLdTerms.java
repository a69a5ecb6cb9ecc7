package org.claimgraph.export;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.claimgraph.graph.Cg;
import org.claimgraph.graph.Prefixes;
import org.claimgraph.graph.Standard;

/**
 * The words that our JSON-LD uses for properties, in the order in which they are written: the
 * context that is published is made of this list.
 *
 * @param name the key
 * @param property the property's IRI
 * @param coercion what a plain string as value stands for
 */
record JsonLdTerms(String name, Node property, Coercion coercion) {

  /** What a plain string stands for. */
  enum Coercion {
    /** An IRI. */
    ID,
    /** One of our own terms by its name: {@code denies}. */
    TERM,
    /** Text in English. */
    ENGLISH,
    /** Text in no language. */
    TEXT
  }

  /** What a claim says of itself. */
  static final List<JsonLdTerms> OF_CLAIM =
      List.of(
          new JsonLdTerms("label", RDFS.label.asNode(), Coercion.ENGLISH),
          new JsonLdTerms("claimant", Cg.CLAIMANT, Coercion.ID),
          new JsonLdTerms("via", Cg.VIA, Coercion.ID),
          new JsonLdTerms("voice", Cg.VOICE, Coercion.TERM),
          new JsonLdTerms("stance", Cg.STANCE, Coercion.TERM),
          new JsonLdTerms("certainty", Cg.CERTAINTY, Coercion.TERM),
          new JsonLdTerms("quote", Cg.QUOTE, Coercion.TEXT),
          new JsonLdTerms("cue", Cg.CUE, Coercion.TEXT),
          new JsonLdTerms("claimantWords", Cg.CLAIMANT_WORDS, Coercion.TEXT),
          new JsonLdTerms("about", Cg.ABOUT, Coercion.ID),
          new JsonLdTerms("place", Cg.PLACE, Coercion.ID),
          new JsonLdTerms("saidAt", Cg.SAID_AT, Coercion.ID),
          new JsonLdTerms("eventTime", Cg.EVENT_TIME, Coercion.TEXT),
          new JsonLdTerms("saidOn", Cg.SAID_ON, Coercion.TEXT),
          new JsonLdTerms("timeText", Cg.TIME_TEXT, Coercion.TEXT),
          new JsonLdTerms("quantity", Cg.QUANTITY, Coercion.ID),
          new JsonLdTerms("position", Cg.POSITION, Coercion.ID),
          new JsonLdTerms("topic", Cg.TOPIC, Coercion.ID),
          new JsonLdTerms("repliesTo", Cg.REPLIES_TO, Coercion.ID),
          new JsonLdTerms("review", Cg.REVIEW, Coercion.TERM),
          new JsonLdTerms("confidence", Cg.CONFIDENCE, Coercion.TEXT),
          new JsonLdTerms("reportedIn", Cg.REPORTED_IN, Coercion.ID));

  /** What is said of the things that a claim names. */
  static final List<JsonLdTerms> OF_THING =
      List.of(
          new JsonLdTerms("label", RDFS.label.asNode(), Coercion.ENGLISH),
          new JsonLdTerms("identifier", DCTerms.identifier.asNode(), Coercion.TEXT),
          new JsonLdTerms("question", Cg.QUESTION, Coercion.ID),
          new JsonLdTerms("min", Cg.MIN, Coercion.TEXT),
          new JsonLdTerms("max", Cg.MAX, Coercion.TEXT),
          new JsonLdTerms("approximate", Cg.APPROXIMATE, Coercion.TEXT),
          new JsonLdTerms("unit", Cg.UNIT, Coercion.TEXT),
          new JsonLdTerms("countOf", Cg.COUNT_OF, Coercion.ID),
          new JsonLdTerms("lat", Standard.LAT, Coercion.TEXT),
          new JsonLdTerms("long", Standard.LONG, Coercion.TEXT),
          new JsonLdTerms("url", Standard.URL, Coercion.ID));

  /** Writes the context: the value of {@code @context}. */
  static void writeContext(JsonWriter json) throws IOException {
    json.beginObject();
    json.name("@version").value(1.1);
    json.name("@vocab").value(Cg.NS);
    for (Map.Entry<String, String> prefix : Prefixes.all().entrySet()) {
      json.name(prefix.getKey()).value(prefix.getValue());
    }
    Map<String, JsonLdTerms> terms = new LinkedHashMap<>();
    OF_CLAIM.forEach(term -> terms.put(term.name(), term));
    OF_THING.forEach(term -> terms.putIfAbsent(term.name(), term));
    for (JsonLdTerms term : terms.values()) {
      json.name(term.name()).beginObject();
      json.name("@id").value(Prefixes.shorten(term.property().getURI()));
      switch (term.coercion()) {
        case ID -> json.name("@type").value("@id");
        case TERM -> json.name("@type").value("@vocab");
        case ENGLISH -> json.name("@language").value("en");
        case TEXT -> {}
      }
      json.endObject();
    }
    json.endObject();
  }
}
