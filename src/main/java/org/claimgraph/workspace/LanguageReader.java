package org.claimgraph.workspace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimgraph.claim.Certainty;
import org.claimgraph.claim.Stance;
import org.claimgraph.graph.Cg;
import org.claimgraph.graph.PlainGraph;
import org.claimgraph.graph.PlainGraph.Description;
import org.claimgraph.lexicon.Cue;
import org.claimgraph.lexicon.Frame;
import org.claimgraph.lexicon.Grammar;
import org.claimgraph.lexicon.Language;
import org.claimgraph.lexicon.Reliability;
import org.claimgraph.lexicon.Vocabulary;
import org.claimgraph.lexicon.WordClass;

/** Reads what we know of English from what the program carries along. */
public final class LanguageReader {
  private static final String LANG = "https://w3id.org/claimgraph/language#";
  private static final String CUE = LANG + "cue";
  private static final String COUNTS = LANG + "counts";
  private static final String PHRASE = LANG + "phrase";
  private static final String FORMS = LANG + "forms";
  private static final String TAKES = LANG + "takes";
  private static final String PASSIVE = LANG + "passive";
  private static final String PARTICLE = LANG + "particle";
  private static final String SHARE = LANG + "share";
  private static final String FOLLOWED_BY = LANG + "followedBy";
  private static final String CLASSES = LANG + "classes";
  private static final String WORDS = LANG + "words";
  private static final String STANCE = Cg.NS + "stance";
  private static final String CERTAINTY = Cg.NS + "certainty";

  private static final Map<String, Stance> STANCES =
      Stream.of(Stance.values()).collect(Collectors.toMap(s -> Cg.NS + s.id(), s -> s));
  private static final Map<String, Certainty> CERTAINTIES =
      Stream.of(Certainty.values()).collect(Collectors.toMap(c -> Cg.NS + c.id(), c -> c));

  private static final Map<String, Cue.Kind> CUES =
      Map.of(
          "verbs", Cue.Kind.VERB,
          "nouns", Cue.Kind.NOUN,
          "adjectives", Cue.Kind.ADJECTIVE,
          "sources", Cue.Kind.SOURCE,
          "unattributed", Cue.Kind.UNATTRIBUTED,
          "author", Cue.Kind.AUTHOR);

  /** By what is written; a few hundred serve thousands of cues. */
  private final Map<String, Complements> complements = new HashMap<>();

  private LanguageReader() {}

  /** English. */
  public static Language english() {
    return new Language(grammar(), new LanguageReader().vocabulary(), reliability());
  }

  private Vocabulary vocabulary() {
    List<Cue> cues = new ArrayList<>();
    CUES.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            e ->
                entries("/" + e.getKey()).forEach((id, of) -> cues.add(cue(id, e.getValue(), of))));
    return new Vocabulary(cues);
  }

  private static Reliability reliability() {
    Map<String, Reliability.Count> counts = new HashMap<>();
    entries("/reliability")
        .forEach(
            (iri, of) -> {
              List<String> words = words(of, COUNTS);
              for (int i = 0; i + 3 < words.size(); i += 4) {
                counts.put(
                    of.literal(CUE).orElse("*") + " " + words.get(i) + " " + words.get(i + 1),
                    new Reliability.Count(
                        Integer.parseInt(words.get(i + 2)), Integer.parseInt(words.get(i + 3))));
              }
            });
    return new Reliability(counts);
  }

  private Cue cue(String iri, Cue.Kind kind, Description of) {
    List<List<String>> forms = new ArrayList<>();
    of.literal(PHRASE).ifPresent(phrase -> forms.add(List.of(phrase)));
    if (forms.isEmpty()) {
      for (String form : words(of, FORMS)) {
        forms.add(Parts.between('/', form));
      }
    }
    Complements takes = complements.computeIfAbsent(of.literal(TAKES).orElse(""), Complements::of);
    return new Cue(
        iri.substring(iri.lastIndexOf('/') + 1),
        kind,
        forms,
        of.literal(PARTICLE).orElse(""),
        takes.frames(),
        takes.prepositions(),
        new TreeSet<>(words(of, PASSIVE)),
        of.iri(STANCE).map(STANCES::get).orElse(Stance.ASSERTS),
        of.iri(CERTAINTY).map(CERTAINTIES::get));
  }

  @SuppressWarnings("EnumOrdinal") // tables are indexed by class
  private static Grammar grammar() {
    int classes = WordClass.values().length;
    double[] shares = new double[classes];
    double[][] follows = new double[classes + 1][classes];
    Map<String, Grammar.ClassOdds> words = new HashMap<>();
    entries("/word-classes")
        .forEach(
            (iri, of) -> {
              of.literals(SHARE)
                  .forEach(share -> shares[wordClass(iri).ordinal()] = Double.parseDouble(share));
              if (of.properties().containsKey(FOLLOWED_BY)) {
                double[] row =
                    iri.endsWith("/START") ? follows[0] : follows[wordClass(iri).ordinal() + 1];
                List<String> pairs = words(of, FOLLOWED_BY);
                for (int i = 0; i < pairs.size(); i += 2) {
                  row[WordClass.valueOf(pairs.get(i)).ordinal()] =
                      Double.parseDouble(pairs.get(i + 1)) / 10_000;
                }
              }
              if (of.properties().containsKey(CLASSES)) {
                Grammar.ClassOdds odds = odds(words(of, CLASSES));
                for (String word : words(of, WORDS)) {
                  words.put(word, odds);
                }
              }
            });
    return new Grammar(shares, follows, words);
  }

  private static Grammar.ClassOdds odds(List<String> pairs) {
    WordClass[] classes = new WordClass[pairs.size() / 2];
    int[] tenths = new int[pairs.size() / 2];
    for (int i = 0; i < classes.length; i++) {
      classes[i] = WordClass.valueOf(pairs.get(2 * i).toUpperCase(Locale.ROOT));
      tenths[i] = Integer.parseInt(pairs.get(2 * i + 1));
    }
    return new Grammar.ClassOdds(classes, tenths);
  }

  /** What is said of each subject of a file, in file order. */
  private static Map<String, Description> entries(String file) {
    return PlainGraph.packaged("org/claimgraph/language" + file).descriptions();
  }

  private static List<String> words(Description of, String property) {
    return Parts.words(of.literal(property).orElse(""));
  }

  private static WordClass wordClass(String iri) {
    return WordClass.valueOf(iri.substring(iri.lastIndexOf('/') + 1));
  }

  /** What may follow a cue: {@code that quote pp:about}. */
  private record Complements(Set<Frame> frames, Set<String> prepositions) {
    static Complements of(String written) {
      Set<Frame> frames = EnumSet.noneOf(Frame.class);
      Set<String> prepositions = new TreeSet<>();
      for (String word : Parts.words(written)) {
        if (word.startsWith("pp:")) {
          prepositions.add(word.substring(3));
        } else {
          Frame.of(word).ifPresent(frames::add);
        }
      }
      return new Complements(
          Collections.unmodifiableSet(frames), Collections.unmodifiableSet(prepositions));
    }
  }
}
