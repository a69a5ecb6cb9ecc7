package org.claimgraph.grammar;

import org.claimgraph.lexicon.Cue;
import org.claimgraph.text.Range;

/**
 * A verb of saying in a text.
 *
 * @param group the verb with its auxiliaries and its particle
 * @param cue what the vocabulary knows of it
 * @param sentence the sentence it stands in
 */
public record SpeechVerb(VerbGroup group, Cue cue, Range sentence) {}
