package einklang.web.export;

import einklang.report.FileName;
import einklang.report.Report;
import einklang.report.ReportWriter;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Hands out the report as a whole, at once. */
final class WholeController {
    private final ExportServices services;

    WholeController(ExportServices services) {
        this.services = services;
    }

    void download(Context ctx) {
        Desk desk = Desk.of(services, ctx);
        ReportWriter writer = desk.writer(ctx.pathParam("format"));
        Report report = desk.in().report(desk.workshop().visit().language());
        byte[] bytes = bytes(writer, report);
        desk.log(writer.format(), report);
        Attachment.send(ctx, writer.mediaType(), FileName.of(report, writer.format()), bytes);
    }

    private static byte[] bytes(ReportWriter writer, Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(report, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
