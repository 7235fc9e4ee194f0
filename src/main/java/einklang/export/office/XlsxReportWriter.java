package einklang.export.office;

import einklang.export.ReportTables;
import einklang.export.Rows;
import einklang.report.Report;
import einklang.report.ReportWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** Writes a report as a workbook: a sheet a kind of thing, days and numbers as such, the matrix with live formulas. */
public final class XlsxReportWriter implements ReportWriter {
    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        Transformers.settle();
        try (Book book = new Book(report)) {
            new SummarySheet(book, report).write();
            for (Map.Entry<String, Rows> table : ReportTables.of(report).entrySet()) {
                if (table.getKey().equals("matrix")) {
                    MatrixSheet.write(book, report);
                }
                if (!table.getValue().lines().isEmpty()) {
                    TableSheet.write(book, name(table.getKey()), table.getValue());
                }
            }
            MethodSheet.write(book, report);
            book.writeTo(out);
        }
    }

    /** The list of effects with their reasons stands beside the matrix that counts. */
    private static String name(String table) {
        return table.equals("matrix") ? "effects" : table;
    }
}
