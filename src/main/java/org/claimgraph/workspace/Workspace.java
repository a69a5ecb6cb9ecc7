package org.claimgraph.workspace;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Triple;
import org.claimgraph.article.Article;
import org.claimgraph.lexicon.Lexicon;

/**
 * A folder of articles, names and readings, as read.
 *
 * @param articles by file name
 * @param lexicon the names and questions
 * @param lexiconTriples everything the lexicon's files say, for publishing
 * @param known what is known of each article beyond its bytes, source IRI as subject
 * @param readings in the order of the articles; an article may have none
 * @param findings everything that is wrong, in the order of the files
 * @param places where each entry of the lexicon and each article stands, by IRI
 */
public record Workspace(
    List<Article> articles,
    Lexicon lexicon,
    List<Triple> lexiconTriples,
    Map<Article, List<Triple>> known,
    List<Reading> readings,
    List<Finding> findings,
    Map<String, Place> places) {}
