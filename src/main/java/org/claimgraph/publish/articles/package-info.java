/**
 * Articles that come, change and go over HTTP, and what people decide about their claims.
 *
 * <p>Read {@link org.claimgraph.publish.articles.ArticleAnswers} first: it knows who answers what.
 *
 * <p>Decided:
 *
 * <ul>
 *   <li><b>Nothing is acknowledged before it is on the disk.</b> A single article is a transaction;
 *       JSON Lines are stored in batches, and each line is answered after its batch.
 *   <li><b>JSON Lines have no end</b>, so each line is bounded instead of the body, and the pace is
 *       measured again and again. The answer begins before the body has ended: its status tells
 *       that something was stored, each line tells what.
 *   <li><b>No RDF comes in.</b> Articles are text, pages or plain JSON; parsers of RDF fetch, nest
 *       and expand.
 *   <li><b>An article's address is that of its bytes</b>, so a change gives a new address, and the
 *       old one leads to it. Whoever changes an article names the version that he saw; if that is
 *       not the newest any more, nothing happens.
 *   <li><b>A curation is stored whole or not at all</b>, the article with it: {@link
 *       org.claimgraph.publish.articles.Curations}. So the page can show claims before anything is
 *       stored, and a request whose answer was lost is sent again.
 *   <li><b>A store that has failed half-way is not written to again</b>: the server stops.
 * </ul>
 */
@NullMarked
package org.claimgraph.publish.articles;

import org.jspecify.annotations.NullMarked;
