package org.claimgraph.lexicon;

/**
 * What we know of English that serves every story.
 *
 * @param grammar word classes
 * @param vocabulary the words of saying
 * @param reliability how often each of them in each frame is a report
 */
public record Language(Grammar grammar, Vocabulary vocabulary, Reliability reliability) {}
