package org.claimgraph.workspace;

import org.apache.jena.graph.Node;

/**
 * A triple, and where in its file it was written.
 *
 * @param place of the object, or close to it
 */
record Statement(Node subject, Node predicate, Node object, Place place) {}
