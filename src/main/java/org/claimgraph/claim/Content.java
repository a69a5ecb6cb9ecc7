package org.claimgraph.claim;

import java.util.List;
import java.util.Optional;

/**
 * What a claim says.
 *
 * @param about the actors it speaks about
 * @param places where what it speaks of happens
 * @param eventTime when that happens
 * @param timeText a time that the text gives only in relation to an unnamed day, verbatim
 * @param quantities the figures in it
 * @param positions the answers it gives
 * @param asks the questions it asks
 * @param topics ids of topics, besides those of its questions
 */
public record Content(
    List<Actor> about,
    List<Location> places,
    Optional<PartialDate> eventTime,
    Optional<String> timeText,
    List<Quantity> quantities,
    List<Position> positions,
    List<Question> asks,
    List<String> topics) {}
