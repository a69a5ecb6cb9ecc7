package org.claimgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Rows as RFC 4180 has them, except that lines end with LF: first a row of column names, then the
 * data. Cells that a spreadsheet would run as a formula begin with an apostrophe.
 */
final class Csv implements Target {
  private static final CSVFormat RFC_4180_LF =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  /** The characters with which spreadsheets begin a formula, plain and full-width. */
  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

  /** A negative number is no formula, and an apostrophe would make it text. */
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

  /** A table: column names, and rows that name their cells by column; an absent cell is empty. */
  record Table(List<String> columns, List<Map<String, String>> rows) {}

  @Override
  public void write(DatasetGraph data, View view, OutputStream out) throws IOException {
    Facts facts = new Facts(data.getDefaultGraph());
    Table table =
        switch (view) {
          case CLAIMS -> ClaimTable.of(facts);
          case WHO_ABOUT_WHOM -> EdgeTable.of(facts);
        };
    write(table, out);
  }

  static void write(Table table, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    RFC_4180_LF.printRecord(writer, table.columns().toArray());
    for (Map<String, String> row : table.rows()) {
      List<String> cells = new ArrayList<>();
      for (String column : table.columns()) {
        cells.add(safe(row.getOrDefault(column, "")));
      }
      RFC_4180_LF.printRecord(writer, cells.toArray());
    }
    writer.flush();
  }

  private static String safe(String cell) {
    String legal = LegalText.forXml(cell);
    boolean formula = FORMULA.matcher(legal).matches() && !NUMBER.matcher(legal).matches();
    return formula ? "'" + legal : legal;
  }
}
