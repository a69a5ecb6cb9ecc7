package org.claimgraph.content;

import java.util.List;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Location;

/**
 * The names in a stretch, told apart.
 *
 * @param actors who is spoken about, each once, in text order
 * @param places where it happens, each once, in text order
 */
record Named(List<Actor> actors, List<Location> places) {}
