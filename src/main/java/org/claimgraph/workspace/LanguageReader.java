package org.claimgraph.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.claimgraph.claim.Certainty;
import org.claimgraph.claim.Stance;
import org.claimgraph.lexicon.Cue;
import org.claimgraph.lexicon.Frame;
import org.claimgraph.lexicon.Grammar;
import org.claimgraph.lexicon.Language;
import org.claimgraph.lexicon.Reliability;
import org.claimgraph.lexicon.Vocabulary;
import org.claimgraph.lexicon.WordClass;

/** Reads what we know of English from the Turtle files that are shipped with the program. */
public final class LanguageReader {
  private static final Pattern SLASH = Pattern.compile("/");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final String FOLDER = "/org/claimgraph/language/";

  private static final Map<String, Cue.Kind> CUES =
      Map.of(
          "verbs.ttl", Cue.Kind.VERB,
          "nouns.ttl", Cue.Kind.NOUN,
          "adjectives.ttl", Cue.Kind.ADJECTIVE,
          "sources.ttl", Cue.Kind.SOURCE,
          "unattributed.ttl", Cue.Kind.UNATTRIBUTED,
          "author.ttl", Cue.Kind.AUTHOR);

  private LanguageReader() {}

  /** English. */
  public static Language english() {
    List<Cue> cues = new ArrayList<>();
    CUES.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(e -> entries(e.getKey()).forEach((id, of) -> cues.add(cue(id, e.getValue(), of))));
    return new Language(grammar(), new Vocabulary(cues), reliability());
  }

  private static Reliability reliability() {
    Map<String, Reliability.Count> counts = new HashMap<>();
    entries("reliability.ttl")
        .forEach(
            (iri, of) -> {
              String[] words = words(of, "counts");
              for (int i = 0; i + 3 < words.length; i += 4) {
                counts.put(
                    of.getOrDefault("cue", "*") + " " + words[i] + " " + words[i + 1],
                    new Reliability.Count(
                        Integer.parseInt(words[i + 2]), Integer.parseInt(words[i + 3])));
              }
            });
    return new Reliability(counts);
  }

  private static Cue cue(String iri, Cue.Kind kind, Map<String, String> of) {
    List<List<String>> forms = new ArrayList<>();
    if (of.containsKey("phrase")) {
      forms.add(List.of(of.get("phrase")));
    } else {
      for (String form : words(of, "forms")) {
        forms.add(List.of(SLASH.split(form)));
      }
    }
    Set<Frame> frames = EnumSet.noneOf(Frame.class);
    Set<String> prepositions = new TreeSet<>();
    for (String frame : words(of, "takes")) {
      if (frame.startsWith("pp:")) {
        prepositions.add(frame.substring(3));
      } else {
        Frame.of(frame).ifPresent(frames::add);
      }
    }
    return new Cue(
        iri.substring(iri.lastIndexOf('/') + 1),
        kind,
        forms,
        of.getOrDefault("particle", ""),
        frames,
        prepositions,
        new TreeSet<>(Arrays.asList(words(of, "passive"))),
        Stance.valueOf(of.getOrDefault("stance", "asserts").toUpperCase(Locale.ROOT)),
        Optional.ofNullable(of.get("certainty"))
            .map(c -> Certainty.valueOf(c.toUpperCase(Locale.ROOT))));
  }

  @SuppressWarnings("EnumOrdinal") // tables are indexed by class
  private static Grammar grammar() {
    int classes = WordClass.values().length;
    double[] shares = new double[classes];
    double[][] follows = new double[classes + 1][classes];
    Map<String, Grammar.ClassOdds> words = new HashMap<>();
    entries("word-classes.ttl")
        .forEach(
            (iri, of) -> {
              if (of.containsKey("share")) {
                shares[wordClass(iri).ordinal()] = Double.parseDouble(of.get("share"));
              }
              if (of.containsKey("followedBy")) {
                double[] row =
                    iri.endsWith("/START") ? follows[0] : follows[wordClass(iri).ordinal() + 1];
                String[] pairs = words(of, "followedBy");
                for (int i = 0; i < pairs.length; i += 2) {
                  row[WordClass.valueOf(pairs[i]).ordinal()] =
                      Double.parseDouble(pairs[i + 1]) / 10_000;
                }
              }
              if (of.containsKey("classes")) {
                Grammar.ClassOdds odds = odds(words(of, "classes"));
                for (String word : words(of, "words")) {
                  words.put(word, odds);
                }
              }
            });
    return new Grammar(shares, follows, words);
  }

  private static Grammar.ClassOdds odds(String[] pairs) {
    WordClass[] classes = new WordClass[pairs.length / 2];
    int[] tenths = new int[pairs.length / 2];
    for (int i = 0; i < classes.length; i++) {
      classes[i] = WordClass.valueOf(pairs[2 * i].toUpperCase(Locale.ROOT));
      tenths[i] = Integer.parseInt(pairs[2 * i + 1]);
    }
    return new Grammar.ClassOdds(classes, tenths);
  }

  private static String[] words(Map<String, String> of, String property) {
    return SPACE.split(of.getOrDefault(property, ""));
  }

  private static WordClass wordClass(String iri) {
    return WordClass.valueOf(iri.substring(iri.lastIndexOf('/') + 1));
  }

  /** The properties of each subject of a file, by the local name of the property; in file order. */
  private static Map<String, Map<String, String>> entries(String file) {
    Map<String, Map<String, String>> entries = new LinkedHashMap<>();
    try (InputStream in = LanguageReader.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        return entries;
      }
      RDFParser.source(in)
          .lang(Lang.TURTLE)
          .parse(
              new StreamRDFBase() {
                @Override
                public void triple(Triple triple) {
                  String subject = triple.getSubject().toString();
                  String predicate = triple.getPredicate().getLocalName();
                  String object =
                      triple.getObject().isLiteral()
                          ? triple.getObject().getLiteralLexicalForm()
                          : triple.getObject().getLocalName();
                  entries.computeIfAbsent(subject, s -> new HashMap<>()).put(predicate, object);
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }
}
