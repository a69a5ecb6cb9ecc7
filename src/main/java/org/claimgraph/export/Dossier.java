package org.claimgraph.export;

import java.util.List;

/**
 * A page, to be printed, with every statement that has to do with one thing.
 *
 * @param name what the thing is called
 * @param kind what it is
 * @param iri its address
 * @param facts what is known of it by itself, a sentence a line
 * @param sections by what the statements have to do with it
 * @param style CSS
 */
public record Dossier(
    String name,
    String kind,
    String iri,
    List<String> facts,
    List<Section> sections,
    String style) {

  /**
   * Statements that have the same to do with the thing.
   *
   * @param heading what that is
   * @param statements article by article, as they are printed
   */
  public record Section(String heading, List<Statement> statements) {}

  /**
   * What somebody says.
   *
   * @param quote the words
   * @param who says it
   * @param stance what they do with it, such as {@code denies}
   * @param details about whom, where and when
   * @param source the article, and who passed it on
   * @param claim the claim's address
   */
  public record Statement(
      String quote, String who, String stance, String details, String source, String claim) {}
}
