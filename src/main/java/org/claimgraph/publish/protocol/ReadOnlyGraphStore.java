package org.claimgraph.publish.protocol;

import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.HttpAction;

/** Fuseki's reader of the graph store protocol, with a HEAD that shows the headers of GET. */
public final class ReadOnlyGraphStore extends GSP_R {
  @Override
  protected void doHead(HttpAction action) {
    doGet(action);
  }
}
