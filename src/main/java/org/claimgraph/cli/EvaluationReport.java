package org.claimgraph.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.claimgraph.evaluate.Evaluation;
import org.claimgraph.evaluate.Measure;
import org.claimgraph.evaluate.Mistake;
import org.claimgraph.evaluate.RuleScore;
import org.claimgraph.evaluate.Score;

/** An evaluation for people and for programs. Shares are in per cent for people, else 0 to 1. */
final class EvaluationReport {
  private static final int WORDS = 160;

  private EvaluationReport() {}

  static void table(Evaluation evaluation, boolean byRule, int errors, PrintStream out) {
    print(out, "%s: %s texts%n", evaluation.corpus(), evaluation.documents());
    print(out, "%-28s %6s %6s %6s %7s %7s%n", "", "P", "R", "F1", "found", "marked");
    for (Measure measure : evaluation.measures()) {
      Score score = measure.score();
      print(
          out,
          "%-28s %6.1f %6.1f %6.1f %7d %7d%n",
          measure.name() + ", " + measure.of(),
          100 * score.precision(),
          100 * score.recall(),
          100 * score.f1(),
          score.found(),
          score.marked());
    }
    evaluation
        .inFurniture()
        .ifPresent(
            n -> print(out, "%-28s %6s %6s %6s %7d %7d%n", "in furniture", "", "", "", n, 0));
    if (byRule) {
      rules(evaluation.rules(), out);
    }
    if (errors > 0) {
      mistakes("missed", evaluation.missed(), errors, out);
      mistakes("given to another", evaluation.misattributed(), errors, out);
      mistakes("found and not marked", evaluation.spurious(), errors, out);
    }
    out.println();
  }

  private static void rules(List<RuleScore> rules, PrintStream out) {
    print(out, "%n%-28s %6s %20s %7s%n", "rule (version)", "P", "right", "found");
    for (RuleScore rule : rules) {
      print(
          out,
          "%-28s %6s %20d %7d%n",
          "%s (%s)".formatted(rule.rule(), rule.version()),
          rule.found() == 0 ? "" : String.format(Locale.ROOT, "%.1f", 100 * rule.precision()),
          rule.right(),
          rule.found());
    }
  }

  private static void mistakes(String kind, List<Mistake> mistakes, int most, PrintStream out) {
    print(out, "%n%s: %s%n", kind, mistakes.size());
    for (Mistake mistake : mistakes.subList(0, Math.min(most, mistakes.size()))) {
      print(
          out,
          "%s: %s[%s] {%s} <%s>%s%n",
          mistake.place(),
          mistake.rule().isEmpty() ? "" : mistake.rule() + ": ",
          mistake.source(),
          mistake.cue(),
          cut(mistake.content()),
          mistake.expected().isEmpty() ? "" : " expected " + mistake.expected());
    }
  }

  private static String cut(String words) {
    return words.codePointCount(0, words.length()) <= WORDS
        ? words
        : words.substring(0, words.offsetByCodePoints(0, WORDS)) + "…";
  }

  static void jsonLines(Evaluation evaluation, PrintStream out) {
    for (Measure measure : evaluation.measures()) {
      Score score = measure.score();
      JsonObject json = new JsonObject();
      json.put("corpus", evaluation.corpus());
      json.put("measure", measure.name());
      json.put("of", measure.of());
      json.put("precision", share(score.precision()));
      json.put("recall", share(score.recall()));
      json.put("f1", share(score.f1()));
      json.put("found", score.found());
      json.put("marked", score.marked());
      out.print(JSON.toStringFlat(json) + "\n");
    }
    for (RuleScore rule : evaluation.rules()) {
      JsonObject json = new JsonObject();
      json.put("corpus", evaluation.corpus());
      json.put("rule", rule.rule());
      json.put("version", rule.version());
      json.put("precision", share(rule.precision()));
      json.put("right", rule.right());
      json.put("found", rule.found());
      out.print(JSON.toStringFlat(json) + "\n");
    }
  }

  private static JsonNumber share(double value) {
    return JsonNumber.value(BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN));
  }

  private static void print(PrintStream out, String format, Object... values) {
    out.printf(Locale.ROOT, format, values);
  }
}
