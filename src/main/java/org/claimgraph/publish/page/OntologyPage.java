package org.claimgraph.publish.page;

import java.util.List;

/**
 * The ontology.
 *
 * @param title its title
 * @param description what it is for
 * @param groups its terms by kind
 */
public record OntologyPage(String title, String description, List<Group> groups) {
  /** Terms of one kind. */
  public record Group(String heading, List<Term> terms) {}

  /**
   * One term.
   *
   * @param anchor its name without namespace, which is its anchor on the page
   * @param label its label
   * @param comment what it means
   * @param examples examples as text
   * @param ties how it is tied to other terms
   */
  public record Term(
      String anchor, String label, String comment, List<String> examples, List<Statement> ties) {}
}
