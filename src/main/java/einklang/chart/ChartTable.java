package einklang.chart;

import java.util.List;

/**
 * The numbers of a picture as a table.
 *
 * @param heads of the columns, at least one
 * @param rows each with one cell a column; the first cell is the head of the row
 */
public record ChartTable(String caption, List<String> heads, List<List<String>> rows) {
    public ChartTable {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
        Guard.that(!heads.isEmpty(), "heads of a table", heads, "at least one");
        for (List<String> row : rows) {
            Guard.that(row.size() == heads.size(), "cells of a row", row.size(), heads.size() + " as there are heads");
        }
    }
}
