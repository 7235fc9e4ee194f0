package einklang.survey.incoming;

import java.util.List;

/**
 * A table as it came in: cells of text, line by line. The first line may hold headings. Lines without any text are left out.
 *
 * @param readAs how the bytes were understood, such as "UTF-8" or "XLSX"
 */
public record Table(List<Row> rows, String readAs) {
    public static final int MOST_ROWS = 50_000;
    public static final int MOST_COLUMNS = 200;
    /** The most characters in all cells together. */
    public static final int MOST_CHARACTERS = 4_000_000;

    /**
     * One line.
     *
     * @param line where it stands in the file, from 1; for the first of several lines of a quoted cell
     */
    public record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** Returns a cell, the empty text where the line is shorter. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        public boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    public Table {
        rows = rows.stream().filter(row -> !row.isBlank()).toList();
    }

    /** Returns the number of columns of the longest line. */
    public int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /** Returns the lines without the headings, if there are some. */
    public List<Row> body(boolean headed) {
        return headed && !rows.isEmpty() ? rows.subList(1, rows.size()) : rows;
    }

    /** Returns the characters in all cells together. */
    public long characters() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .mapToLong(String::length)
                .sum();
    }
}
