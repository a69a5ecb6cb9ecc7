package org.claimgraph.evaluate;

import java.util.List;
import org.claimgraph.article.Article;

/**
 * A text with everything that people marked in it.
 *
 * @param article the text
 * @param file where it was read from, for messages
 * @param markings in the order of the gold file
 */
record MarkedText(Article article, String file, List<Marking> markings) {}
