package org.claimgraph.publish.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim.
 *
 * @param entity what every page has
 * @param claim the claim
 * @param inArticle where its words stand in the article
 * @param evidence the places in the text
 * @param reading how it was read: by which reading or rule, in which version, how often that is
 *     right
 * @param reviews what people decided about it
 * @param related claims that reply to it, versions of it
 * @param citation how to cite it
 * @param turtle the claim in Turtle
 */
public record ClaimPage(
    Entity entity,
    ClaimCard claim,
    @Nullable String inArticle,
    List<EvidencePart> evidence,
    List<Statement> reading,
    List<Statement> reviews,
    List<Statement> related,
    String citation,
    String turtle) {}
