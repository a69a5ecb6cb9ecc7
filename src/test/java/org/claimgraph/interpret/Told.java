package org.claimgraph.interpret;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.claimgraph.article.Article;
import org.claimgraph.article.Sha256;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Stance;
import org.claimgraph.claim.Voice;
import org.claimgraph.extract.Attribution;
import org.claimgraph.grammar.Passage;
import org.claimgraph.lexicon.Language;
import org.claimgraph.lexicon.Lexicon;
import org.claimgraph.lexicon.World;
import org.claimgraph.text.Span;
import org.claimgraph.workspace.LanguageReader;
import org.claimgraph.workspace.WorldReader;

/**
 * A text in which the words of each source stand in square brackets and those of each content in
 * angle brackets: the first source says the first content, and so on. It is read without any rule
 * of extraction, so that only what this room does is tested.
 */
final class Told {
  private static final Language ENGLISH = LanguageReader.english();
  private static final World WORLD = WorldReader.read();

  private Told() {}

  /** What is read in {@code marked}, with these actors in the story's lexicon. */
  static Interpretation read(String marked, Actor... known) {
    StringBuilder text = new StringBuilder();
    List<Span> sources = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    Map<Integer, Span> contents = new LinkedHashMap<>();
    Deque<Integer> open = new ArrayDeque<>();
    int source = -1;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      switch (c) {
        case '[' -> source = text.length();
        case ']' -> sources.add(new Span(source, text.length()));
        case '<' -> {
          open.push(starts.size());
          starts.add(text.length());
        }
        case '>' -> {
          int which = open.pop();
          contents.put(which, new Span(starts.get(which), text.length()));
        }
        default -> text.append(c);
      }
    }
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      attributions.add(attribution(sources.get(i), Objects.requireNonNull(contents.get(i))));
    }
    return read(text.toString(), attributions, known);
  }

  private static Attribution attribution(Span source, Span content) {
    return new Attribution(
        "test",
        List.of(source),
        Optional.empty(),
        List.of(content),
        Voice.ATTRIBUTED,
        Stance.ASSERTS,
        Optional.empty(),
        List.of());
  }

  /** What is read in {@code text} when these attributions are found in it. */
  static Interpretation read(String text, List<Attribution> attributions, Actor... known) {
    Article article = article(text);
    return reader(known)
        .interpret(
            article,
            FURNITURE.read(article),
            Passage.of(ENGLISH, ClaimReader.without(article, FURNITURE.read(article))),
            attributions,
            Circumstances.UNKNOWN);
  }

  static ClaimReader reader(Actor... known) {
    Map<String, Actor> actors = new LinkedHashMap<>();
    Arrays.stream(known).forEach(actor -> actors.put(actor.id(), actor));
    return new ClaimReader(
        ENGLISH, WORLD, new Lexicon(actors, Map.of(), Map.of(), Map.of(), Map.of()));
  }

  static final FurnitureReader FURNITURE = new FurnitureReader(WORLD);

  static Article article(String text) {
    return new Article("test", text, Sha256.hex(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** The names of the claimants, claim by claim; those of one claim parted by " + ". */
  static List<String> claimants(String marked, Actor... known) {
    return read(marked, known).claims().stream()
        .map(found -> names(found.claim().said().claimants()))
        .toList();
  }

  /** The names of those who pass the claims on, claim by claim. */
  static List<String> via(String marked, Actor... known) {
    return read(marked, known).claims().stream()
        .map(found -> names(found.claim().said().via()))
        .toList();
  }

  private static String names(List<Actor> actors) {
    return String.join(" + ", actors.stream().map(Actor::name).toList());
  }
}
