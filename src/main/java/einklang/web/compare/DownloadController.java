package einklang.web.compare;

import einklang.board.Comparison;
import einklang.report.ComparisonReport;
import einklang.report.ComparisonReports;
import einklang.report.ComparisonWriter;
import einklang.survey.ReleasedRound;
import einklang.web.Refused;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Hands out the comparison as a file, and writes down that it did. */
final class DownloadController {
    private final CompareServices services;

    DownloadController(CompareServices services) {
        this.services = services;
    }

    void download(Context ctx) {
        Entered entered = Entered.of(services, ctx);
        ComparisonWriter writer = services.writers().stream()
                .filter(known -> known.format().equals(ctx.pathParam("format")))
                .findFirst()
                .orElseThrow(Refused::notFound);
        ReleasedRound released = entered.released();
        List<Comparison> comparisons = Comparison.ofAll(released, entered.boards(), services.catalogue());
        ComparisonReport report = ComparisonReports.of(released.plan(), comparisons, services.random());
        services.boards()
                .logDownload(
                        entered.workshop().id(),
                        entered.actor(),
                        writer.format(),
                        services.clock().instant());
        ctx.contentType(writer.mediaType())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"einklang-" + entered.round().number() + "." + writer.format() + "\"")
                .result(bytes(writer, report, entered));
    }

    private static byte[] bytes(ComparisonWriter writer, ComparisonReport report, Entered entered) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(report, entered.visit().language(), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
