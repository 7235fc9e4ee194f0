package einklang;

import einklang.export.JsonReportWriter;
import einklang.export.ZipReportWriter;
import einklang.export.office.PptxReportWriter;
import einklang.export.office.TemplateReader;
import einklang.export.office.XlsxReportWriter;
import einklang.export.pdf.PdfReportWriter;
import einklang.plan.PlanStore;
import einklang.report.SlideTemplates;
import einklang.store.StoredReports;
import einklang.store.StoredSlideTemplates;
import einklang.web.Feature;
import einklang.web.report.ReportFeature;
import einklang.web.report.ReportServices;
import einklang.web.template.TemplateFeature;
import java.security.SecureRandom;
import java.util.List;

/** Wires the report and its files. */
final class ReportRoom {
    private final ReportServices services;
    private final SlideTemplates templates;

    ReportRoom(Shared shared, CompareRoom compare, PlanStore plans) {
        templates = new StoredSlideTemplates(shared.database());
        services = new ReportServices(
                shared.workshops(),
                compare.services().disclosure(),
                compare.services().boards(),
                compare.services().catalogue(),
                plans,
                new StoredReports(shared.database()),
                List.of(
                        new PdfReportWriter(),
                        new PptxReportWriter(templates),
                        new XlsxReportWriter(),
                        new JsonReportWriter(),
                        new ZipReportWriter()),
                shared.clock(),
                new SecureRandom());
    }

    Feature feature() {
        return new ReportFeature(services);
    }

    /** Returns the page of the own template for slides. */
    Feature templates() {
        return new TemplateFeature(templates, new TemplateReader());
    }
}
