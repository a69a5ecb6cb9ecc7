package org.claimgraph.workspace;

import java.util.List;
import java.util.Map;
import org.claimgraph.article.Article;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Furniture;

/**
 * What a person has read in an article.
 *
 * @param article the article
 * @param version first 12 hex digits of the SHA-256 of the reading's file
 * @param claims in text order
 * @param replies for a claim, the claims that the text sets it against
 * @param furniture what of the text is not the article
 * @param places where in the reading each claim stands, rejected ones too
 * @param rejected claims that the reading keeps and rejects; they are known and not published
 * @param proposals what drafts by the rules have proposed so far, whatever became of it
 */
public record Reading(
    Article article,
    String version,
    List<Claim> claims,
    Map<Claim, List<Claim>> replies,
    List<Furniture> furniture,
    Map<Claim, Place> places,
    List<Claim> rejected,
    List<Proposal> proposals) {}
