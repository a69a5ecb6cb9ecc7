package org.claimgraph.interpret;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.SimpleTokenizer;
import org.claimgraph.article.Article;
import org.claimgraph.grammar.Passage;
import org.claimgraph.lexicon.Language;
import org.claimgraph.workspace.LanguageReader;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How fast articles become claims on one thread, beside what OpenNLP needs to find sentences and
 * words in them, and the classes of the words. Run as a program with a folder of texts; the seeds
 * are read without one. Prints megabytes (1,000,000 bytes of UTF-8) per second of processor time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadingBenchmark {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** The folder whose {@code .txt} files are read. */
  @Param("seeds/articles")
  public String texts = "seeds/articles";

  private List<Article> articles = List.of();
  private long bytes;
  private final Language english = LanguageReader.english();
  private final ClaimReader reader = Told.reader();
  private final SentenceDetectorME sentences = new SentenceDetectorME(sentenceModel());
  private final POSTaggerME tagger = new POSTaggerME(tagModel());

  /** Work done and the processor time that it took, added up over the measured rounds. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Work {
    public double megabytes;
    public double cpuSeconds;
  }

  private interface Reading {
    int read(Article article);
  }

  @Setup
  public void load() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(texts))) {
      articles =
          files
              .filter(file -> file.toString().endsWith(".txt"))
              .sorted()
              .map(ReadingBenchmark::article)
              .toList();
    }
    bytes = articles.stream().mapToLong(a -> utf8(a.text())).sum();
  }

  private static Article article(Path file) {
    try {
      return Told.article(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** All that rules do: from the text of an article to its claims. */
  @Benchmark
  public int claims(Work work) {
    return measure(work, article -> reader.read(article).size());
  }

  /** Of that the words with their classes, sentences, quotations and verbs of saying. */
  @Benchmark
  public int passages(Work work) {
    return measure(work, article -> Passage.of(english, article.text()).size());
  }

  @Benchmark
  public int openNlpSentencesAndWords(Work work) {
    return measure(work, article -> words(article.text(), false));
  }

  @Benchmark
  public int openNlpSentencesWordsAndClasses(Work work) {
    return measure(work, article -> words(article.text(), true));
  }

  private int measure(Work work, Reading reading) {
    long before = THREADS.getCurrentThreadCpuTime();
    int found = 0;
    for (Article article : articles) {
      found += reading.read(article);
    }
    work.cpuSeconds += (THREADS.getCurrentThreadCpuTime() - before) / 1e9;
    work.megabytes += bytes / 1e6;
    return found;
  }

  private int words(String text, boolean tagged) {
    int found = 0;
    for (String sentence : sentences.sentDetect(text)) {
      String[] words = SimpleTokenizer.INSTANCE.tokenize(sentence);
      found += tagged ? tagger.tag(words).length : words.length;
    }
    return found;
  }

  private static SentenceModel sentenceModel() {
    try (InputStream in = model("opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin")) {
      return new SentenceModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static POSModel tagModel() {
    try (InputStream in = model("opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
      return new POSModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream model(String name) {
    return Objects.requireNonNull(
        ReadingBenchmark.class.getResourceAsStream("/" + name), () -> "No model " + name);
  }

  /** Runs all of it and prints one line for each. */
  public static void main(String[] args) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder().include(ReadingBenchmark.class.getName() + "\\.");
    if (args.length > 0) {
      options.param("texts", Path.of(args[0]).toAbsolutePath().toString());
    }
    for (RunResult result : new Runner(options.build()).run()) {
      double megabytes = sum(result, "megabytes");
      double seconds = sum(result, "cpuSeconds");
      System.out.printf(
          "%s: %.2f MB per CPU-second%n",
          result.getPrimaryResult().getLabel(), megabytes / seconds);
    }
  }

  private static double sum(RunResult result, String counter) {
    return Objects.requireNonNull(result.getSecondaryResults().get(counter), counter).getScore();
  }
}
