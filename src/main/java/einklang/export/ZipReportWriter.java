package einklang.export;

import einklang.report.Part;
import einklang.report.Report;
import einklang.report.ReportWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a report as a ZIP of CSV tables, one a kind of thing; docs/report.md lists them. */
public final class ZipReportWriter implements ReportWriter {
    private static final CsvComparisonWriter STATEMENTS = new CsvComparisonWriter();

    @Override
    public String format() {
        return "zip";
    }

    @Override
    public String mediaType() {
        return "application/zip";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, CsvRows> table : ReportTables.of(report).entrySet()) {
            entry(zip, report, table.getKey());
            table.getValue().writeTo(zip, report.language());
            zip.closeEntry();
        }
        if (report.comparison().isPresent() && report.shows(Part.WORDS)) {
            entry(zip, report, "statements");
            ByteArrayOutputStream statements = new ByteArrayOutputStream();
            STATEMENTS.write(report.comparison().get(), report.language(), statements);
            statements.writeTo(zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    /** The time of an entry is the day of the report, whatever zone the machine is in. */
    private static void entry(ZipOutputStream zip, Report report, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name + ".csv");
        entry.setTimeLocal(report.cover().date().atStartOfDay());
        zip.putNextEntry(entry);
    }
}
