package org.claimgraph.ask;

import org.apache.jena.graph.Node;

/**
 * What a query lets its reader choose.
 *
 * @param name the variable, without its question mark
 * @param defaultValue the value when none is given, written as a person would type it; it also
 *     shows the kind that every value must have (a resource, a number, a date, true or false, text)
 * @param comment what may be put here, in a few words; may be empty
 */
public record Parameter(String name, String defaultValue, String comment) {

  /**
   * The RDF term that a typed value stands for.
   *
   * @param base what the data's IRIs begin with
   * @throws BadParameter when the value is not of the same kind as the default
   */
  public Node term(String given, String base) {
    return Values.like(defaultValue, given, base)
        .orElseThrow(
            () ->
                new BadParameter(
                    "?%s takes a value like %s, not \"%s\"".formatted(name, defaultValue, given)));
  }
}
