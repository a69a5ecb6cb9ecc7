package org.claimgraph.claim;

import java.util.List;

/**
 * Somebody who says something or is spoken about.
 *
 * @param id last part of the IRI, such as {@code dmitry-peskov}
 * @param name what to call the actor
 * @param forms every other way in which texts name the actor, in the text's own spelling
 * @param memberOf ids of those whom the actor speaks for, works in or is part of
 */
public record Actor(String id, String name, List<String> forms, List<String> memberOf) {}
