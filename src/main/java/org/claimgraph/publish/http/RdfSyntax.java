package org.claimgraph.publish.http;

import java.util.Optional;
import org.apache.jena.riot.RDFFormat;

/** The ways in which linked data is written here, in order of preference. */
public enum RdfSyntax {
  TURTLE("ttl", "text/turtle"),
  JSON_LD("jsonld", "application/ld+json"),
  N_TRIPLES("nt", "application/n-triples"),
  RDF_XML("rdf", "application/rdf+xml");

  /** What people read; not RDF, but negotiated beside it. */
  public static final String HTML = "text/html";

  private final String suffix;
  private final String mediaType;

  RdfSyntax(String suffix, String mediaType) {
    this.suffix = suffix;
    this.mediaType = mediaType;
  }

  public String suffix() {
    return suffix;
  }

  public String mediaType() {
    return mediaType;
  }

  public RDFFormat format() {
    return switch (this) {
      case TURTLE -> RDFFormat.TURTLE_BLOCKS;
      case JSON_LD -> RDFFormat.JSONLD_PRETTY;
      case N_TRIPLES -> RDFFormat.NTRIPLES_UTF8;
      case RDF_XML -> RDFFormat.RDFXML_PLAIN;
    };
  }

  public static Optional<RdfSyntax> ofMediaType(String mediaType) {
    for (RdfSyntax syntax : values()) {
      if (syntax.mediaType.equals(mediaType)) {
        return Optional.of(syntax);
      }
    }
    return Optional.empty();
  }

  /** The media type that a path asks for by its suffix ({@code .html .ttl .jsonld .nt .rdf}). */
  public static Optional<String> mediaTypeOf(String path) {
    if (path.endsWith(".html")) {
      return Optional.of(HTML);
    }
    for (RdfSyntax syntax : values()) {
      if (path.endsWith("." + syntax.suffix)) {
        return Optional.of(syntax.mediaType);
      }
    }
    return Optional.empty();
  }

  /** The ending of a path in that media type, without its dot. */
  public static String suffixOf(String mediaType) {
    return ofMediaType(mediaType).map(RdfSyntax::suffix).orElse("html");
  }

  /** The path without such a suffix. */
  public static String withoutSuffix(String path) {
    return mediaTypeOf(path).isPresent() ? path.substring(0, path.lastIndexOf('.')) : path;
  }
}
