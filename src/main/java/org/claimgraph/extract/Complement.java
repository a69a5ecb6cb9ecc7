package org.claimgraph.extract;

import org.claimgraph.lexicon.Frame;

/**
 * What follows a verb of saying and is its content.
 *
 * @param frame how it is joined to the verb
 * @param first index of its first word
 * @param cueLast index of the last word that still belongs to the cue: a colon or a preposition
 *     after the verb, else the verb group's last
 */
record Complement(Frame frame, int first, int cueLast, boolean preposition) {}
