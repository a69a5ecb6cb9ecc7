package org.claimgraph.publish.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim in a list.
 *
 * @param href the claim's own page
 * @param quote the verbatim words
 * @param speakers who says it: actors, or plain words where nobody is named
 * @param via who passes it on
 * @param stance what the claimant does with it
 * @param tone {@code for}, {@code against} or {@code open}: the stance's polarity, for its colour
 * @param certainty what the words say of it, if they do
 * @param source the article, but on its own page
 * @param about whom it speaks about
 * @param places where what it speaks of happens
 * @param details when and how many, as far as the words say
 * @param positions the answers that it gives and the questions that it asks
 */
public record ClaimCard(
    @Nullable String href,
    String quote,
    List<Link> speakers,
    List<Link> via,
    Link stance,
    String tone,
    @Nullable Link certainty,
    @Nullable Link source,
    List<Link> about,
    List<Link> places,
    List<Link> details,
    List<Link> positions) {}
