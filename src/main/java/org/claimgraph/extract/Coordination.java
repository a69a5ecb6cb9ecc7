package org.claimgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.claim.Voice;
import org.claimgraph.grammar.Passage;
import org.claimgraph.lexicon.WordClass;
import org.claimgraph.text.Range;
import org.claimgraph.text.Span;

/**
 * Several things said at once, where the text itself sets them apart: each is a claim of its own,
 * with the source and the cue of all of them.
 *
 * <ul>
 *   <li>"as 'a breach' and 'an escalation'": two quotations joined by "and";
 *   <li>"that taxes rise and that wages fall": "that" is repeated;
 *   <li>"10,000 came and of these 200 fell": the second counts a part of the first;
 *   <li>"troops have come and will come": the second claim is about the future, and the first keeps
 *       the words of both, because they share their subject and their end;
 *   <li>"we support you ... and we shall win": a quotation was cut between two clauses;
 *   <li>"according to the ministry, the bridge is closed; the tunnel is open": a clause behind a
 *       semicolon, where the phrase opens the sentence.
 * </ul>
 */
final class Coordination {
  private static final Set<String> FUTURE = Set.of("will", "would", "shall");

  /** How far a clause is looked at before it is known to be one. */
  private static final int WINDOW = 40;

  private final Passage passage;
  private final Contents contents;
  private final Complements complements;

  Coordination(Passage passage) {
    this.passage = passage;
    this.contents = passage.once(Contents.class, Contents::new);
    this.complements = passage.once(Complements.class, Complements::new);
  }

  /** {@code attribution}, or one for each thing that is said, in text order. */
  List<Attribution> claims(Attribution attribution) {
    if (attribution.voice() != Voice.ATTRIBUTED) {
      return List.of(attribution);
    }
    List<Span> rest = new ArrayList<>(attribution.content());
    Range first = words(rest.remove(0));
    List<Attribution> claims = new ArrayList<>();
    for (Range part : parts(first)) {
      claims.add(with(attribution, List.of(part.span(passage.words()))));
    }
    int last = claims.size() - 1;
    rest.add(0, claims.get(last).content().get(0));
    claims.set(last, with(attribution, rest));
    future(first).ifPresent(part -> claims.add(with(attribution, part)));
    behindSemicolon(attribution, first).ifPresent(part -> claims.add(with(attribution, part)));
    return claims;
  }

  private Range words(Span span) {
    return new Range(passage.words().at(span.start()), passage.words().at(span.end() - 1));
  }

  private List<Range> parts(Range content) {
    List<Range> parts = new ArrayList<>();
    int start = content.first();
    for (int i = content.first() + 1; i < content.last(); i++) {
      if (passage.is(i, "and") && joins(i, content)) {
        parts.add(contents.trimmed(start, i - 1));
        start = i + 1;
      }
    }
    parts.add(new Range(start, content.last()));
    return parts;
  }

  private boolean joins(int and, Range content) {
    return joinsQuotations(and)
        || joinsThat(and, content)
        || joinsPart(and)
        || joinsCut(and, content);
  }

  /** '"a breach" and "an escalation"', each of more than two words. */
  private boolean joinsQuotations(int and) {
    int left = passage.quotationAt(and - 1);
    int right = passage.quotationAt(and + 1);
    return passage.quotationAt(and) < 0
        && left >= 0
        && right >= 0
        && passage.quotations().get(right).first() == and + 1
        && passage.is(passage.quotations().get(left).first() - 1, "as")
        && passage.quotations().get(left).words().length() > 4
        && passage.quotations().get(right).words().length() > 4;
  }

  private boolean joinsThat(int and, Range content) {
    return passage.is(content.first(), "that")
        && passage.is(and + 1, "that")
        && passage.quotationAt(and) < 0
        && and + 2 < content.last()
        && isClause(and + 2, content.last());
  }

  private boolean isClause(int at, int last) {
    return complements.isClause(at, Math.min(last, at + WINDOW));
  }

  /** "and of these 5,000 have left". */
  private boolean joinsPart(int and) {
    return passage.is(and + 1, "of")
        && (passage.is(and + 2, "these")
            || passage.is(and + 2, "those")
            || passage.is(and + 2, "them"))
        && and + 3 < passage.size()
        && passage.classOf(and + 3) == WordClass.NUM;
  }

  /** "... and we shall win", within a quotation. */
  private boolean joinsCut(int and, Range content) {
    return passage.quotationAt(and) >= 0
        && isEllipsis(and - 1)
        && passage.classOf(and + 1) == WordClass.PRON
        && isClause(and + 1, content.last());
  }

  private boolean isEllipsis(int i) {
    return passage.words().first(i) == '\u2026'
        || passage.words().get(i).endsWith("..")
        || passage.is(i, ".") && passage.is(i - 1, ".");
  }

  /** "have come and |will come": from the future auxiliary on. */
  private Optional<Range> future(Range content) {
    for (int i = content.first() + 2; i < content.last() - 1; i++) {
      boolean joined = passage.is(i, "and") || passage.is(i, "or");
      if (joined
          && (passage.classOf(i - 1) == WordClass.AUX || passage.lower(i - 1).equals("have"))
          && !FUTURE.contains(passage.lower(i - 1))
          && FUTURE.contains(passage.lower(i + 1))) {
        return Optional.of(new Range(i + 1, content.last()));
      }
    }
    return Optional.empty();
  }

  /** "According to the ministry, the bridge is closed; |the tunnel is open". */
  private Optional<Range> behindSemicolon(Attribution attribution, Range content) {
    int semicolon = content.last() + 1;
    boolean opens =
        attribution.rule().equals(AccordingTo.ID)
            && attribution
                .cue()
                .filter(c -> c.end() <= attribution.content().get(0).start())
                .isPresent();
    if (!opens || !passage.is(semicolon, ";")) {
      return Optional.empty();
    }
    Range sentence = passage.sentences().get(passage.sentenceAt(semicolon));
    int start = semicolon + 1;
    if (start >= sentence.last()
        || !isClause(start, sentence.last())
        || !contents.isPlain(new Range(start, sentence.last()))) {
      return Optional.empty();
    }
    return Optional.of(contents.trimmed(start, sentence.last()));
  }

  private Attribution with(Attribution whole, Range content) {
    return with(whole, List.of(content.span(passage.words())));
  }

  private static Attribution with(Attribution whole, List<Span> content) {
    return new Attribution(
        whole.rule(),
        whole.source(),
        whole.cue(),
        content,
        whole.voice(),
        whole.stance(),
        whole.certainty(),
        whole.via());
  }
}
