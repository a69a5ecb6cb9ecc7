/**
 * From an article to its claims: who is meant by the words that name a source, what of a page is no
 * part of the article, and the record of each claim.
 *
 * <p>Read {@link org.claimgraph.interpret.ClaimReader} first. It sets the furniture of the page
 * aside, looks at the rest as a passage, lets the extractors find attributions in it, and asks
 * three classes about each: {@code Claimants} who speaks, room {@code content} what is said, and
 * {@code Nesting} who passes it on.
 *
 * <p>Who speaks is decided in this order, and the first answer counts: the story's lexicon; a name
 * of the article itself, where a surname, an acronym or a title goes back to the full name ({@code
 * Cast}); the world's names; for a pronoun whoever stands in the centre ({@code Salience}); for a
 * description somebody called so before, or else somebody whom the article leaves unnamed ({@code
 * Descriptions}). What could be two is nobody: a claim without a claimant can be mended, a claim
 * with a wrong one misleads.
 *
 * <p>Names that no lexicon has become provisional actors. Full names share one id in all articles
 * of a story, so that who says what can be followed; names of one word, and descriptions, are of
 * one article only, because they say too little to be the same in two.
 *
 * <p>Furniture is told by whole lines, by phrases that are data ({@code language/furniture.ttl})
 * and by shapes that are code, and replaced by spaces before anything reads the text, so that every
 * offset stays what it was.
 */
@NullMarked
package org.claimgraph.interpret;

import org.jspecify.annotations.NullMarked;
