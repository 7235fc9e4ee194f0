package einklang.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.i18n.Language;
import einklang.plan.Effort;
import einklang.plan.MeasureStatus;
import einklang.plan.PlanItem;
import einklang.report.Report;
import einklang.report.SampleReports;
import einklang.testing.SamplePlans;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** Wherever a sheet ends within or after a table with a head, the report is printed. */
class TornHeadsTest {
    @Test
    void matrixOfAnyLengthIsPrintedAndTagged() throws IOException {
        for (int measures = 9; measures <= 24; measures++) {
            byte[] pdf = pdf(report(measures));

            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            }
            assertThat(PdfCheck.accessibilityFaults(pdf))
                    .as("%d measures", measures)
                    .isEmpty();
        }
    }

    private static byte[] pdf(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfReportWriter().write(report, out);
        return out.toByteArray();
    }

    private static Report report(int measures) {
        List<PlanItem> items = new ArrayList<>();
        for (int goal = 1; goal <= 13; goal++) {
            items.add(SamplePlans.goal("g" + goal, goal));
        }
        for (int measure = 1; measure <= measures; measure++) {
            items.add(SamplePlans.measure("m" + measure, measure, Effort.SMALL, MeasureStatus.PLANNED));
        }
        return SampleReports.report(Language.DE, Optional.empty(), items);
    }
}
