package einklang.export;

import einklang.i18n.Language;
import einklang.report.ComparisonReport;
import einklang.report.ComparisonWriter;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a line a statement and theme as CSV. */
public final class CsvComparisonWriter implements ComparisonWriter {
    @Override
    public String format() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv; charset=utf-8";
    }

    @Override
    public void write(ComparisonReport report, Language language, OutputStream out) throws IOException {
        StatementRows.of(report, language).writeTo(out, language);
    }
}
