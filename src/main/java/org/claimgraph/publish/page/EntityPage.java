package org.claimgraph.publish.page;

import java.util.List;

/**
 * The page of an entity that has no page of its own kind: a position, a disagreement, a topic, a
 * rule.
 *
 * @param entity what every page has
 * @param related other entities by heading
 * @param lists claims by heading
 * @param sideBySide whether the lists are sides of one dispute
 */
public record EntityPage(
    Entity entity, List<Statement> related, List<ClaimList> lists, boolean sideBySide) {}
