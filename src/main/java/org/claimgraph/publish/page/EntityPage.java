package org.claimgraph.publish.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of one entity; parts that do not fit its kind are empty.
 *
 * @param title its label
 * @param iri its name in the data
 * @param path our own path for it, without suffix
 * @param kind what it is, in a word
 * @param names further names
 * @param comment a sentence about it
 * @param claim the claim itself, when it is one
 * @param evidence where a claim stands in the text
 * @param facts what is worth saying first
 * @param related other entities by heading, such as disagreements or places inside
 * @param lists claims by heading
 * @param sideBySide whether the lists are sides of one dispute
 * @param statements everything that the graph says of it, parts included
 * @param incoming what points to it
 * @param moreIncoming how many further pointers there are
 */
public record EntityPage(
    String title,
    String iri,
    String path,
    String kind,
    List<String> names,
    @Nullable String comment,
    @Nullable ClaimCard claim,
    List<EvidencePart> evidence,
    List<Statement> facts,
    List<Statement> related,
    List<ClaimList> lists,
    boolean sideBySide,
    List<Statement> statements,
    List<Statement> incoming,
    int moreIncoming) {}
