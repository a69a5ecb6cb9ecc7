package org.claimgraph.claim;

import java.util.List;

/**
 * A place; never the state that acts under the same name.
 *
 * @param id last part of the IRI, such as {@code kursk-oblast}
 * @param name what to call the place
 * @param forms every other way in which texts name the place
 * @param within ids of the next larger places that hold this one
 */
public record Location(String id, String name, List<String> forms, List<String> within) {}
