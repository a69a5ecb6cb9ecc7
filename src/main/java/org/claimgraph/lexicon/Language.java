package org.claimgraph.lexicon;

/**
 * What we know of English that serves every story.
 *
 * @param grammar word classes
 * @param vocabulary the words of saying
 */
public record Language(Grammar grammar, Vocabulary vocabulary) {}
