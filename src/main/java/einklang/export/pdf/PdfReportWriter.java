package einklang.export.pdf;

import einklang.report.Report;
import einklang.report.ReportWriter;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a report as a PDF to hand over: A4, tagged, with bookmarks, its fonts inside. */
public final class PdfReportWriter implements ReportWriter {
    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        Press.print(ReportSheets.of(report), out);
    }
}
