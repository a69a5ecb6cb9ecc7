/**
 * The files that pages load: style sheets, scripts and shapes, of other people and of our own.
 *
 * <p>Read {@link org.claimgraph.publish.web.WebFile} first: it is the list of all that there is,
 * and templates ask it for addresses. A file of ours is added by a line there and the file itself
 * among the resources of this package.
 *
 * <p>Decided:
 *
 * <ul>
 *   <li><b>Nothing comes from another host.</b> Other people's files are WebJars, or lie among our
 *       resources in the same folders as in a WebJar, with their licence.
 *   <li><b>An address names one content for ever</b>: version or hash are part of it, so browsers
 *       keep the file and never ask again.
 *   <li><b>Scripts are small modules without a build</b>: a folder a page, a file a thing, and they
 *       import one another by relative paths, so all files of ours share one version. Values come
 *       into a page as text and attributes ({@code dom.js}), never as markup.
 *   <li><b>Scripts run only from these addresses</b>, never from within a page; {@link
 *       org.claimgraph.publish.http.ContentPolicy} says so to the browser.
 * </ul>
 */
@NullMarked
package org.claimgraph.publish.web;

import org.jspecify.annotations.NullMarked;
