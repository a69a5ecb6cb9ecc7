package org.claimgraph.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The cues of a language, found by their forms. */
public final class Vocabulary {
  private static final Pattern SPACE = Pattern.compile(" ");

  private final Map<Cue.Kind, Map<String, List<Entry>>> byForm = new EnumMap<>(Cue.Kind.class);
  private final Map<Cue.Kind, Map<String, List<Phrase>>> phrases = new EnumMap<>(Cue.Kind.class);
  private final List<Cue> cues;

  /**
   * One form of a cue.
   *
   * @param cue the cue
   * @param form which of its forms, counted from 0
   * @param particle the words of the cue's particle; empty if it has none
   */
  public record Entry(Cue cue, int form, List<String> particle) {
    /** Which form of the verb it is. */
    @SuppressWarnings("EnumOrdinal") // forms are written in the order of the constants
    public Cue.Form verbForm() {
      return Cue.Form.values()[form];
    }
  }

  /**
   * The first form of a cue as a fixed phrase.
   *
   * @param words its words in lower case
   * @param cue the cue
   */
  public record Phrase(List<String> words, Cue cue) {}

  /** A vocabulary of {@code cues}. */
  public Vocabulary(List<Cue> cues) {
    this.cues = List.copyOf(cues);
    for (Cue cue : cues) {
      Map<String, List<Entry>> forms = byForm.computeIfAbsent(cue.kind(), k -> new HashMap<>());
      List<String> particle = particle(cue);
      for (int form = 0; form < cue.forms().size(); form++) {
        for (String spelling : cue.forms().get(form)) {
          forms
              .computeIfAbsent(spelling, s -> new ArrayList<>(2))
              .add(new Entry(cue, form, particle));
        }
      }
    }
    for (Cue cue : cues) {
      List<String> words = words(cue.forms().get(0).get(0));
      if (!words.contains("X") && !words.contains("x's") && !words.contains("X's")) {
        phrases
            .computeIfAbsent(cue.kind(), k -> new HashMap<>())
            .computeIfAbsent(words.get(0), w -> new ArrayList<>(2))
            .add(new Phrase(words, cue));
      }
    }
    phrases
        .values()
        .forEach(
            all ->
                all.values().forEach(l -> l.sort((a, b) -> b.words().size() - a.words().size())));
    Comparator<Entry> longestFirst = Comparator.comparingInt(e -> -e.cue().particle().length());
    byForm.values().forEach(forms -> forms.values().forEach(list -> list.sort(longestFirst)));
  }

  private static List<String> particle(Cue cue) {
    return cue.particle().isEmpty() ? List.of() : words(cue.particle());
  }

  /** Most are one word. */
  private static List<String> words(String phrase) {
    return phrase.indexOf(' ') < 0 ? List.of(phrase) : SPACE.splitAsStream(phrase).toList();
  }

  /** Every cue, in the order of the files. */
  public List<Cue> cues() {
    return cues;
  }

  /**
   * The cues of a kind that have this form, the one with the longest particle first; empty if none
   * has.
   *
   * @param lower a word or phrase in lower case
   */
  public List<Entry> find(Cue.Kind kind, String lower) {
    return byForm.getOrDefault(kind, Map.of()).getOrDefault(lower, List.of());
  }

  /** The fixed phrases of a kind by their first word, the longest first; none with a gap ("X"). */
  public Map<String, List<Phrase>> phrases(Cue.Kind kind) {
    return Collections.unmodifiableMap(phrases.getOrDefault(kind, Map.of()));
  }
}
