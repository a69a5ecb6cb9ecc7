/**
 * What was published: an article as it came, byte for byte, who it is, and how it is read in.
 *
 * <p>Read {@link org.claimgraph.article.Article} first, then {@link
 * org.claimgraph.article.Articles}, which makes one from bytes of any {@link
 * org.claimgraph.article.Format}, and {@link org.claimgraph.article.Inputs}, which finds the bytes
 * that a command line names. {@link org.claimgraph.article.TextArticles} is the stricter way into a
 * workspace, where every article is plain text in UTF-8 and a fault is a finding to be mended.
 *
 * <p>An article is identified by its bytes: the same bytes are the same source wherever the file
 * lies and whatever it is called, other bytes are another source. A name or an address would be
 * friendlier to read, but names are reused and pages are edited, and a quotation must never point
 * into a text that has changed under it.
 *
 * <p>Decided here:
 *
 * <ul>
 *   <li>What comes in is never trusted and never mended in silence. Each input becomes a {@link
 *       org.claimgraph.article.Document}, perhaps with warnings, or a {@link
 *       org.claimgraph.article.Refusal} with a code; nothing that bytes can hold is an exception.
 *   <li>The text of a page is found by Readability, on top of a parser that builds the tree as
 *       browsers do; both are given only as much as they manage in time proportional to the page.
 *       The headline stands in the text, because headlines make claims.
 *   <li>The text of a JSON record is its {@code articleBody}, character for character: whoever has
 *       offsets into that field has offsets into our text. Its headline is metadata only.
 *   <li>Metadata is what the file says of itself; addresses in it are never fetched.
 *   <li>English is told by its function words. Naming the others needs forty words each; a trained
 *       model would know more languages and weigh ten megabytes for one word of one message.
 *   <li>The parsers are loaded when the first file of their format comes: a command that reads
 *       plain text starts without them.
 * </ul>
 */
@NullMarked
package org.claimgraph.article;

import org.jspecify.annotations.NullMarked;
