/**
 * The graph on the web: a SPARQL endpoint, the graph store protocol for reading, linked data for
 * every entity, and pages for people. Fuseki is embedded; everything is read-only.
 *
 * <p>Read {@link org.claimgraph.publish.ClaimgraphServer} first (how it is put together), then
 * {@link org.claimgraph.publish.FrontDoor} (what every request passes), then {@link
 * org.claimgraph.publish.Site} (who answers what). The pages are in {@code src/main/jte}; what they
 * show is in {@code page/}.
 *
 * <p>Decided:
 *
 * <ul>
 *   <li><b>A list of what is allowed</b>, {@link org.claimgraph.publish.Route}, not a list of what
 *       is forbidden. Fuseki's dispatch is reached for two routes only, and each of them has
 *       exactly one operation, so no content type can turn a read into a write. No Fuseki module is
 *       loaded.
 *   <li><b>Queries are judged after parsing</b> ({@link org.claimgraph.publish.QueryGate}), on the
 *       algebra, where nothing hides in a subquery or an EXISTS. Matching on text was refused: a
 *       literal may well contain the word SERVICE. What may run on within one row, where the time
 *       limit is not looked at, is refused by an estimate ({@link
 *       org.claimgraph.publish.GrowthGate}, {@link org.claimgraph.publish.PatternGate}).
 *   <li><b>Few queries at once</b> ({@link org.claimgraph.publish.Turnstile}), so that the rest of
 *       the site answers while they run.
 *   <li><b>An answer is whole or it is an error.</b> The beginning of an answer is held back
 *       ({@link org.claimgraph.publish.HeldResponse}); a long one that fails later ends in a broken
 *       connection, never in a tidy half result.
 *   <li><b>No script in any page.</b> Forms, links and a style sheet are enough, so the content
 *       security policy can forbid everything else.
 *   <li>Nothing is counted at the start. Figures are computed when first asked for and kept: the
 *       graph does not change while it is served.
 * </ul>
 */
@NullMarked
package org.claimgraph.publish;

import org.jspecify.annotations.NullMarked;
