package org.claimgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;

/**
 * Rows, a line each: first the names of the columns, then the data. Cells that a spreadsheet would
 * run as a formula begin with an apostrophe.
 *
 * @param format how cells are parted and quoted, and lines ended
 * @param byteOrderMark whether the file begins with one, by which Excel knows UTF-8
 * @param cell what becomes of a cell's text
 */
record Csv(CSVFormat format, boolean byteOrderMark, UnaryOperator<String> cell)
    implements TableTarget {
  /** The characters with which spreadsheets begin a formula, plain and full-width. */
  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

  /** A negative number is no formula, and an apostrophe would make it text. */
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

  /** Excel cuts a longer cell, or calls the file damaged. */
  private static final int LONGEST_CELL = 32_767;

  private static final CSVFormat RFC_4180 = CSVFormat.RFC4180;

  /** As RFC 4180 has it, except that lines end with LF. */
  static Csv commas() {
    return new Csv(RFC_4180.builder().setRecordSeparator('\n').get(), false, Csv::safe);
  }

  /** As the media type {@code text/tab-separated-values} has it: no tab or line break in a cell. */
  static Csv tabs() {
    CSVFormat format =
        CSVFormat.TDF
            .builder()
            .setRecordSeparator('\n')
            .setQuote(null)
            .setIgnoreSurroundingSpaces(false)
            .get();
    return new Csv(format, false, text -> safe(text).replaceAll("[\\t\\r\\n]+", " "));
  }

  /** For a double click in Excel: marked as UTF-8, CRLF, no cell longer than it bears. */
  static Csv excel() {
    return new Csv(RFC_4180, true, text -> shortened(safe(text)));
  }

  /**
   * For programs only: nothing is guarded against spreadsheets, whose apostrophes would be data.
   */
  static Csv plain() {
    return new Csv(commas().format(), false, LegalText::forXml);
  }

  @Override
  public void write(Table table, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    if (byteOrderMark) {
      writer.write('\uFEFF');
    }
    format.printRecord(writer, table.columns().stream().map(cell).toArray());
    Iterator<Map<String, String>> rows = table.rows().iterator();
    while (rows.hasNext()) {
      Map<String, String> row = rows.next();
      List<String> cells = new ArrayList<>();
      for (String column : table.columns()) {
        cells.add(cell.apply(row.getOrDefault(column, "")));
      }
      format.printRecord(writer, cells.toArray());
    }
    writer.flush();
  }

  private static String safe(String cell) {
    String legal = LegalText.forXml(cell);
    boolean formula = FORMULA.matcher(legal).matches() && !NUMBER.matcher(legal).matches();
    return formula ? "'" + legal : legal;
  }

  private static String shortened(String cell) {
    if (cell.length() <= LONGEST_CELL) {
      return cell;
    }
    int end = LONGEST_CELL - 1;
    return cell.substring(0, Character.isHighSurrogate(cell.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
