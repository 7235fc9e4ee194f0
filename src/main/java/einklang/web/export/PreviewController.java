package einklang.web.export;

import einklang.report.Logo;
import einklang.report.Report;
import einklang.web.Frame;
import einklang.web.Html;
import einklang.web.SecurityHeaders;
import einklang.web.report.PrintPage;
import einklang.web.report.ReportDocument;
import io.javalin.http.Context;

/** An edition as a page inside of the page on which it is chosen. */
final class PreviewController {
    private final ExportServices services;

    PreviewController(ExportServices services) {
        this.services = services;
    }

    void show(Context ctx) {
        Desk desk = Desk.of(services, ctx);
        Choice choice = Choice.ofQuery(ctx, desk.workshop().visit().language());
        Report edition = desk.edition(choice);
        PrintPage page = PrintPage.of(
                Frame.of(
                        desk.workshop().visit().in(choice.language()),
                        edition.cover().title()),
                new ReportDocument(
                        edition,
                        edition.cover().clientLogo().map(Logo::dataUri).orElse(""),
                        edition.cover().consultantLogo().map(Logo::dataUri).orElse("")),
                desk.base());
        SecurityHeaders.allowStyleInOwnFrame(ctx, page.style());
        Html.render(ctx, "export/preview.jte", page);
    }
}
