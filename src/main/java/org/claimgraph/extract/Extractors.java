package org.claimgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.claimgraph.grammar.Passage;
import org.claimgraph.text.Span;

/** All extractors, in reading order: where two claim the same cue, the earlier one has it. */
public final class Extractors {
  private static final java.util.regex.Pattern ID =
      java.util.regex.Pattern.compile("[a-z][a-z0-9-]*");

  private Extractors() {}

  /** Those of this program, in reading order. */
  private static List<Extractor> builtIn() {
    return List.of(
        new Aside(),
        new QuotationAfter(),
        new ThatClause(),
        new ToldThat(),
        new BareClause(),
        new Participle(),
        new IndirectQuestion(),
        new ToInfinitive(),
        new AsFrame(),
        new PassiveReport(),
        new PassiveAgent(),
        new NounFrame(),
        new AdjectiveFrame(),
        new SpeakerColon(),
        new Hearsay(),
        new AccordingTo(),
        new ObjectContent(),
        new Reply(),
        new QuotationGoesOn(),
        new AuthorMarker());
  }

  /**
   * The list in reading order: those of this program, then those that jars on the class path name
   * in {@code META-INF/services/org.claimgraph.extract.Extractor}, by the name of their class.
   */
  public static List<Extractor> all() {
    return Joined.ALL;
  }

  /**
   * {@code builtIn}, then {@code further} by class name.
   *
   * @throws UnusableRule if the id of a further one is taken, or no part of an IRI, or if a jar
   *     names a class that cannot be loaded
   */
  static List<Extractor> joined(List<Extractor> builtIn, Iterable<Extractor> further) {
    List<Extractor> others = new ArrayList<>();
    try {
      further.forEach(others::add);
    } catch (ServiceConfigurationError e) {
      throw UnusableRule.notLoaded(e);
    }
    others.sort(Comparator.comparing(rule -> rule.getClass().getName()));
    Map<String, Extractor> byId = new LinkedHashMap<>();
    builtIn.forEach(rule -> byId.put(rule.id(), rule));
    for (Extractor rule : others) {
      if (!ID.matcher(rule.id()).matches()) {
        throw UnusableRule.noId(rule);
      }
      Extractor before = byId.putIfAbsent(rule.id(), rule);
      if (before != null) {
        throw UnusableRule.taken(rule, before);
      }
    }
    return List.copyOf(byId.values());
  }

  /**
   * What all of them find in {@code passage}, in text order. No two rules read the same cue; what
   * one of them finds may be several claims ({@link Coordination}), which are known by their common
   * source and cue.
   */
  public static List<Attribution> read(Passage passage) {
    List<Attribution> kept = new ArrayList<>();
    boolean[] cues = new boolean[passage.words().text().length() + 1];
    boolean[] contents = new boolean[passage.words().text().length() + 1];
    Coordination coordination = new Coordination(passage);
    Heard heard = passage.once(Heard.class, Heard::new);
    for (Extractor extractor : all()) {
      extractor.extract(
          passage,
          a -> {
            Span cue = a.cue().orElse(a.content().get(0));
            if (cues[cue.start()] || cues[cue.end() - 1] || contents[cue.start()]) {
              return;
            }
            java.util.Arrays.fill(cues, cue.start(), cue.end(), true);
            a.content().forEach(c -> java.util.Arrays.fill(contents, c.start(), c.end(), true));
            heard.add(a);
            kept.addAll(coordination.claims(a));
          });
    }
    kept.sort(
        Comparator.comparing((Attribution a) -> a.content().get(0))
            .thenComparing(a -> a.cue().orElse(new Span(0, 0))));
    return kept;
  }

  /**
   * What {@code rule} alone finds in {@code passage}, when those before it have been asked: some go
   * on from what others found.
   */
  public static List<Attribution> read(Extractor rule, Passage passage) {
    Heard heard = passage.once(Heard.class, Heard::new);
    for (Extractor earlier : all()) {
      if (earlier.id().equals(rule.id())) {
        break;
      }
      earlier.extract(passage, heard::add);
    }
    List<Attribution> found = new ArrayList<>();
    rule.extract(passage, found::add);
    return found;
  }

  /** Looked for once, when a rule is first asked for: every article is read by the same list. */
  private static final class Joined {
    static final List<Extractor> ALL =
        joined(builtIn(), ServiceLoader.load(Extractor.class, Extractor.class.getClassLoader()));
  }
}
