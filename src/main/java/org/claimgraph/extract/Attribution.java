package org.claimgraph.extract;

import java.util.List;
import java.util.Optional;
import org.claimgraph.claim.Certainty;
import org.claimgraph.claim.Stance;
import org.claimgraph.claim.Voice;
import org.claimgraph.text.Span;

/**
 * What an extractor finds: somebody's words as the text gives them. All spans are offsets in UTF-16
 * units into the text that was read.
 *
 * @param rule id of the extractor
 * @param source the words that name who says it; empty when nobody is named, or the author speaks
 * @param cue the words that attribute it; empty for the author's own claims without a marker
 * @param content what is said, in text order; never empty
 * @param voice whether the author speaks, somebody else, or nobody in particular
 * @param stance what is done with the content
 * @param certainty how sure the cue shows the claimant to be
 * @param via the words that name who passes it on
 */
public record Attribution(
    String rule,
    List<Span> source,
    Optional<Span> cue,
    List<Span> content,
    Voice voice,
    Stance stance,
    Optional<Certainty> certainty,
    List<Span> via) {}
