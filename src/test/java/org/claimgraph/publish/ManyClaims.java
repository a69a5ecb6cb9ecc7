package org.claimgraph.publish;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Made-up articles in which the rules find a claim a sentence, always the same ones. */
final class ManyClaims {
  /** Sentences, and so claims, of one article. */
  static final int CLAIMS = 40;

  private static final List<String> SPEAKERS =
      List.of(
          "The National Intelligence Service",
          "The Kremlin",
          "Dmitry Peskov",
          "The BBC",
          "Volodymyr Zelensky",
          "The Pentagon",
          "Kim Jong Un",
          "The ministry",
          "A spokesman",
          "Mick Ryan");

  private static final List<String> VERBS =
      List.of("said", "denied", "confirmed", "warned", "reported");

  private static final List<String> PLACES =
      List.of("Russia", "Kursk", "Vladivostok", "Ukraine", "Khabarovsk", "Donbas", "Pyongyang");

  private ManyClaims() {}

  /** Writes so many articles as JSON Lines. */
  static void write(Path file, int articles) throws IOException {
    try (Writer lines = Files.newBufferedWriter(file)) {
      for (int i = 0; i < articles; i++) {
        lines.append(article(i)).append('\n');
      }
    }
  }

  /** One article as JSON; another one for each number. */
  static String article(int number) {
    StringBuilder text = new StringBuilder();
    for (int i = number * CLAIMS; i < (number + 1) * CLAIMS; i++) {
      text.append(
          "%s %s that %d North Korean soldiers were sent to %s on day %d. "
              .formatted(
                  of(SPEAKERS, i), of(VERBS, i / 7), 100 * (i % 150 + 1), of(PLACES, i / 3), i));
    }
    JsonObject article = new JsonObject();
    article.addProperty("identifier", "article-" + number);
    article.addProperty("headline", "Day " + number);
    article.addProperty("articleBody", text.toString().strip());
    return article.toString();
  }

  private static String of(List<String> words, int number) {
    return words.get(number % words.size());
  }

  /** Writes them: the file, and how many. */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), Integer.parseInt(args[1]));
  }
}
