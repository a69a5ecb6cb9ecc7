package org.claimgraph.publish.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of an article in which the same marks hold from its first to its last character.
 *
 * @param text its characters, as they stand in the stored text
 * @param tone the polarity of the quotes that it belongs to ({@code for}, {@code against}, {@code
 *     open}, or {@code mixed}); absent when it belongs to none
 * @param classes further marks: {@code cue}, {@code claimant}, {@code unread}
 * @param claims names of the claims whose quote, cue or claimant's words it belongs to
 * @param quotes those whose quote it belongs to
 * @param href where its claims are listed on the page; absent when it has none
 * @param begins the claims whose quote begins with it
 * @param ends the claims whose quote ends with it
 */
public record Segment(
    String text,
    @Nullable String tone,
    String classes,
    List<String> claims,
    List<String> quotes,
    @Nullable String href,
    List<String> begins,
    List<NumberedClaim> ends) {}
