package org.claimgraph.interpret;

import java.util.List;
import org.claimgraph.article.Article;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Furniture;

/**
 * What the rules read in an article.
 *
 * @param article the article
 * @param claims what is said in it, in text order
 * @param furniture what of its text is not the article, in text order
 * @param provisional the actors in them whom no lexicon of the story has, in the order in which the
 *     claims first speak of them
 */
public record Interpretation(
    Article article, List<FoundClaim> claims, List<Furniture> furniture, List<Actor> provisional) {}
