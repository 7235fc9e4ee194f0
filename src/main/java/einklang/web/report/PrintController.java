package einklang.web.report;

import einklang.report.Logo;
import einklang.report.Report;
import einklang.web.Frame;
import einklang.web.Html;
import einklang.web.Refused;
import einklang.web.SecurityHeaders;
import io.javalin.http.Context;
import java.util.Optional;

/** The report to read and to print, and its logos. */
final class PrintController {
    private final ReportServices services;

    PrintController(ReportServices services) {
        this.services = services;
    }

    /** Shows the report in the language asked for. */
    void show(Context ctx) {
        InReport in = InReport.of(services, ctx);
        if (!in.open()) {
            throw Refused.notFound();
        }
        Report report = in.report(in.in().visit().language());
        ReportDocument document = new ReportDocument(
                report,
                address(in, Side.CLIENT, report.cover().clientLogo()),
                address(in, Side.CONSULTANT, report.cover().consultantLogo()));
        Frame frame = Frame.of(in.in().visit(), report.cover().title()).withScripts("workshop.js");
        String style = RunningTitle.style(report);
        SecurityHeaders.allowStyle(ctx, style);
        Html.render(
                ctx, "report/print.jte", new PrintPage(frame, document, in.in().address("report"), style));
    }

    private static String address(InReport in, Side side, Optional<Logo> logo) {
        return logo.isEmpty() ? "" : in.in().address("report/logo/" + side.path());
    }
}
