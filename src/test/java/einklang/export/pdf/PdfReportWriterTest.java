package einklang.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.i18n.Language;
import einklang.report.Report;
import einklang.report.SampleReports;
import einklang.testing.SamplePlans;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfReportWriterTest {
    private static Report whole(Language language) {
        return SampleReports.report(
                language,
                Optional.of(SampleReports.comparison(true, "open", "=cmd()|' /C calc'!A0")),
                SamplePlans.everyKind());
    }

    static byte[] pdf(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfReportWriter().write(report, out);
        return out.toByteArray();
    }

    @Test
    void reportCanBeRead() throws IOException {
        byte[] bytes = pdf(whole(Language.DE));
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Kundenservice & Straße!");
        }
    }
}
