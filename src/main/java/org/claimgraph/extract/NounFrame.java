package org.claimgraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimgraph.claim.Voice;
import org.claimgraph.grammar.Passage;
import org.claimgraph.lexicon.Cue;
import org.claimgraph.lexicon.Frame;
import org.claimgraph.lexicon.Vocabulary;
import org.claimgraph.lexicon.WordClass;
import org.claimgraph.text.Range;

/**
 * A noun of saying with whose it is and a clause: "her warning that", "claims by the mayor that".
 */
final class NounFrame implements Extractor {
  /** Shorter quotations behind a noun are names: his statement "Peace". */
  private static final int SHORTEST_QUOTATION = 6;

  @Override
  public String id() {
    return "noun-frame";
  }

  @Override
  public String version() {
    return "2";
  }

  @Override
  public String description() {
    return "A noun of saying, whose it is, and a clause with “that” or an infinitive.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.match("The council heard [the mayor]’s {warning} <that taxes would rise>."),
        Example.match("The council heard {warnings} by [the mayor] <that taxes would rise>."),
        Example.noMatch("The claim that taxes would rise was wrong."));
  }

  @Override
  public void extract(Passage passage, Consumer<Attribution> found) {
    Contents contents = passage.once(Contents.class, Contents::new);
    for (Range sentence : passage.sentences()) {
      for (int i = sentence.first(); i < sentence.last(); i++) {
        if (passage.classOf(i) != WordClass.NOUN || passage.quotationAt(i) >= 0) {
          continue;
        }
        for (Vocabulary.Entry entry :
            passage.language().vocabulary().find(Cue.Kind.NOUN, passage.lower(i))) {
          read(passage, contents, i, entry.cue(), sentence).ifPresent(found);
        }
      }
    }
  }

  private Optional<Attribution> read(
      Passage passage, Contents contents, int noun, Cue cue, Range sentence) {
    Optional<Range> possessor = possessor(passage, noun, sentence);
    Optional<Range> source = possessor.isPresent() ? possessor : agent(passage, noun + 1, sentence);
    int next = source.filter(s -> s.first() > noun).map(Range::last).orElse(noun) + 1;
    boolean nobody = source.isEmpty() && isExistential(passage, noun, sentence);
    if (next >= sentence.last() || source.isEmpty() && !nobody) {
      return Optional.empty();
    }
    return content(passage, contents, cue, next, sentence)
        .filter(content -> !nobody || passage.is(content.first(), "that"))
        .map(content -> attribution(passage, source, noun, cue, content));
  }

  /** "claims by the mayor": the phrase behind the preposition. */
  private static Optional<Range> agent(Passage passage, int next, Range sentence) {
    if (!passage.is(next, "by") && !passage.is(next, "from")) {
      return Optional.empty();
    }
    int end = passage.nounPhrases().rightEdge(next + 1, sentence.last());
    return end < 0 ? Optional.empty() : Optional.of(new Range(next + 1, end));
  }

  private Attribution attribution(
      Passage passage, Optional<Range> source, int noun, Cue cue, Range content) {
    return new Attribution(
        id(),
        source.map(r -> List.of(r.span(passage.words()))).orElse(List.of()),
        Optional.of(passage.words().span(noun, noun)),
        List.of(content.span(passage.words())),
        source.isEmpty() ? Voice.UNATTRIBUTED : Voice.ATTRIBUTED,
        cue.stance(),
        cue.certainty(),
        List.of());
  }

  /** The clause, infinitive or quotation behind the noun. */
  private static Optional<Range> content(
      Passage passage, Contents contents, Cue cue, int next, Range sentence) {
    int q = passage.quotationAt(next);
    if (q >= 0 && passage.quotations().get(q).first() == next && cue.takes(Frame.THAT)) {
      Range quotation = passage.quotations().get(q).words();
      return quotation.length() >= SHORTEST_QUOTATION ? Optional.of(quotation) : Optional.empty();
    }
    boolean that = passage.is(next, "that") && cue.takes(Frame.THAT);
    boolean to =
        passage.is(next, "to") && cue.takes(Frame.TO) && passage.classOf(next) == WordClass.PART;
    String frame = that ? " noun-that finite" : " noun-to finite";
    if (!that && !to || !passage.language().reliability().allows(cue.id() + frame)) {
      return Optional.empty();
    }
    return Optional.of(contents.from(next, sentence, Contents.Extent.SUBORDINATE));
  }

  /** "There are fears that": nobody is named. */
  private static boolean isExistential(Passage passage, int noun, Range sentence) {
    for (int i = noun - 1; i >= Math.max(sentence.first(), noun - 4); i--) {
      if (passage.is(i, "there")) {
        return true;
      }
    }
    return false;
  }

  /** Whose it is: "the mayor" in "the mayor's public warning", "her" in "her warning". */
  private static Optional<Range> possessor(Passage passage, int noun, Range sentence) {
    int i = noun - 1;
    while (i > sentence.first() && passage.classOf(i) == WordClass.ADJ) {
      i--;
    }
    if (i < sentence.first()) {
      return Optional.empty();
    }
    if (passage.is(i, "'s") || passage.is(i, "'")) {
      return passage.nounPhrases().endingAt(i - 1, sentence.first());
    }
    return switch (passage.lower(i)) {
      case "his", "her", "their", "its" -> Optional.of(new Range(i, i));
      default -> Optional.empty();
    };
  }
}
