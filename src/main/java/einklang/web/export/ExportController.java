package einklang.web.export;

import einklang.report.Report;
import einklang.report.ReportWriter;
import einklang.web.Form;
import einklang.web.Html;
import einklang.web.SecurityHeaders;
import einklang.web.Step;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.Optional;

/** The page on which an edition is chosen, looked at and ordered. */
final class ExportController {
    /** Most files are ready within this time; then they come without a page between. */
    private static final Duration PATIENCE = Duration.ofMillis(1500);

    private static final int LOG_LINES = 50;

    private final ExportServices services;

    ExportController(ExportServices services) {
        this.services = services;
    }

    void show(Context ctx) {
        Desk desk = Desk.of(services, ctx);
        Choice choice = Choice.ofQuery(ctx, desk.workshop().visit().language());
        render(ctx, 200, desk, choice, String.valueOf(ctx.queryParam("done")));
    }

    private void render(Context ctx, int status, Desk desk, Choice choice, String done) {
        Report whole = desk.in().report(choice.language());
        String title = desk.workshop().visit().messages().text("export.title");
        ExportPage page = new ExportPage(
                desk.workshop().frame(title, Step.REPORT).withScripts("export.js"),
                desk.base(),
                choice,
                whole,
                desk.edition(choice, whole),
                desk.in().writers().stream().map(ReportWriter::format).toList(),
                services.report().reports().branding(desk.in().workshopId()),
                desk.brands(),
                LogLine.of(services.exports().latest(desk.in().workshopId(), LOG_LINES), services.people()),
                desk.workshop().workshop().timeZone(),
                done);
        SecurityHeaders.letFrameOwnPages(ctx);
        Html.render(ctx, status, "export/export.jte", page);
    }

    /** Updates the preview, or orders a file: then the browser is sent to the file, or to the page where it waits. */
    void order(Context ctx) {
        Desk desk = Desk.of(services, ctx);
        Form form = Form.of(ctx);
        Choice choice = Choice.ofForm(form, desk.workshop().visit().language());
        String format = form.text("format");
        if (format.isEmpty()) {
            Html.seeOther(ctx, desk.base() + choice.query() + "#preview");
            return;
        }
        Optional<String> job = ordered(desk, choice, desk.writer(format));
        if (job.isEmpty()) {
            render(ctx, 429, desk, choice, "full");
            return;
        }
        services.shelf().await(job.get(), PATIENCE);
        boolean ready = services.shelf()
                .find(desk.workshop().actor(), desk.in().workshopId(), job.get())
                .filter(parcel -> parcel.state() == Shelf.State.READY)
                .isPresent();
        Html.seeOther(ctx, desk.base() + "/jobs/" + job.get() + (ready ? "/file" : ""));
    }

    private Optional<String> ordered(Desk desk, Choice choice, ReportWriter writer) {
        Report edition = desk.edition(choice);
        Optional<String> job = services.shelf()
                .put(
                        new Shelf.Order(
                                desk.workshop().actor(),
                                desk.in().workshopId(),
                                einklang.report.FileName.of(edition, writer.format()),
                                writer.mediaType(),
                                choice.query()),
                        out -> writer.write(edition, out));
        job.ifPresent(taken -> desk.log(writer.format(), edition));
        return job;
    }
}
