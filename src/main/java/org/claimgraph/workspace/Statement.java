package org.claimgraph.workspace;

import org.apache.jena.graph.Node;

/**
 * A triple, and where in its file it was written.
 *
 * @param subjectPlace where its subject was last written
 * @param field where its predicate stands
 * @param place where its object begins
 */
record Statement(
    Node subject, Node predicate, Node object, Place subjectPlace, Place field, Place place) {}
