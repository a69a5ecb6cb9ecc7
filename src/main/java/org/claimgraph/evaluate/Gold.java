package org.claimgraph.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimgraph.article.TextArticles;
import org.claimgraph.article.UnreadableText;
import org.claimgraph.article.Utf8;
import org.claimgraph.text.Lines;
import org.claimgraph.workspace.Finding;
import org.claimgraph.workspace.Place;

/**
 * Texts in which people marked attributions: a folder of {@code .txt} files in UTF-8, and a file of
 * JSON Lines, each {@code {"doc": …, "source": [[s,e],…], "cue": [[s,e],…], "content": [[s,e],…]}},
 * where {@code doc} is a text's file name without its ending and offsets are code points, end
 * exclusive. Other keys are passed over. A text without a line is a text in which nothing is said.
 *
 * @param texts by name
 * @param findings what is wrong with the file or with a text; with any, nothing should be measured
 */
public record Gold(List<MarkedText> texts, List<Finding> findings) {
  private static final String TXT = ".txt";

  /**
   * Reads both.
   *
   * @throws IOException if the file or the folder cannot be read
   */
  public static Gold read(Path file, Path folder) throws IOException {
    List<Finding> findings = new ArrayList<>();
    Map<String, MarkedText> texts = new LinkedHashMap<>();
    for (Path text : texts(folder)) {
      String name = text.getFileName().toString();
      String doc = name.substring(0, name.length() - TXT.length());
      try {
        texts.put(
            doc,
            new MarkedText(
                TextArticles.read(doc, Files.readAllBytes(text)),
                text.toString(),
                new ArrayList<>()));
      } catch (UnreadableText e) {
        findings.add(unreadable(text, e));
      }
    }
    try {
      GoldLines lines = new GoldLines(file.toString(), texts, findings);
      Utf8.decode(Files.readAllBytes(file)).lines().forEach(lines::read);
    } catch (UnreadableText e) {
      findings.add(unreadable(file, e));
    }
    return new Gold(List.copyOf(texts.values()), findings);
  }

  private static List<Path> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.getFileName().toString().endsWith(TXT)).sorted().toList();
    }
  }

  private static Finding unreadable(Path file, UnreadableText e) {
    Lines lines = new Lines(e.before());
    int end = e.before().length();
    Place place = new Place(file.toString(), lines.line(end), lines.column(end));
    return new Finding(place, e.rule(), e.getMessage());
  }
}
