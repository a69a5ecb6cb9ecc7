package com.example.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimgraph.claim.Stance;
import org.claimgraph.claim.Voice;
import org.claimgraph.extract.Attribution;
import org.claimgraph.extract.Example;
import org.claimgraph.extract.Extractor;
import org.claimgraph.grammar.Passage;
import org.claimgraph.text.Range;
import org.claimgraph.text.Words;

/** A post that an article reproduces: a handle, a colon, and what was posted. */
public final class HandleColon implements Extractor {
  /** Becomes part of the rule's address: no other rule may have it. */
  @Override
  public String id() {
    return "handle-colon";
  }

  /** A claim says which version found it; a measured precision holds for one version only. */
  @Override
  public String version() {
    return "1";
  }

  @Override
  public String description() {
    return "A paragraph that begins with a handle and a colon: the rest was posted by it.";
  }

  /** Run by `claimgraph check --rules`. [source] {cue} <content>; no marks: nothing may be found. */
  @Override
  public List<Example> examples() {
    return List.of(
        Example.match("[@portalder]{:} <The bridge is closed>."),
        Example.noMatch("Write to info@portalder: the bridge is closed."),
        Example.noMatch("@portalder has closed the bridge."));
  }

  /** Each paragraph is looked at once, so that the time grows with the text and nothing else. */
  @Override
  public void extract(Passage passage, Consumer<Attribution> found) {
    Words words = passage.words();
    for (Range paragraph : passage.paragraphs()) {
      int handle = paragraph.first();
      int colon = handle + 1;
      int last = paragraph.last();
      while (last > colon && !words.isWord(last)) {
        last--; // the full stop is no part of what was said
      }
      if (last > colon && words.first(handle) == '@' && passage.is(colon, ":")) {
        found.accept(
            new Attribution(
                id(),
                List.of(words.span(handle, handle)),
                Optional.of(words.span(colon, colon)),
                List.of(words.span(colon + 1, last)),
                Voice.ATTRIBUTED,
                Stance.ASSERTS,
                Optional.empty(),
                List.of()));
      }
    }
  }
}
