package org.claimgraph.publish.page;

import org.jspecify.annotations.Nullable;

/**
 * One place in the stored text.
 *
 * @param marks which part of the claim it shows
 * @param before the words right before it
 * @param words the words themselves
 * @param after the words right after it
 * @param offsets start and end in code points
 * @param href where the words stand in the article
 */
public record EvidencePart(
    Link marks, String before, String words, String after, String offsets, @Nullable String href) {}
