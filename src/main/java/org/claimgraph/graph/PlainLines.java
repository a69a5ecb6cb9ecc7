package org.claimgraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.graph.PlainGraph.Description;
import org.claimgraph.graph.PlainGraph.Term;

/**
 * A {@link PlainGraph} as lines, made to be read fast and by no one but this class. A line is a
 * statement, subject, property and object parted by tabs; the subject is left out where it is that
 * of the line before.
 *
 * <pre>
 * + https://w3id.org/claimgraph/language/verb/
 * + https://w3id.org/claimgraph/language#
 * 0:deny 1:forms "deny denies denied denied denying
 *        1:takes "np that
 * </pre>
 *
 * <p>A line with {@code +} gives the next number to a namespace. Names are that number and the rest
 * of an IRI, or a blank node as it is; {@code "} begins words, {@code en"} words in a language. A
 * backslash stands before {@code n} for a line feed and before itself.
 */
public final class PlainLines {
  /** What the names of such files end in. */
  public static final String ENDING = ".triples";

  private static final char NAMESPACE = '+';
  private static final char WORDS = '"';

  private PlainLines() {}

  /** Writes a graph; equal graphs give equal lines. */
  public static String write(PlainGraph graph) {
    return new Writer().write(graph);
  }

  /** Reads what {@link #write} wrote. */
  static PlainGraph read(String lines) {
    return new Reader(lines).read();
  }

  private static final class Writer {
    private final StringBuilder lines = new StringBuilder();
    private final Map<String, Integer> namespaces = new LinkedHashMap<>();

    String write(PlainGraph graph) {
      graph.descriptions().forEach(this::write);
      return lines.toString();
    }

    private void write(String subject, Description description) {
      String start = name(subject);
      for (Map.Entry<String, List<Term>> property : description.properties().entrySet()) {
        for (Term object : property.getValue()) {
          String middle = name(property.getKey());
          String end = object.isLiteral() ? words(object) : name(object.text());
          lines.append(start).append('\t').append(middle).append('\t').append(end).append('\n');
          start = "";
        }
      }
    }

    /** The name in short; its namespace gets a line when it is first met. */
    private String name(String name) {
      if (name.startsWith("_:")) {
        return name;
      }
      int cut = Math.max(name.lastIndexOf('/'), name.lastIndexOf('#')) + 1;
      String namespace = name.substring(0, cut);
      Integer number = namespaces.get(namespace);
      if (number == null) {
        number = namespaces.size();
        namespaces.put(namespace, number);
        lines.append(NAMESPACE).append('\t').append(namespace).append('\n');
      }
      return number + ":" + name.substring(cut);
    }

    private static String words(Term literal) {
      String escaped = literal.text().replace("\\", "\\\\").replace("\n", "\\n");
      return literal.language() + WORDS + escaped;
    }
  }

  private static final class Reader {
    private final String lines;
    private final List<String> namespaces = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private final PlainGraph graph = new PlainGraph();

    Reader(String lines) {
      this.lines = lines;
    }

    PlainGraph read() {
      Description subject = new Description(Map.of());
      int end;
      for (int from = 0; from < lines.length(); from = end + 1) {
        end = lines.indexOf('\n', from);
        int tab = lines.indexOf('\t', from);
        if (lines.charAt(from) == NAMESPACE) {
          namespaces.add(lines.substring(tab + 1, end));
          continue;
        }
        if (tab > from) {
          subject = graph.describe(name(lines.substring(from, tab)));
        }
        int second = lines.indexOf('\t', tab + 1);
        subject.add(
            name(lines.substring(tab + 1, second)), object(lines.substring(second + 1, end)));
      }
      return graph;
    }

    private Term object(String written) {
      char first = written.charAt(0);
      if (first != WORDS && !Character.isLetter(first)) {
        return Term.name(name(written));
      }
      int words = written.indexOf(WORDS);
      return Term.literal(unescape(written.substring(words + 1)), written.substring(0, words));
    }

    private String name(String written) {
      return written.startsWith("_:") ? written : names.computeIfAbsent(written, this::expand);
    }

    private String expand(String written) {
      int colon = written.indexOf(':');
      return namespaces.get(Integer.parseInt(written.substring(0, colon)))
          + written.substring(colon + 1);
    }

    private static String unescape(String words) {
      int slash = words.indexOf('\\');
      if (slash < 0) {
        return words;
      }
      StringBuilder text = new StringBuilder(words.length());
      int from = 0;
      for (; slash >= 0; slash = words.indexOf('\\', from)) {
        text.append(words, from, slash).append(words.charAt(slash + 1) == 'n' ? '\n' : '\\');
        from = slash + 2;
      }
      return text.append(words, from, words.length()).toString();
    }
  }
}
