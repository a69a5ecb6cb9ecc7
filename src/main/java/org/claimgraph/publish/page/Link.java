package org.claimgraph.publish.page;

import org.jspecify.annotations.Nullable;

/**
 * A term as people see it.
 *
 * @param text its label, or the term itself
 * @param href where it leads: a path of ours, or http or https; absent when it leads nowhere safe
 */
public record Link(String text, @Nullable String href) {
  /** Text that leads nowhere. */
  public static Link plain(String text) {
    return new Link(text, null);
  }
}
