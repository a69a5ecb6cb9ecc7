package org.claimgraph.publish.page;

import java.util.List;

/**
 * A property with its values.
 *
 * @param property what is said
 * @param values at least one
 */
public record Statement(Link property, List<Link> values) {}
