/**
 * The graph on the web: a SPARQL endpoint, the graph store protocol for reading, linked data for
 * every entity, pages for people, and loading into a store. Fuseki is embedded and only reads; what
 * is written goes through {@code articles/} alone.
 *
 * <p>Read {@link org.claimgraph.publish.ClaimgraphServer} first (how it is put together), then
 * {@link org.claimgraph.publish.FrontDoor} (what every request passes) and {@link
 * org.claimgraph.publish.Desk} (who answers it). The parts, each of which knows only those before
 * it:
 *
 * <ul>
 *   <li>{@code http}: addresses, replies and errors as values
 *   <li>{@code gate}: judges queries and bounds their results
 *   <li>{@code door}: names, rates, tokens, origins, sizes
 *   <li>{@code watch}: figures and the access log
 *   <li>{@code protocol}: SPARQL and the graph store protocol, by Fuseki
 *   <li>{@code care}: backups and compaction of the store that is served
 *   <li>{@code articles}: articles that come, change and go
 *   <li>{@code web}: the files that pages load
 *   <li>{@code page}: what pages show; the templates are in {@code src/main/jte}
 *   <li>{@code search}: what there is, and finding it by its words
 *   <li>{@code site}: pages, linked data and descriptions
 * </ul>
 *
 * <p>Decided:
 *
 * <ul>
 *   <li><b>A list of what is allowed</b>, {@link org.claimgraph.publish.http.Route}, not a list of
 *       what is forbidden. Fuseki's dispatch is reached for two routes only, and each of them has
 *       exactly one operation, so no content type can turn a read into a write. No Fuseki module is
 *       loaded.
 *   <li><b>One list of limits</b>, {@link org.claimgraph.publish.Limit}: options, help and
 *       documentation follow it.
 *   <li><b>Few queries at once</b>, so that the rest of the site answers while they run.
 *   <li><b>An answer is whole or it is an error</b>, and made in one read transaction. Only whole
 *       graphs are sent before they are complete; one that fails ends in a broken connection.
 *   <li><b>No script within any page.</b> What runs are files of ours, which the content security
 *       policy allows and nothing else; reading needs none of them.
 *   <li>Nothing is counted before the first answer. Figures and lists come from one catalogue of
 *       the data, which of a store is read beside the requests.
 *   <li>Micrometer writes the figures: Jena brings it anyway, and it is loaded after the first
 *       answer, so nobody waits for it.
 * </ul>
 */
@NullMarked
package org.claimgraph.publish;

import org.jspecify.annotations.NullMarked;
