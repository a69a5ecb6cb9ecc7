package org.claimgraph.export;

import java.util.List;

/**
 * A page with a table, whole in one file.
 *
 * @param title what it shows
 * @param columns their names
 * @param rows their cells, a column each
 * @param style CSS
 * @param script JavaScript
 */
public record Rows(
    String title, List<String> columns, List<List<String>> rows, String style, String script) {}
