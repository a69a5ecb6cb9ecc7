package org.claimgraph.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.claimgraph.text.Nearest;
import org.claimgraph.text.Span;
import org.claimgraph.workspace.Finding;
import org.claimgraph.workspace.Place;

/** Reads the lines of a gold file, one after another. */
final class GoldLines {
  private final String file;
  private final Map<String, MarkedText> texts;
  private final List<Finding> findings;
  private final Map<String, int[]> offsets = new HashMap<>();
  private int line;

  GoldLines(String file, Map<String, MarkedText> texts, List<Finding> findings) {
    this.file = file;
    this.texts = texts;
    this.findings = findings;
  }

  /** Reads the next line; an empty one says nothing. */
  void read(String json) {
    line++;
    if (json.isBlank()) {
      return;
    }
    try {
      read(JSON.parse(json));
    } catch (JsonException e) {
      complain("gold-syntax", "The line is no JSON object; expected {\"doc\": …, \"cue\": …}.");
    }
  }

  private void read(JsonObject row) {
    JsonValue doc = row.get("doc");
    if (doc == null || !doc.isString()) {
      complain("gold-syntax", "The line has no \"doc\"; expected the name of a text.");
      return;
    }
    String name = doc.getAsString().value();
    MarkedText text = texts.get(name);
    if (text == null) {
      complain(
          "gold-text",
          "There is no text %s.txt; expected one of the folder's%s"
              .formatted(name, Nearest.hint(name, texts.keySet())));
      return;
    }
    int before = findings.size();
    List<Span> source = spans(row, Role.SOURCE, text);
    List<Span> cue = spans(row, Role.CUE, text);
    List<Span> content = spans(row, Role.CONTENT, text);
    if (findings.size() == before) {
      text.markings().add(new Marking("", source, cue, content));
    }
  }

  private List<Span> spans(JsonObject row, Role role, MarkedText text) {
    List<Span> spans = new ArrayList<>();
    JsonValue value = row.get(role.id());
    if (value == null || value.isNull()) {
      return spans;
    }
    if (!value.isArray()) {
      complain("gold-syntax", "%s is no list; expected [[start, end], …].".formatted(role.id()));
      return spans;
    }
    int[] utf16 =
        offsets.computeIfAbsent(text.article().name(), n -> offsets(text.article().text()));
    for (JsonValue pair : value.getAsArray()) {
      if (!isPair(pair)) {
        complain(
            "gold-syntax",
            "%s has %s; expected [start, end], two whole numbers.".formatted(role.id(), pair));
        return spans;
      }
      long start = number(pair, 0);
      long end = number(pair, 1);
      if (start < 0 || start >= end || end >= utf16.length) {
        complain(
            "gold-span",
            "%s has [%s, %s]; expected a stretch of a text of %s code points."
                .formatted(role.id(), start, end, utf16.length - 1));
        return spans;
      }
      spans.add(new Span(utf16[(int) start], utf16[(int) end]));
    }
    return spans;
  }

  private static boolean isPair(JsonValue value) {
    if (!value.isArray()) {
      return false;
    }
    JsonArray pair = value.getAsArray();
    return pair.size() == 2 && pair.stream().allMatch(n -> n.toString().matches("-?\\d{1,18}"));
  }

  private static long number(JsonValue pair, int index) {
    return Long.parseLong(pair.getAsArray().get(index).toString());
  }

  /** Where each code point of {@code text} begins, in UTF-16 units, and where the last one ends. */
  private static int[] offsets(String text) {
    int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
    int at = 0;
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = at;
      at += i < offsets.length - 1 ? Character.charCount(text.codePointAt(at)) : 0;
    }
    return offsets;
  }

  private void complain(String rule, String says) {
    findings.add(new Finding(new Place(file, line, 1), rule, says));
  }
}
