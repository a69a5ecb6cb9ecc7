package org.claimgraph.evaluate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimgraph.article.Article;
import org.claimgraph.article.Sha256;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Content;
import org.claimgraph.claim.Evidence;
import org.claimgraph.claim.Origin;
import org.claimgraph.claim.Said;
import org.claimgraph.claim.Stance;
import org.claimgraph.claim.Voice;
import org.claimgraph.extract.Attribution;
import org.claimgraph.interpret.FoundClaim;
import org.claimgraph.text.Span;

/**
 * A text for tests whose marks stand in it: {@code [The mayor] {said} <that it rained>.}
 *
 * @param text without the marks
 * @param marking what stood between them
 */
record MarkedSentence(String text, Marking marking) {

  static MarkedSentence of(String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> source = new ArrayList<>();
    List<Span> cue = new ArrayList<>();
    List<Span> content = new ArrayList<>();
    int open = 0;
    for (int i = 0; i < marked.length(); i++) {
      switch (marked.charAt(i)) {
        case '[', '{', '<' -> open = text.length();
        case ']' -> source.add(new Span(open, text.length()));
        case '}' -> cue.add(new Span(open, text.length()));
        case '>' -> content.add(new Span(open, text.length()));
        default -> text.append(marked.charAt(i));
      }
    }
    return new MarkedSentence(text.toString(), new Marking("", source, cue, content));
  }

  Article article() {
    return article(text);
  }

  static Article article(String text) {
    return new Article("a", text, Sha256.hex(text.getBytes(StandardCharsets.UTF_8)));
  }

  MarkedTokens tokens() {
    return new MarkedTokens(marking, Tokens.of(text));
  }

  /** Gold of one text, marked in several ways. */
  static Gold gold(MarkedSentence... markings) {
    List<Marking> all = new ArrayList<>();
    for (MarkedSentence one : markings) {
      all.add(one.marking);
    }
    return new Gold(List.of(new MarkedText(markings[0].article(), "texts/a.txt", all)), List.of());
  }

  /** The claim that a rule would have found here. */
  FoundClaim foundBy(String rule) {
    return foundBy(rule, Voice.ATTRIBUTED);
  }

  FoundClaim foundBy(String rule, Voice voice) {
    Attribution attribution =
        new Attribution(
            rule,
            marking.source(),
            marking.cue().stream().findFirst(),
            marking.content(),
            voice,
            Stance.ASSERTS,
            Optional.empty(),
            List.of());
    Said said =
        new Said(
            List.of(),
            voice,
            List.of(),
            Stance.ASSERTS,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Content nothing =
        new Content(
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Claim claim =
        new Claim(
            new Evidence(article(), marking.content().get(0)),
            Optional.empty(),
            said,
            nothing,
            Origin.rule(rule, "3"));
    return new FoundClaim(claim, attribution);
  }
}
