package org.claimgraph.publish.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of any entity has, whatever its kind.
 *
 * @param title its label
 * @param iri its name in the data
 * @param path our own path for it, without suffix
 * @param kind what it is, in a word
 * @param names further names
 * @param comment a sentence about it
 * @param facts what is worth saying first
 * @param schemaOrg the same for search engines: JSON-LD in terms of schema.org, without a {@code <}
 * @param statements everything that the graph says of it, parts included
 * @param incoming some of what points to it
 * @param moreIncoming how much more points to it, in words; absent when nothing does
 */
public record Entity(
    String title,
    String iri,
    String path,
    String kind,
    List<String> names,
    @Nullable String comment,
    List<Statement> facts,
    String schemaOrg,
    List<Statement> statements,
    List<Statement> incoming,
    @Nullable String moreIncoming) {

  /** Where it is drawn with what is linked to it. */
  public String drawn() {
    return "/graph?around=" + URLEncoder.encode(iri, StandardCharsets.UTF_8);
  }
}
