package org.claimgraph.publish;

import static org.claimgraph.publish.Web.header;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.query.ResultSetRewindable;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/**
 * Reads a good answer with a parser for the media type that it claims, and no other. What is no
 * such document fails the test.
 */
final class Strict {
  private static final Map<String, Lang> RESULTS =
      Map.of(
          "application/sparql-results+json", ResultSetLang.RS_JSON,
          "application/json", ResultSetLang.RS_JSON,
          "application/sparql-results+xml", ResultSetLang.RS_XML,
          "application/xml", ResultSetLang.RS_XML,
          "text/csv", ResultSetLang.RS_CSV,
          "text/tab-separated-values", ResultSetLang.RS_TSV);

  private static final Map<String, Lang> RDF =
      Map.of(
          "text/turtle", Lang.TURTLE,
          "application/n-triples", Lang.NTRIPLES,
          "text/plain", Lang.NTRIPLES,
          "application/ld+json", Lang.JSONLD,
          "application/rdf+xml", Lang.RDFXML,
          "application/trig", Lang.TRIG,
          "application/n-quads", Lang.NQUADS);

  private Strict() {}

  /** The media type of an answer, without its parameters. */
  static String mediaType(HttpResponse<String> response) {
    return header("Content-Type", response).replaceFirst(";.*", "").strip();
  }

  /** The solutions of a SELECT. */
  static ResultSetRewindable rows(HttpResponse<String> response) {
    try (InputStream body = body(response)) {
      return ResultSetFactory.copyResults(ResultSetMgr.read(body, lang(RESULTS, response)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The answer of an ASK. */
  static boolean yes(HttpResponse<String> response) {
    try (InputStream body = body(response)) {
      return ResultSetMgr.readBoolean(body, lang(RESULTS, response));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The triples of a graph. */
  static Graph graph(HttpResponse<String> response) {
    DatasetGraph dataset = dataset(response);
    assertEquals(0, dataset.size(), "named graphs in an answer that is one graph");
    return dataset.getDefaultGraph();
  }

  /** The quads of all graphs. A warning of the parser is an error here. */
  static DatasetGraph dataset(HttpResponse<String> response) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    try (InputStream body = body(response)) {
      RDFParser.source(body)
          .forceLang(lang(RDF, response))
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(dataset);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return dataset;
  }

  /** The records of a CSV file with its header, by RFC 4180. */
  static List<List<String>> csv(HttpResponse<String> response) {
    assertEquals("text/csv", mediaType(response));
    try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(response.body()))) {
      return parser.stream().map(record -> record.stream().toList()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream body(HttpResponse<String> response) {
    assertEquals(200, response.statusCode(), response.body());
    return new ByteArrayInputStream(response.body().getBytes(StandardCharsets.UTF_8));
  }

  private static Lang lang(Map<String, Lang> known, HttpResponse<String> response) {
    return Optional.ofNullable(known.get(mediaType(response)))
        .orElseThrow(() -> new AssertionError("not such a media type: " + mediaType(response)));
  }
}
