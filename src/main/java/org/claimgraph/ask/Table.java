package org.claimgraph.ask;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.expr.NodeValue;
import org.claimgraph.graph.Prefixes;

/**
 * Rows for people: aligned columns, IRIs by their prefixed names, numbers to the right, and how
 * many rows there are.
 */
record Table(List<String> names, List<List<Table.Cell>> rows) {
  private static final String GAP = "  ";

  /** A text of one line and whether it is a number. */
  record Cell(String text, boolean number) {
    private static final Cell EMPTY = new Cell("", false);

    // A quote from an article may hold line breaks, and anything else that would move a cursor.
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+");
    private static final Pattern LOCAL = Pattern.compile("[\\w./#-]+");

    /** A term as people read it. */
    static Cell of(Node node) {
      if (node.isURI()) {
        return new Cell(line(shortened(node.getURI())), false);
      }
      if (!node.isLiteral()) {
        return new Cell(line(node.toString()), false);
      }
      NodeValue value = NodeValue.makeNode(node);
      if (value.isInteger() || value.isDecimal()) {
        BigDecimal number = value.getDecimal();
        return new Cell(number.stripTrailingZeros().toPlainString(), true);
      }
      return new Cell(line(node.getLiteralLexicalForm()), value.isNumber());
    }

    private static String line(String text) {
      return UNPRINTABLE.matcher(text).replaceAll(" ").strip();
    }

    /** By the longest namespace that fits: {@code actor:nis}, not {@code id:actor/nis}. */
    private static String shortened(String iri) {
      String best = "<" + iri + ">";
      int length = 0;
      for (var prefix : Prefixes.all().entrySet()) {
        String namespace = prefix.getValue();
        if (namespace.length() > length
            && iri.startsWith(namespace)
            && LOCAL.matcher(iri.substring(namespace.length())).matches()) {
          best = prefix.getKey() + ":" + iri.substring(namespace.length());
          length = namespace.length();
        }
      }
      return best;
    }

    private Cell cut(int width) {
      int length = length();
      return width > 0 && length > width
          ? new Cell(text.substring(0, text.offsetByCodePoints(0, width - 1)).strip() + "…", number)
          : this;
    }

    private int length() {
      return text.codePointCount(0, text.length());
    }
  }

  /** All rows of an answer; what is unbound becomes an empty cell. */
  static Table of(RowSet rows) {
    List<Var> columns = rows.getResultVars();
    List<List<Cell>> cells = new ArrayList<>();
    rows.forEachRemaining(
        row ->
            cells.add(
                columns.stream()
                    .map(column -> row.contains(column) ? Cell.of(row.get(column)) : Cell.EMPTY)
                    .toList()));
    return new Table(columns.stream().map(Var::getVarName).toList(), cells);
  }

  /**
   * @param width the widest that a column gets, in characters; longer text is cut and ends in "…".
   *     0 for no limit
   */
  String text(int width) {
    List<List<Cell>> lines = new ArrayList<>();
    lines.add(names.stream().map(name -> new Cell(name, false)).toList());
    for (List<Cell> row : rows) {
      lines.add(row.stream().map(cell -> cell.cut(width)).toList());
    }
    int[] widths =
        IntStream.range(0, names.size())
            .map(i -> lines.stream().mapToInt(line -> line.get(i).length()).max().orElse(0))
            .toArray();
    boolean[] numbers = new boolean[names.size()];
    for (int i = 0; i < numbers.length; i++) {
      int column = i;
      numbers[i] = rows.stream().anyMatch(row -> row.get(column).number());
    }
    lines.add(1, IntStream.of(widths).mapToObj(w -> new Cell("-".repeat(w), false)).toList());
    return lines.stream().map(line -> line(line, widths, numbers)).collect(Collectors.joining())
        + (rows.size() == 1 ? "1 row\n" : rows.size() + " rows\n");
  }

  private static String line(List<Cell> cells, int[] widths, boolean[] numbers) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      Cell cell = cells.get(i);
      String space = " ".repeat(widths[i] - cell.length());
      text.append(i == 0 ? "" : GAP).append(numbers[i] ? space + cell.text() : cell.text() + space);
    }
    return text.toString().stripTrailing() + "\n";
  }
}
