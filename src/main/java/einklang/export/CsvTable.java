package einklang.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import einklang.i18n.Decimals;
import einklang.i18n.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table as CSV that German Excel opens by a double click: UTF-8 with a byte order mark, semicolons, CRLF. A cell that
 * Excel might take for a formula begins with an apostrophe.
 */
final class CsvTable {
    private static final String DANGEROUS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final Writer text;
    private final CsvWriter csv;

    private CsvTable(Writer text) {
        this.text = text;
        this.csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
    }

    /** Begins a table; the stream stays open at its end. */
    static CsvTable on(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        return new CsvTable(text);
    }

    void line(List<String> cells) {
        csv.writeRecord(cells.stream().map(CsvTable::safe).toList());
    }

    /** Writes a line of texts and numbers; only numbers may begin with a minus. */
    void line(List<?> cells, Language language) {
        csv.writeRecord(cells.stream().map(cell -> written(cell, language)).toList());
    }

    private static String written(Object cell, Language language) {
        if (cell instanceof BigDecimal number) {
            return Decimals.plain(language, number);
        }
        if (cell instanceof Share share) {
            return Decimals.plain(language, share.value());
        }
        return cell instanceof Integer ? cell.toString() : safe(cell.toString());
    }

    /** Hands over what is still in the way; to be called once, at the end. */
    void end() throws IOException {
        csv.flush();
        text.flush();
    }

    /** Puts an apostrophe before what a spreadsheet would run. */
    private static String safe(String cell) {
        return !cell.isEmpty() && DANGEROUS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
