package einklang;

import einklang.export.BatikPainter;
import einklang.export.JsonReportWriter;
import einklang.export.ZipReportWriter;
import einklang.export.office.PptxReportWriter;
import einklang.export.office.TemplateReader;
import einklang.export.office.XlsxReportWriter;
import einklang.export.pdf.PdfReportWriter;
import einklang.plan.PlanStore;
import einklang.report.SlideTemplates;
import einklang.store.StoredExports;
import einklang.store.StoredReports;
import einklang.store.StoredSlideTemplates;
import einklang.web.Feature;
import einklang.web.export.ExportFeature;
import einklang.web.export.ExportServices;
import einklang.web.export.Shelf;
import einklang.web.report.ReportFeature;
import einklang.web.report.ReportServices;
import einklang.web.template.TemplateFeature;
import java.security.SecureRandom;
import java.util.List;

/** Wires the report and its files. */
final class ReportRoom implements AutoCloseable {
    private final ReportServices services;
    private final ExportServices exports;
    private final SlideTemplates templates;

    ReportRoom(Shared shared, AccountRoom accounts, CompareRoom compare, PlanStore plans) {
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
        exports = new ExportServices(
                services,
                new StoredExports(shared.database(), shared.ids()::next),
                new BatikPainter(),
                new Shelf(shared.clock(), shared.ids()::next, Shelf.Limits.USUAL),
                accounts::find);
    }

    List<Feature> features() {
        return List.of(
                new ReportFeature(services),
                new ExportFeature(exports),
                new TemplateFeature(templates, new TemplateReader()));
    }

    @Override
    public void close() {
        exports.shelf().close();
    }
}
