package einklang.export;

import einklang.i18n.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A table before it is written.
 *
 * @param heads of the columns, in the language of the report
 * @param lines each with a cell a column: a text, a whole or decimal number, a {@link Share}, a day or a month
 */
public record Rows(List<String> heads, List<? extends List<?>> lines) {
    public Rows {
        heads = List.copyOf(heads);
        lines = lines.stream().map(List::copyOf).toList();
    }

    void writeTo(OutputStream out, Language language) throws IOException {
        CsvTable table = CsvTable.on(out);
        table.line(heads);
        lines.forEach(line -> table.line(line, language));
        table.end();
    }

    /** Returns the table without so many columns, counted from this one, from 0. */
    Rows without(int first, int columns) {
        List<List<Object>> kept = lines.stream()
                .map(line -> Rows.<Object>cut(line, first, columns))
                .toList();
        return new Rows(cut(heads, first, columns), kept);
    }

    private static <T> List<T> cut(List<? extends T> cells, int first, int columns) {
        List<T> kept = new ArrayList<>(cells);
        kept.subList(first, first + columns).clear();
        return kept;
    }
}
