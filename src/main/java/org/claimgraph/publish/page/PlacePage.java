package org.claimgraph.publish.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place.
 *
 * @param entity what every page has
 * @param map the place and what is inside it; absent when no point is known of any of them
 * @param coordinates latitude and longitude in words; absent when not known
 * @param around the places that it lies in, the nearest first
 * @param inside the places inside it, with their claims counted
 * @param related other entities by heading
 * @param lists what is said to happen there, inside it, and what was said there
 */
public record PlacePage(
    Entity entity,
    @Nullable PlaceMap map,
    @Nullable String coordinates,
    List<Link> around,
    List<StartPage.Noted> inside,
    List<Statement> related,
    List<ClaimList> lists) {}
