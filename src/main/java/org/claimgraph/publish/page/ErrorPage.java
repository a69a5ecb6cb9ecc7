package org.claimgraph.publish.page;

import java.util.List;

/**
 * An error.
 *
 * @param says what is wrong, in a sentence
 * @param near what was perhaps meant
 */
public record ErrorPage(String says, List<Link> near) {}
