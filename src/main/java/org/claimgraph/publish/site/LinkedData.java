package org.claimgraph.publish.site;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.VOID;
import org.claimgraph.publish.http.Accept;
import org.claimgraph.publish.http.RdfSyntax;
import org.claimgraph.publish.http.Refusal;
import org.claimgraph.publish.http.Reply;

/**
 * Entities, the ontology and the dataset itself, as pages or as triples. Which of them is decided
 * by the suffix, else by the Accept header. HTML goes only to those who ask for it by name, as
 * browsers do; a program that takes anything gets Turtle.
 */
final class LinkedData {
  private static final List<String> TRIPLES =
      Stream.of(RdfSyntax.values()).map(RdfSyntax::mediaType).toList();
  private static final List<String> EVERYTHING =
      Stream.concat(Stream.of(RdfSyntax.HTML), TRIPLES.stream()).toList();

  private final DatasetGraph data;
  private final GraphReader graph;
  private final Terms terms;
  private final EntityPages entities;
  private final OntologyPages ontology;
  private final Kept<String> ontologyPage;
  private final Kept<DatasetDescription> description;

  LinkedData(DatasetGraph data, GraphReader graph, Terms terms, String base, Pages pages) {
    this.data = data;
    this.graph = graph;
    this.terms = terms;
    this.entities = new EntityPages(graph, terms, pages);
    this.ontology = new OntologyPages(graph, terms);
    this.ontologyPage = new Kept<>(() -> pages.ontology(ontology.page()));
    this.description = new Kept<>(() -> DatasetDescription.of(data, dataset(base)));
  }

  /**
   * The entity whose page is at {@code path}, with or without a suffix; for a named graph, where to
   * get it.
   *
   * @param text of the article at this path, if there is one and it is at hand
   * @throws Refusal 404 when the graph does not know it, 406 when nothing offered is acceptable
   */
  Reply entity(String path, HttpServletRequest request, Optional<String> text) {
    Description entity = describe(path);
    if (!entity.isEmpty()) {
      return entity(entity, path, Optional.empty(), request, text);
    }
    String bare = RdfSyntax.withoutSuffix(path);
    Description suffixed = bare.equals(path) ? entity : describe(bare);
    Node iri = terms.iri(path);
    if (suffixed.isEmpty() && data.containsGraph(iri)) {
      // Nothing is said of the graph, but it can be had.
      return Reply.seeOther(
          "/data?graph=" + URLEncoder.encode(iri.getURI(), StandardCharsets.UTF_8));
    }
    if (suffixed.isEmpty()) {
      throw Refusal.notFound("The graph says nothing of <" + terms.iri(bare).getURI() + ">.");
    }
    return entity(suffixed, bare, RdfSyntax.mediaTypeOf(path), request, text);
  }

  private Reply entity(
      Description entity,
      String path,
      Optional<String> suffix,
      HttpServletRequest request,
      Optional<String> text) {
    String type = negotiated(suffix, request);
    Reply reply =
        type.equals(RdfSyntax.HTML)
            ? Reply.html(entities.html(entity, Offsets.of(path, request), text))
            : RdfWriting.reply(entity.triples(), entity.entity(), type);
    return located(reply, path, type);
  }

  /** Paths are percent-encoded, IRIs in the data mostly are not; both are tried. */
  private Description describe(String path) {
    Description asWritten = Description.of(terms.iri(path), graph);
    return asWritten.isEmpty() && path.contains("%")
        ? Description.of(
            terms.iri(URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8)), graph)
        : asWritten;
  }

  /** The ontology, at {@code /ns} with or without a suffix. */
  Reply ontology(String path, HttpServletRequest request, OptionalLong version) {
    String type = negotiated(RdfSyntax.mediaTypeOf(path), request);
    Reply reply =
        type.equals(RdfSyntax.HTML)
            ? Reply.html(ontologyPage.get(version))
            : RdfWriting.reply(ontology.triples(), OntologyPages.ONTOLOGY, type);
    return located(reply, "/ns", type);
  }

  /** The dataset with its counts; there is no page of it, so a browser gets Turtle. */
  Reply dataset(HttpServletRequest request, OptionalLong version) {
    String type = Accept.of(request).best(TRIPLES).orElse(TRIPLES.get(0));
    DatasetDescription dataset = description.get(version);
    return RdfWriting.reply(dataset.statistics(server(request)), dataset.dataset(), type)
        .with("Vary", "Accept");
  }

  /** The endpoint's description, or nothing for somebody who wants a page. */
  Optional<Reply> service(HttpServletRequest request) {
    String type = negotiated(Optional.empty(), request);
    if (type.equals(RdfSyntax.HTML)) {
      return Optional.empty();
    }
    ServiceDescription service = new ServiceDescription(server(request));
    List<Node> graphs = new ArrayList<>();
    data.listGraphNodes().forEachRemaining(graphs::add);
    return Optional.of(
        RdfWriting.reply(service.triples(graphs), service.iri(), type).with("Vary", "Accept"));
  }

  private static Reply located(Reply reply, String path, String type) {
    return reply
        .with("Vary", "Accept")
        .with("Content-Location", path + "." + RdfSyntax.suffixOf(type));
  }

  private static String negotiated(Optional<String> suffix, HttpServletRequest request) {
    if (suffix.isPresent()) {
      return suffix.get();
    }
    Accept accept = Accept.of(request);
    return accept
        .best(accept.names(RdfSyntax.HTML) ? EVERYTHING : TRIPLES)
        .orElseThrow(() -> Refusal.notAcceptable("HTML, Turtle, JSON-LD, N-Triples and RDF/XML"));
  }

  /** What the build calls the whole, or our own name for it. */
  private Node dataset(String base) {
    return graph.instances(VOID.Dataset.asNode()).stream()
        .filter(Node::isURI)
        .findFirst()
        .orElseGet(() -> NodeFactory.createURI(base + "id/dataset"));
  }

  /** Where this server is, as the client called it; ends in a slash. */
  private static String server(HttpServletRequest request) {
    String url = request.getRequestURL().toString();
    return url.substring(0, url.indexOf('/', "https://".length()) + 1);
  }
}
