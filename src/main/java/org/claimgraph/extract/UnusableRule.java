package org.claimgraph.extract;

import java.util.ServiceConfigurationError;

/**
 * A rule from another jar that cannot join, with a sentence that says which and what would be
 * right. Reading without it would give other claims than its user asked for, so nothing is read.
 */
public final class UnusableRule extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private UnusableRule(String says) {
    super(says);
  }

  static UnusableRule taken(Extractor rule, Extractor before) {
    return new UnusableRule(
        "The id “%s” of rule %s is taken by %s; expected an id of its own."
            .formatted(rule.id(), rule.getClass().getName(), before.getClass().getName()));
  }

  static UnusableRule noId(Extractor rule) {
    return new UnusableRule(
        "The id “%s” of rule %s is no part of an IRI; expected lower case words with hyphens."
            .formatted(rule.id(), rule.getClass().getName()));
  }

  static UnusableRule notLoaded(ServiceConfigurationError fault) {
    return new UnusableRule(
        ("A jar on the class path names a rule that cannot be loaded (%s);"
                + " expected a public class with a public constructor without parameters.")
            .formatted(fault.getMessage()));
  }
}
